/** What was painted, day by day: the drawings small, and every word of them. Nothing is compared and nothing judged. */
import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { Folded } from '#log/fold.ts'
import { toldBy } from '#log/fold.ts'
import { limbDescribed } from '#features/limb/limb.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { limbName } from '#features/limb/person/limb-words.ts'
import { sayDate } from '#ui/dates.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { feelings, feltOf } from './felt.ts'
import { answerName, questionName } from './felt-words.ts'
import { LimbDrawing } from './LimbDrawing.tsx'
import { paintingsOf } from './paintings.ts'
import type { Painting } from './paintings.ts'
import type { Whose } from './layer-words.ts'
import { VoiceWords } from '#features/entries/person/VoiceWords.tsx'
import { PaintedWords } from './PaintedWords.tsx'
import { DRAWING_NAMES } from './region-words.ts'
import type { SkinTone } from './skin.ts'
import css from './SeePainted.module.css'

type Props = { folded: Folded; tone: SkinTone; pictures: 'shown' | 'hidden'; most?: number; whose?: Whose }

/** Reads any record that is open, the person's own or the one a team reads. */
export function SeePainted({ folded, tone, pictures, most = 60, whose = 'mine' }: Props) {
  const { i18n } = useLingui()
  const paintings = paintingsOf(folded).slice(0, most)
  return (
    <div className={css['days']}>
      {paintings.map(painting => (
        <section key={`${painting.day} ${painting.side} ${painting.limb}`} className={css['day']}>
          <PaintingTitle folded={folded} painting={painting} />
          {pictures === 'shown' && (
            <div className={css['pair']}>
              {painting.drawings.map(({ drawing, layers }) => {
                const name = i18n._(DRAWING_NAMES[drawing])
                return (
                  <figure key={drawing}>
                    <LimbDrawing size="small" drawing={drawing} mirrored={painting.side === 'right'} tone={tone} label={name} shown={[...layers].map(([layer, { body }]) => ({ layer, marks: Object.fromEntries(body.marks.map(({ region, value }) => [region, value])) }))} />
                    <figcaption>{name}</figcaption>
                  </figure>
                )
              })}
            </div>
          )}
          <div className={css['words']}>{painting.drawings.map(({ drawing, layers }) => <Fragment key={drawing}><p><b>{i18n._(DRAWING_NAMES[drawing])}</b></p><PaintedWords layers={layers} whose={whose} /></Fragment>)}</div>
        </section>
      ))}
      <Felt folded={folded} most={most} />
    </div>
  )
}

function PaintingTitle({ folded, painting }: { folded: Folded; painting: Painting }) {
  const { i18n } = useLingui()
  const day = sayDate(useLocale(), painting.day, 'long')
  const limb = nameOf(folded, painting)
  return <h2>{limb === undefined ? day : <Trans>{day}, {limbName(i18n, limb)}</Trans>}</h2>
}

function nameOf(folded: Folded, { limb, side }: Painting): LimbDescription | undefined {
  const told = limb === 'not-said' || side === 'middle' ? undefined : toldBy(folded, limb)
  if (told?.kind !== limbDescribed.name) return undefined
  return { ...(told.body as LimbDescription), side }
}

function Felt({ folded, most }: { folded: Folded; most: number }) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const felt = feltOf(folded).slice(0, most)
  if (felt.length === 0) return null
  return (
    <section className={css['day']}>
      <h2><Trans>How it felt</Trans></h2>
      {felt.map(({ id, body, entry }) => (
        <div key={id} className={css['felt']}>
          <p><b>{sayDate(locale, entry.at.slice(0, 10), 'long')}</b>{entry.voice !== undefined && <span className="soft"><VoiceWords voice={entry.voice} /></span>}</p>
          <ul className={css['answers']}>
            {feelings.map(feeling => (body[feeling] === undefined ? null : <li key={feeling}>{i18n._(questionName(feeling))} <b>{i18n._(answerName(feeling, body[feeling]))}</b></li>))}
            {body.note !== undefined && <li><Trans>“{body.note}”</Trans></li>}
          </ul>
        </div>
      ))}
    </section>
  )
}
