/** The emergency card as plain words, for when it may be read without opening the record. */
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import type { CardOutside } from '#device/lock-row.ts'
import type { Zone } from '#log/time.ts'
import { aboutLimb, headline, linesOf, neverForce, signsOf, whatToDo } from '#features/emergency/person/card-lines.ts'
import type { ShownCard } from '#features/emergency/shown.ts'

/** Everything that stands on the card now; what is not noted is left out here, as on the wallet card. */
export function cardInWords(i18n: I18n, shown: ShownCard, zone: Zone): CardOutside {
  const { tooMuch, tooLittle, stopped } = whatToDo(i18n, shown, zone)
  const signs = signsOf(i18n)
  const pumpTeam = shown.card?.pumpTeam
  return {
    title: headline(i18n, shown),
    acts: [
      aboutLimb(i18n, shown), neverForce(i18n),
      ...(tooMuch === undefined ? [] : [`${i18n._(msg`Too much:`)} ${signs.tooMuch.join(', ')}. ${tooMuch}`]),
      ...(tooLittle === undefined ? [] : [`${i18n._(msg`Too little:`)} ${signs.tooLittle.join(', ')}. ${tooLittle}`]),
      ...(stopped === undefined ? [] : [stopped]),
    ].filter(line => line !== ''),
    lines: linesOf(i18n, shown).flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
    calls: [
      ...(pumpTeam === undefined ? [] : [{ name: i18n._(msg`Pump team`), number: pumpTeam.number }]),
      ...(shown.card?.contacts ?? []).map(({ name, number }) => ({ name, number })),
    ],
    own: shown.card?.emergencyNumber,
  }
}
