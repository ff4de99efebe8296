/**
 * The medicine's own sentences that people read, each as it stands in its table. `npx lingui extract` asks for them in every
 * language; the English sentence is its own name, so that a changed one counts as not translated.
 */
import { interactionTable } from '#clinical/interactions/table.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { formulary } from '#clinical/medicines/formulary.ts'
import { RED_FLAGS } from '#clinical/red-flags/table.ts'
import { CARDS } from '#clinical/topics/cards.ts'
import { TOPICS } from '#clinical/topics/topics.ts'
import { WATCH_LIST_WORDS } from '#clinical/topics/watch-list.ts'
import { nameOfMedicine } from '#features/medicines/medicine-names.ts'

const medicines = [...formulary(LOCAL_VALUES).values()]

/** Pages and cards; signs of danger and the watch list; names of medicines, why two are asked about together, and where that was read. */
export const SENTENCES: readonly string[] = [...new Set([
  ...[...TOPICS, ...CARDS].flatMap(({ title, text }) => [title, ...text]),
  ...RED_FLAGS.flatMap(({ words, wordsWhenFaster }) => (wordsWhenFaster === undefined ? [words] : [words, wordsWhenFaster])),
  ...WATCH_LIST_WORDS,
  ...MEDICINE_IDS.map(nameOfMedicine),
  ...interactionTable(LOCAL_VALUES).map(({ why }) => why),
  ...medicines.flatMap(({ stopping, organs, driving, pregnancy }) => [stopping, organs.kidney, driving, pregnancy.note].map(({ source }) => source.cite)),
])]
