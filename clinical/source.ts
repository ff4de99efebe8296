/** How far a figure was checked: in its text, in a secondary text, from general knowledge, uncertain, or our own design default. */
export type Mark = 'V' | 'V2' | 'M' | 'M-low' | 'D'

/** How strong the evidence for an act is: A good trials in CRPS, B one adequate trial, C trials elsewhere or contradicted, D series or opinion, N trials against, S safety or label. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'N' | 'S'

/** Where a statement was read, short enough to stand beside it. */
export type Source = {
  readonly id: string
  readonly cite: string
  readonly doi?: string
  readonly mark: Mark
}

/** A number, word or table entry of the medicine that never stands without its unit, its source and its mark. */
export type Constant<T> = {
  readonly value: T
  readonly unit: string
  readonly source: Source
  readonly mark: Mark
}

/** A constant taken from a source, with the source's own mark unless another is given. */
export const constant = <T>(value: T, unit: string, source: Source, mark: Mark = source.mark): Constant<T> =>
  ({ value, unit, source, mark })

/** A default that we chose ourselves: it stays *not approved in this service* until a named clinician approves it. */
export const DESIGN: Source = { id: 'design', cite: 'Design default of Frond, to be approved by the service that uses it', mark: 'D' }
