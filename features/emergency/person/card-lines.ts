/** The emergency card in words: the largest ones, what to do, and every line with *not noted* where nobody said. */
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import type { Zone } from '#log/time.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { doesAtAll } from '#features/limb/person/limb-words.ts'
import { numberToShow } from '../numbers.ts'
import type { CardLine, ShownCard } from '../shown.ts'

/** One line of the card; without a value it is not noted. */
export type Line = { readonly key: string; readonly name: string; readonly value: string | undefined }

/** The largest words. */
export function headline(i18n: I18n, { about }: ShownCard): string {
  switch (about) {
    case 'baclofen-pump': return i18n._(msg`I have a baclofen pump. If it fails, it is an emergency.`)
    case 'pump': return i18n._(msg`I have a medicine pump in my body. If it fails, it may be an emergency.`)
    case 'baclofen-tablets': return i18n._(msg`I take baclofen. If it stops suddenly, it is an emergency.`)
    case 'limb': return i18n._(msg`Please do not force my limb.`)
  }
}

/** What the limb does, and what nobody should do with it. */
export function aboutLimb(i18n: I18n, { card, limbs }: ShownCard): string {
  return [card?.condition, ...limbs.map(limb => doesAtAll(i18n, limb, 'theirs'))].filter(one => one !== undefined).map(one => (/[.!?]$/.test(one) ? one : `${one}.`)).join(' ')
}

/** The sentence that stands on every card. */
export function neverForce(i18n: I18n): string {
  return i18n._(msg`Please do not force it open or straight, and touch it only when you must.`)
}

/** The emergency number in words, or the sentence for where none is known. */
export function numberInWords(i18n: I18n, { card }: ShownCard, zone: Zone): string {
  const shown = numberToShow(card?.emergencyNumber, zone)
  return shown.from === 'own' ? shown.number : shown.from === 'clock' ? shown.numbers[0] : i18n._(msg`the emergency number`)
}

/** What to do when there is too much or too little in the pump, or when tablets stopped. */
export function whatToDo(i18n: I18n, shown: ShownCard, zone: Zone): { readonly tooMuch?: string; readonly tooLittle?: string; readonly stopped?: string } {
  const number = numberInWords(i18n, shown, zone)
  const team = shown.card?.pumpTeam?.number
  if (shown.about === 'baclofen-pump' || shown.about === 'pump') {
    return {
      tooMuch: i18n._(msg`Call ${number} now. Stay with someone.`),
      tooLittle: team === undefined
        ? i18n._(msg`Emergency department now, not driving yourself, and phone the pump team. Say: baclofen withdrawal. Do not wait for the other signs.`)
        : i18n._(msg`Emergency department now, not driving yourself, and phone the pump team: ${team}. Say: baclofen withdrawal. Do not wait for the other signs.`),
    }
  }
  return shown.about === 'baclofen-tablets' ? { stopped: i18n._(msg`Missed or stopped, and fever, confusion, fits, seeing things, or suddenly much stiffer: emergency, now. Call ${number}. Say: baclofen stopped.`) } : {}
}

/** The signs of too much and too little. */
export function signsOf(i18n: I18n): { readonly tooMuch: readonly string[]; readonly tooLittle: readonly string[] } {
  return {
    tooMuch: [i18n._(msg`Very sleepy`), i18n._(msg`Floppy, weakness moving up the body`), i18n._(msg`Slow, shallow breath`)],
    tooLittle: [i18n._(msg`Itch without a rash`), i18n._(msg`Suddenly stiffer`), i18n._(msg`Fever, fast pulse`), i18n._(msg`Confused, fits`)],
  }
}

