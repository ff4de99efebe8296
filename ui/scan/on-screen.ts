import { inOrder, nextPlace, stopsOf } from './scanning.ts'

const PRESSABLE = 'a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [role=button], [role=radio], [tabindex="0"]'

const TOGETHER = 'fieldset, ul, ol, [role=group], [role=radiogroup], [role=toolbar]'
const LARGE = '[data-large-control]'

/** Where the ring can stop now, in the order of going through it: what can be pressed, and long groups, into which choosing goes. */
export function stops(page: Document): HTMLElement[] {
  const here = page.activeElement
  const groupOf = (item: HTMLElement): HTMLElement | undefined => item.closest<HTMLElement>(TOGETHER) ?? undefined
  const isInside = (group: HTMLElement): boolean => (group !== here && group.contains(here)) || group.querySelector(LARGE) !== null
  return inOrder(stopsOf(pressables(page), groupOf, isInside), element => element.matches(LARGE))
}

/** Goes into a long group: the ring comes to the first thing in it. False for what is no group. */
export function goInto(page: Document, group: Element): boolean {
  const first = group.matches(TOGETHER) ? pressables(page).find(item => group.contains(item)) : undefined
  if (first !== undefined) ringOn(first)
  return first !== undefined
}

/** What can be pressed now: only the question, while one must be answered first. */
export function pressables(page: Document): HTMLElement[] {
  const asking = [...page.querySelectorAll<HTMLElement>('dialog:modal')].at(-1)
  return [...(asking ?? page.body).querySelectorAll<HTMLElement>(PRESSABLE)].filter(element => element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert], [aria-hidden="true"]') === null)
}

/** What the ring goes to next. */
export function nextPressable(page: Document): HTMLElement | undefined {
  const items = stops(page)
  const here = page.activeElement
  const first = items[0]
  const fromTop = here === null || here === page.body || (first !== undefined && here.contains(first))
  const after = fromTop ? 0 : items.findIndex(item => (here.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  return items[nextPlace({ count: items.length, at: items.findIndex(item => item === here), after })]
}

/** Puts the ring on something and brings it into sight. */
export function ringOn(element: HTMLElement): void {
  if (element.matches(TOGETHER)) {
    element.tabIndex = -1
    element.setAttribute('data-together', '')
  }
  element.focus({ preventScroll: true })
  // What stays under the thumb is in sight already; bringing it to the middle would take the screen away.
  if (!inSight(element)) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
}

function inSight(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect()
  const middle = element.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return box.top >= 0 && box.bottom <= innerHeight && (element.contains(middle) || middle?.contains(element) === true)
}

/** A field whose answer is gone through before it is left. */
export type Steppable = HTMLSelectElement | HTMLInputElement

/** Whether choosing something means going into it: a list, a day, a time, a text. */
export function isField(element: Element | null): element is Steppable | HTMLTextAreaElement {
  return element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file)$/.test(element.type))
}

/** The next answer of a list, the day before, five minutes earlier; a text has no next. */
export function stepOn(field: Element): void {
  if (field instanceof HTMLSelectElement) {
    field.selectedIndex = (field.selectedIndex + 1) % field.options.length
    field.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  if (!(field instanceof HTMLInputElement) || !/^(date|month|time|datetime-local|number|range)$/.test(field.type)) return
  if (field.type === 'number' || field.type === 'range') field.stepUp()
  else if (field.value === '' && field.type === 'date') begin(field, field.max === '' ? new Date().toLocaleDateString('sv') : field.max)
  else if (field.value === '' && field.max !== '') begin(field, field.max)
  else field.stepDown(field.type === 'time' || field.type === 'datetime-local' ? 5 : 1)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function begin(field: HTMLInputElement, value: string): void {
  // Written past the field's own setter, so that the screen hears of it as of something typed.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
}
