import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindings } from '../axe.ts'

const routes = [...readFileSync(join(import.meta.dirname, '../../../web/person-routes.tsx'), 'utf8').matchAll(/^ {2}\{ path: '([^']+)', .*Screen|^ {2}\{ path: '([^']+)'/gm)].map(found => found[1] ?? found[2] ?? '')

/** Every path of the person's app that reads the open record, as the routes write it. */
export const PATHS: readonly string[] = [...new Set(routes)]

/** What the sample need not lead to: these are judged on a filled record. */
export const ELSEWHERE: readonly string[] = [
  '/medicines/edit/:id', '/medicines/one/:id', '/medicines/dose/:id/:day/:time', '/medicines/extra/:id', '/procedures/device/:id', '/procedures/device/:id/refill', '/procedures/:id', '/procedures/:id/edit',
  '/plan/item/:key', '/practise/own/:id', '/practise/session/:id', '/practise/:id', '/event/:id', '/reminders/later/:key', '/body/shoes/:id', '/limb/:id/posture/:joint',
]

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`)

/** The order in which addresses with a place to fill in are looked for: what leads to most of them comes first. */
const LEADING = ['/', '/entries', '/spells', '/body', '/limb', '/medicines', '/medicines/list', '/medicines/extra', '/procedures', '/practise', '/plan', '/learn', '/questions', '/reminders', '/story']

/** One address of every kind of screen that the sample leads to, and the kinds it never leads to; links are followed until every kind but `unmet` is found. */
export async function walkSample(page: Page, address: string, unmet: readonly string[] = []): Promise<{ screens: string[]; neverMet: string[] }> {
  const plain = PATHS.filter(path => !path.includes(':'))
  const today = new Date().toISOString().slice(0, 10)
  const found = new Map([...plain.map(path => [path, path] as const), ['/story/day/:day', `/story/day/${today}`], ['/medicines/day/:day', `/medicines/day/${today}`]])
  const waiting = [...LEADING, ...plain.filter(path => !LEADING.includes(path))]
  const missing = (): string[] => PATHS.filter(path => !found.has(path))
  for (let next = waiting.shift(); next !== undefined && missing().some(path => !unmet.includes(path)); next = waiting.shift()) {
    await openScreen(page, `${address}/show${next === '/' ? '' : next}`)
    const led = await page.evaluate(() => [...document.querySelectorAll('a[href^="/show/"]')].map(link => (link.getAttribute('href') ?? '').slice('/show'.length)))
    for (const to of led) {
      const bare = to.replace(/[?#].*$/, '')
      const kind = plain.includes(bare) ? bare : PATHS.find(path => path.includes(':') && patternOf(path).test(bare))
      if (kind === undefined || found.has(kind)) continue
      found.set(kind, to)
      waiting.unshift(to)
    }
  }
  return { screens: [...found.values()], neverMet: missing() }
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

/** Changes the theme or the hand under a screen that stands, with every colour at its end at once; answers what it was before. */
export async function wear(page: Page, name: 'theme' | 'hand', value: string | undefined): Promise<string | undefined> {
  return page.evaluate(([key, to]) => {
    const before = document.documentElement.dataset[key]
    if (to === undefined) delete document.documentElement.dataset[key]
    else document.documentElement.dataset[key] = to
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish()
    return before
  }, [name, value] as const)
}

/** How strictly axe looks: text at 7 : 1, or at what the level AA asks for. */
export type Strictness = 'everything' | 'levels and practice'

/**
 * What is wrong with the screen that stands: at 320 px and with words twice as large, for the left hand, in its targets, in what it is called by,
 * and to axe in light, dark and quiet. One visit is enough, since themes and sizes change under it.
 */
export async function faultsOf(page: Page, strictness: Strictness = 'everything'): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  const found: string[] = []
  const tell = (how: string, what: readonly string[]): void => void found.push(...what.map(one => `${how}: ${one}`))
  // Tall enough that nothing lies half under what sticks to the thumb.
  await page.setViewportSize({ width: 320, height: 4000 })
  tell('320 px', await misfitsOf(page))
  tell('320 px', await smallTargetsOf(page))
  tell('voice', await unspeakableOf(page))
  const hand = await wear(page, 'hand', 'left')
  tell('left hand', await misfitsOf(page))
  await wear(page, 'hand', hand)
  const theme = await wear(page, 'theme', 'light')
  tell('light', await axeFindings(page, strictness))
  for (const other of ['dark', 'quiet']) {
    await wear(page, 'theme', other)
    tell(other, await axeFindings(page, strictness === 'everything' ? 'colours' : 'colours of the level'))
  }
  await wear(page, 'theme', theme)
  const letters = await page.evaluate(() => { const before = document.documentElement.style.fontSize; document.documentElement.style.fontSize = '200%'; return before })
  await page.setViewportSize({ width: 390, height: 844 })
  tell('200 %', await misfitsOf(page))
  await page.evaluate(before => { document.documentElement.style.fontSize = before }, letters)
  await page.setViewportSize(size)
  return found
}