/** Every line of the card, in the order in which somebody in a hurry needs them. */
export function linesOf(i18n: I18n, { card, pump, takes, checkedOn }: ShownCard): readonly Line[] {
  const day = (on: string | undefined): string | undefined => (on === undefined ? undefined : dateInWords(i18n, on))
  const arms = { left: msg`Not the left arm, unless life depends on it`, right: msg`Not the right arm, unless life depends on it`, both: msg`Neither arm, unless life depends on it`, neither: msg`Either arm` } as const
  const yesNo = (said: 'yes' | 'no' | undefined): string | undefined => (said === undefined ? undefined : said === 'yes' ? i18n._(msg`Yes`) : i18n._(msg`No`))
  const device = pump?.told.body
  const [model, place] = [device?.model, device?.place]
  return [
    { key: 'name', name: i18n._(msg`Name`), value: card?.name },
    { key: 'born', name: i18n._(msg`Born`), value: day(card?.born) },
    { key: 'arm', name: i18n._(msg`Needles, cuff, drip`), value: card?.keptArm === undefined ? undefined : i18n._(arms[card.keptArm]) },
    ...(pump === undefined ? [] : [
      { key: 'drug', name: i18n._(msg`In the pump`), value: device?.drug },
      { key: 'strength', name: i18n._(msg`Strength`), value: pump.strength },
      { key: 'per-day', name: i18n._(msg`Dose a day`), value: pump.perDay },
      { key: 'model', name: i18n._(msg`Pump`), value: model === undefined ? place : place === undefined ? model : `${model}, ${place}` },
      { key: 'last', name: i18n._(msg`Last refill`), value: day(pump.last) },
      { key: 'next', name: i18n._(msg`Refill before`), value: day(pump.next) },
      { key: 'team', name: i18n._(msg`Pump team`), value: card?.pumpTeam === undefined ? undefined : card.pumpTeam.hours === undefined ? card.pumpTeam.number : `${card.pumpTeam.number} (${card.pumpTeam.hours})` },
      { key: 'mri', name: i18n._(msg`MRI`), value: i18n._(msg`Ask the pump team first`) },
    ]),
    { key: 'takes', name: pump === undefined ? i18n._(msg`Takes`) : i18n._(msg`Also takes`), value: takes.length === 0 ? undefined : takes.join(', ') },
    { key: 'allergies', name: i18n._(msg`Allergy`), value: card?.allergies === undefined ? undefined : card.allergies === 'none-known' ? i18n._(msg`None known`) : card.allergies.words },
    { key: 'steroid', name: i18n._(msg`Takes a steroid`), value: yesNo(card?.steroid) },
    { key: 'anticoagulant', name: i18n._(msg`Takes a blood thinner`), value: yesNo(card?.anticoagulant) },
    ...[0, 1].map(place_ => {
      const contact = card?.contacts[place_]
      return { key: `contact-${place_}`, name: place_ === 0 ? i18n._(msg`Please ring`) : i18n._(msg`Or ring`), value: contact === undefined ? undefined : `${contact.name}, ${contact.number}` }
    }),
    { key: 'language', name: i18n._(msg`Language`), value: card?.language },
    { key: 'speaks', name: i18n._(msg`In pain I speak`), value: card?.speaks },
    { key: 'out-of-hours', name: i18n._(msg`Out of hours`), value: card?.outOfHours },
    { key: 'checked', name: i18n._(msg`Checked on`), value: checkedOn === undefined ? undefined : dateInWords(i18n, checkedOn) },
  ]
}

/** The card as lines of text, what must not be missing first: for the square and the picture. */
export function cardText(i18n: I18n, shown: ShownCard, zone: Zone): readonly CardLine[] {
  const { tooMuch, tooLittle, stopped } = whatToDo(i18n, shown, zone)
  const signs = signsOf(i18n)
  const [much, little] = [signs.tooMuch.join('. '), signs.tooLittle.join('. ')]
  const lines = linesOf(i18n, shown)
  const first = ['name', 'born', 'drug', 'per-day', 'strength', 'team', 'allergies', 'arm', 'contact-0', 'checked']
  const ordered = [...first.flatMap(key => lines.filter(line => line.key === key)), ...lines.filter(({ key }) => !first.includes(key))]
  const limb = aboutLimb(i18n, shown)
  return [
    { name: i18n._(msg`The first sentence`), text: headline(i18n, shown) },
    ...(tooMuch === undefined ? [] : [{ name: i18n._(msg`Too much`), text: i18n._(msg`Too much: ${much}. ${tooMuch}`) }]),
    ...(tooLittle === undefined ? [] : [{ name: i18n._(msg`Too little`), text: i18n._(msg`Too little: ${little}. ${tooLittle}`) }]),
    ...(stopped === undefined ? [] : [{ name: i18n._(msg`When it stopped`), text: stopped }]),
    { name: i18n._(msg`The limb`), text: limb === '' ? neverForce(i18n) : `${limb} ${neverForce(i18n)}` },
    ...ordered.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, text: `${name}: ${value}` }])),
    { name: i18n._(msg`That doses may have changed`), text: i18n._(msg`Doses may have changed since.`) },
  ]
}
