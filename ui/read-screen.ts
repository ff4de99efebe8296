const INLINE = /^(inline|contents|inline-flex|inline-block|inline-grid)$/
/** What stands over a screen or under it and is heard in its place. */
const PARTS = 'main, footer, section[data-dock]'

/** The words of a screen in the order in which they are read, a sentence or a name each; drawings and what is hidden are left out. */
export function wordsOfScreen(frame: HTMLElement): string[] {
  const parts = [...frame.querySelectorAll<HTMLElement>(PARTS)].filter(part => part.parentElement?.closest(PARTS) === null)
  const said: { block: Element; words: string }[] = []
  for (const part of parts) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const words = node.nodeValue?.replaceAll(/\s+/g, ' ') ?? ''
      const around = node.parentElement
      if (words.trim() === '' || around === null || around.closest('svg, [aria-hidden="true"], select, textarea, [data-unread]') !== null || !around.checkVisibility({ visibilityProperty: true })) continue
      const block = blockOf(around)
      const before = said.at(-1)
      if (before?.block === block) before.words += words
      else said.push({ block, words })
    }
  }
  return said.map(({ words }) => words.trim()).map(words => (/[.?!:…]$/.test(words) ? words : `${words}.`))
}

function blockOf(element: Element): Element {
  let here = element
  while (here.parentElement !== null && INLINE.test(getComputedStyle(here).display) && !here.matches('button, a')) here = here.parentElement
  return here
}
