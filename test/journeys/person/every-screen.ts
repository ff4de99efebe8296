import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const routes = [...readFileSync(join(import.meta.dirname, '../../../web/person-routes.tsx'), 'utf8').matchAll(/^ {2}\{ path: '([^']+)', .*Screen|^ {2}\{ path: '([^']+)'/gm)].map(found => found[1] ?? found[2] ?? '')

/** Every path of the person's app that reads the open record, as the routes write it. */
export const PATHS: readonly string[] = [...new Set(routes)]

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`)

/** One address of every kind of screen that the sample leads to, found by following its links, and the kinds it never leads to. */
export async function walkSample(page: Page, address: string): Promise<{ screens: string[]; neverMet: string[] }> {
  const plain = PATHS.filter(path => !path.includes(':'))
  const today = new Date().toISOString().slice(0, 10)
  const found = new Map([...plain.map(path => [path, path] as const), ['/story/day/:day', `/story/day/${today}`], ['/medicines/day/:day', `/medicines/day/${today}`]])
  const waiting = [...found.values()]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await openScreen(page, `${address}/show${next === '/' ? '' : next}`)
    const led = await page.evaluate(() => [...document.querySelectorAll('a[href^="/show/"]')].map(link => (link.getAttribute('href') ?? '').slice('/show'.length)))
    for (const to of led) {
      const bare = to.replace(/[?#].*$/, '')
      const kind = plain.includes(bare) ? bare : PATHS.find(path => path.includes(':') && patternOf(path).test(bare))
      if (kind === undefined || found.has(kind)) continue
      found.set(kind, to)
      waiting.push(to)
    }
  }
  return { screens: [...found.values()], neverMet: PATHS.filter(path => !found.has(path)) }
}

/** Opens a screen and waits until it stands. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** What does not fit: what reaches past an edge of the screen and cannot be scrolled to, and words cut off inside their control. */
export async function misfitsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = innerWidth
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').slice(0, 40)}”`
    const held = (element: Element): boolean => {
      for (let up = element.parentElement; up !== null && up !== document.body; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true
      return false
    }
    const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(element => {
      const box = element.getBoundingClientRect()
      return box.width > 1 && box.height > 1 && element.closest('[aria-hidden="true"], svg, .vh') === null
    })
    const outside = seen.filter(element => {
      const box = element.getBoundingClientRect()
      return (box.right > wide + 1 || box.left < -1) && !held(element) && ![...element.children].some(child => child.getBoundingClientRect().right > wide + 1 || child.getBoundingClientRect().left < -1)
    })
    const cut = seen.filter(element => element.matches('button, a, h1, h2, h3, p, label, li, dt, dd, span, b, small, legend') && /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && !element.querySelector('svg'))
    return [...(over > 0 ? [`${over} px too wide`] : []), ...outside.slice(0, 4).map(element => `outside: ${named(element)} ${Math.round(element.getBoundingClientRect().left)}–${Math.round(element.getBoundingClientRect().right)}`), ...cut.slice(0, 4).map(element => `cut: ${named(element)}`)]
  })
}

/** Targets that are lower than they should be, or less than 56 px wide; links in running text are text. */
export async function smallTargetsOf(page: Page, least = 56): Promise<string[]> {
  return page.evaluate(height => [...document.querySelectorAll<HTMLElement>(':is(main, header, footer, aside, nav, dialog) :is(button, a, summary, input:not([type=hidden]), select, textarea)')].flatMap(element => {
    const target = element.matches('input[type=checkbox], input[type=radio], input[type=file]') ? element.closest('label') ?? element : element
    const box = target.getBoundingClientRect()
    const hidden = box.width < 2 || box.height < 2 || element.closest('svg, .vh') !== null
    if (hidden || (element.tagName === 'A' && getComputedStyle(element).display === 'inline')) return []
    return box.height < height - 0.5 || box.width < 55.5 ? [`${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('aria-label') || element.getAttribute('type') || '').slice(0, 40)}” ${Math.round(box.width)} × ${Math.round(box.height)}`] : []
  }), least)
}

/** Controls that cannot be called by the words one sees on them, or that have no name at all. */
export async function unspeakableOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const named = (element: Element): string => {
      const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(id => id !== '').map(id => document.getElementById(id)?.textContent ?? '').join(' ')
      if (by !== '') return by
      const own = element.getAttribute('aria-label') ?? ''
      if (own !== '') return own
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return [...element.labels ?? []].map(label => label.textContent ?? '').join(' ') || element.title
      const copy = element.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
      return copy.textContent ?? ''
    }
    return [...document.querySelectorAll<HTMLElement>('button, a, summary, input:not([type=hidden]), select, textarea, [role=button], [role=radio], [role=checkbox], [role=tab]')].flatMap(element => {
      const box = element.getBoundingClientRect()
      if (box.width < 2 || box.height < 2) return []
      const name = plain(named(element))
      // What stands in a drawing is the drawing's; a list shows its choice, a field its words.
      const shown: string[] = []
      if (!element.matches('input, select, textarea')) {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) if (node.parentElement?.closest('svg') === null && node.parentElement.checkVisibility()) shown.push(plain(node.nodeValue ?? ''))
      }
      if (name === '') return [`no name: ${element.outerHTML.slice(0, 90)}`]
      return shown.every(words => name.includes(words)) ? [] : [`“${shown.join(' ')}” is called “${name}”`]
    })
  })
}

/** What axe finds, with text at 7 : 1; one theme needs the whole, the others only their colours. */
export async function axeFindings(page: Page, only: 'everything' | 'colours'): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 320, height: 700 }
  // Tall enough that nothing lies half under what sticks to the thumb.
  await page.setViewportSize({ ...size, height: 4000 })
  const axe = new AxeBuilder({ page })
  const { violations } = await (only === 'colours' ? axe.withRules(['color-contrast', 'color-contrast-enhanced']) : axe.options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { 'color-contrast-enhanced': { enabled: true } } })).analyze()
  await page.setViewportSize(size)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(node => node.target.join(' ')).join(', ')}`)
}
