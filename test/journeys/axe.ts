import axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What is looked for: the levels of WCAG up to AA; these and what is good practice; all of it with text at 7 : 1; or the colours alone, where the rest was seen in another theme, at 7 : 1 or as the level asks. */
export type Sought = 'levels' | 'levels and practice' | 'everything' | 'colours' | 'colours of the level'

const rules: Readonly<Record<Sought, RunOptions>> = {
  levels: { runOnly: { type: 'tag', values: levels } },
  'levels and practice': { runOnly: { type: 'tag', values: [...levels, 'best-practice'] } },
  everything: { runOnly: { type: 'tag', values: [...levels, 'best-practice'] }, rules: { 'color-contrast-enhanced': { enabled: true } } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] } },
  'colours of the level': { runOnly: { type: 'rule', values: ['color-contrast'] } },
}

/** What axe finds on the page, or within a part of it. It is put into each document once and asked there, which takes a sixth of the time that its own driver takes. */
export async function axeFindings(page: Page, sought: Sought, within = 'html'): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source)
  return page.evaluate(async ([part, options]) => {
    // A colour on its way to another is neither.
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish()
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, { ...options, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(node => `${node.target.join(' ')} ${node.html.slice(0, 120)}`).join(', ')}`)
  }, [within, rules[sought]] as const)
}

/** The same with the page as tall as all of it, where what stays at the foot would lie half over a target that only needs to be scrolled to. */
export async function axeOnAll(page: Page, sought: Sought): Promise<string[]> {
  const size = page.viewportSize()
  if (size === null) return axeFindings(page, sought)
  const height = await page.evaluate(() => Math.max(4000, ...Array.from(document.querySelectorAll('*'), one => one.scrollHeight)))
  await page.setViewportSize({ width: size.width, height })
  const found = await axeFindings(page, sought)
  await page.setViewportSize(size)
  return found
}
