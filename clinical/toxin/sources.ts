import type { Source } from '../source.ts'

/** Where products, muscles and times were read. */
export const X = {
  botox: { id: 'botox', cite: 'Botox label; AbbVie UK pages; maker’s release of 2015', mark: 'V' },
  dysport: { id: 'dysport', cite: 'Dysport SmPC digest (Ipsen), via MIMS; US site', mark: 'V' },
  dysportUs: { id: 'dysportUs', cite: 'Dysport US label, via Drugs.com', mark: 'V' },
  xeomin: { id: 'xeomin', cite: 'Xeomin label, via Drugs.com, medlibrary, Epocrates', mark: 'V' },
  myobloc: { id: 'myobloc', cite: 'Manual of Botulinum Toxin Therapy (literature on rimabotulinumtoxinB)', mark: 'V' },
  weMove: { id: 'weMove', cite: 'WE MOVE adult dosing, ed. 3.0, August 2005 (spasticity)', mark: 'V' },
  botoxUs: { id: 'botoxUs', cite: 'Botox US label, adult spasticity; figures by muscle not found in a readable copy', mark: 'M' },
  course: { id: 'course', cite: 'Time course of botulinum toxin, general knowledge; a dose-ranging abo study saw its peak at week 8', mark: 'M' },
} as const satisfies Record<string, Source>
