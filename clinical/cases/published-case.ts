/** A finding as the abstractor read it: said to be there, said to be absent, or not said. */
export type Said = boolean | null

/** The eleven findings that every published case was read for. */
export type FindingsSaid = Readonly<Record<
  'allodynia' | 'hyperesthesia' | 'temperature' | 'colour' | 'oedema' | 'sweating' | 'reducedROM' | 'weakness' | 'tremor' | 'dystonia' | 'hairNailSkin', Said>>

/** A published patient, abstracted; null means that the paper, or the part of it that was read, does not say. */
export type PublishedCase = {
  readonly id: string
  readonly category: string
  readonly source: { readonly authors: string | null; readonly title: string; readonly journal: string | null; readonly year: number | null; readonly doi: string | null; readonly url: string | null }
  readonly textDepth: string
  readonly sex: string | null
  readonly age: number | null
  readonly side: string | null
  readonly limb: string | null
  readonly postureCodes: readonly string[]
  readonly dystoniaCourse: string | null
  readonly duration: string | null
  readonly symptoms: FindingsSaid
  readonly signs: FindingsSaid
  readonly scores: readonly { readonly scale: string; readonly value: number | string; readonly note: string | null }[]
  readonly diagnosis: { readonly stated: string; readonly criteria: string }
}
