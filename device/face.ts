/** How the app calls itself and looks outside: as itself, or as something neutral that nobody asks about. Kept in this browser, never in a record. */

export const faces = ['frond', 'notes'] as const
export type Face = (typeof faces)[number]

const KEY = 'frond.face'
const NAMES = { frond: 'Frond', notes: 'Notes' } as const
const FILES = {
  frond: { manifest: '/person.webmanifest', icon: '/icons/mark.svg', touch: '/icons/app-180.png' },
  notes: { manifest: '/notes.webmanifest', icon: '/icons/notes.svg', touch: '/icons/notes-180.png' },
} as const

/** The face that was chosen here. */
export function faceHere(): Face {
  try {
    return localStorage.getItem(KEY) === 'notes' ? 'notes' : 'frond'
  } catch {
    return 'frond'
  }
}

/** Keeps a face, and wears it at once. What is installed already keeps the name it was installed with. */
export function chooseFace(face: Face): void {
  try {
    if (face === 'frond') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, face)
  } catch {
    // Then it holds until the page is closed.
  }
  wearFace(face)
}

/** Name, icon and what an installation will be called. */
export function wearFace(face: Face): void {
  const { manifest, icon, touch } = FILES[face]
  for (const [rel, href] of [['manifest', manifest], ['icon', icon], ['apple-touch-icon', touch]] as const) {
    const link = document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`)
    if (link !== null && link.getAttribute('href') !== href) link.setAttribute('href', href)
  }
  document.querySelector('meta[name="description"]')?.setAttribute('content', face === 'frond' ? 'For a hand or foot that pulls, clenches or turns: your own record, on your own device.' : 'Notes')
  document.title = titled(document.title, face)
}

/** A page's title as this face says it: a neutral face never says more than its own name. */
export function titled(title: string, face: Face = faceHere()): string {
  return face === 'frond' ? title.replace(/^Notes$/, NAMES.frond) : NAMES[face]
}
