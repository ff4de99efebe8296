import type { Source } from '../../source.ts'
import { mg, type Medicine } from '../medicine.ts'

/** The label of gabapentin. */
export const NEURONTIN: Source = { id: 'neurontin', mark: 'V', cite: 'Neurontin label, read in a copy (medlibrary, MIMS)' }
/** The label of pregabalin. */
export const LYRICA: Source = { id: 'lyrica', mark: 'V', cite: 'Pregabalin label, read as quoted (question-and-answer site, palliative-care sheet)' }

/** The most gabapentin and pregabalin a day by kidney; apart from the other tables, because a rule needs it wherever rules are judged. */
export const GABAPENTINOID_KIDNEYS: Readonly<Record<'gabapentin' | 'pregabalin', Pick<Medicine, 'most' | 'kidney' | 'listedAmounts'>>> = {
  gabapentin: {
    most: mg(3600, NEURONTIN), listedAmounts: [100, 125, 150, 200, 300],
    kidney: [
      { from: 60, most: 3600, says: '300, 400, 600, 800 or 1200 mg three times a day', mark: 'V', source: NEURONTIN },
      { from: 30, most: 1400, doses: 2, says: '200, 300, 400, 500 or 700 mg twice a day', mark: 'V', source: NEURONTIN },
      { from: 15, most: 700, doses: 1, says: '200, 300, 400, 500 or 700 mg once a day', mark: 'V', source: NEURONTIN },
      { from: 0, most: 300, inProportionBelow: 15, doses: 1, says: '100, 125, 150, 200 or 300 mg once a day, in proportion to the clearance below 15; on dialysis a specialist renal pharmacist decides', mark: 'V', source: NEURONTIN },
    ],
  },
  pregabalin: {
    most: mg(600, LYRICA),
    kidney: [
      { from: 60, most: 600, says: '150, 300, 450 or 600 mg in 2 or 3 doses', mark: 'V', source: LYRICA },
      { from: 30, most: 300, says: 'instead of these 75, 150, 225 [M] or 300 mg, in 2 or 3 doses', mark: 'V', source: LYRICA },
      { from: 15, most: 150, doses: 2, says: 'instead of these 25 to 50, 75, 100 to 150 [M] or 150 mg, in 1 or 2 doses', mark: 'V', source: LYRICA },
      { from: 0, most: 75, doses: 1, says: 'instead of these 25, 25 to 50, 50 to 75 [M] or 75 mg, once a day; on dialysis a specialist renal pharmacist decides', mark: 'V', source: LYRICA },
    ],
  },
}
