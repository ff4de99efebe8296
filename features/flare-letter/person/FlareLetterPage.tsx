/** The letter *how to be with me in a flare*: one page, for family, friends, a school, a neighbour. Printed on the device. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { helpsOf } from '#features/flare/flare-plan.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { flareLetterOf } from '../flare-letter.ts'
import type { FlarePart } from '../flare-letter.ts'
import css from './FlareLetter.module.css'
import { PART_WORDS } from './part-words.ts'
import { useNeverForce } from './use-never-force.tsx'

const ORDER: readonly FlarePart[] = ['please', 'never', 'first', 'call']

/** What stands on it is what the person wrote; only *never force it* stands there before they wrote anything. */
export function FlareLetterPage() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const told = flareLetterOf(folded)
  const { lines } = helpsOf(folded)
  const force = useNeverForce()
  const mine = useWhose() === 'mine'
  const today = dateInWords(i18n, useToday())
  const linesOf = (part: FlarePart): readonly string[] => {
    const said = told?.body[part] ?? []
    return part === 'never' && said.length === 0 ? force.slice(0, 1) : said
  }
  const heading = (part: FlarePart): string => i18n._(mine || part !== 'first' ? PART_WORDS[part].inLetter : PART_WORDS[part].theirs)
  const parts = ORDER.filter(part => linesOf(part).length > 0)
  const title = mine ? t`How to be with me in a flare` : t`How to be with them in a flare`
  const text = (): string => [title, told?.body.letter ?? '', mine ? t`What helps me` : t`What helps them`, ...lines, ...parts.flatMap(part => [heading(part), ...linesOf(part)])].join('.\n')
  return (
    <Page top={<span className="screen-only"><Trans>Flare plan</Trans></span>} back={{ to: '/plan/flare', name: t`Back to the flare plan` }}>
      <article className={css['letter']}>
        <h1>{title}</h1>
        <p className={css['own']}>{told?.body.letter ?? (mine ? <Trans>Sometimes my limb pulls and hurts more. It is not on purpose, and I cannot stop it by trying. This is what helps.</Trans> : <Trans>Sometimes the limb pulls and hurts more. It is not on purpose, and it cannot be stopped by trying. This is what helps.</Trans>)}</p>
        {lines.length > 0 && <section><h2>{mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>}</h2><ul>{lines.map(line => <li key={line}>{line}</li>)}</ul></section>}
        {parts.map(part => <section key={part} data-never={part === 'never' || undefined}><h2>{heading(part)}</h2><ul>{linesOf(part).map(line => <li key={line}>{line}</li>)}</ul></section>)}
        <p className="soft">{mine ? <Trans>Written by me. Printed {today}.</Trans> : <Trans>Written for them. Printed {today}.</Trans>}</p>
      </article>
      <div className={`${css['ways']} screen-only`}>
        <Button wide kind="main" icon="print" onPress={() => window.print()}><Trans>Print or save</Trans></Button>
        <ButtonLink wide icon="pencil" to="/plan/flare/write"><Trans>Change it</Trans></ButtonLink>
        <ReadAloud text={text} />
        <p className="soft"><Trans>A paper you give away cannot be taken back.</Trans></p>
      </div>
    </Page>
  )
}
