/** The flare plan as it stands: what helps, what first, who to call, what others do and never do. To read in a flare as well as in a good hour. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Page } from '#ui/Page.tsx'
import { ReadAloud } from '#ui/ReadAloud.tsx'
import { helpsOf } from '#features/flare/flare-plan.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { flareLetterOf, flareParts, numberIn } from '../flare-letter.ts'
import css from './FlareLetter.module.css'
import { PART_WORDS } from './part-words.ts'

/** Works offline; a number is called by one tap on it. */
export function SeeFlarePlan() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const mine = useWhose() === 'mine'
  const { lines } = helpsOf(folded)
  const said = flareLetterOf(folded)?.body
  const parts = flareParts.filter(part => (said?.[part] ?? []).length > 0)
  const name = (part: typeof flareParts[number]): string => i18n._(mine ? PART_WORDS[part].name : PART_WORDS[part].theirs)
  const text = (): string => [t`What helps`, ...lines, ...parts.flatMap(part => [name(part), ...(said?.[part] ?? [])])].join('.\n')
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>Flare plan</Trans>} lead={mine ? <Trans>In your own words, written in a good hour.</Trans> : <Trans>In their own words, written in a good hour.</Trans>}>
      <section className={css['part']}>
        <h2>{mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>}</h2>
        {lines.length === 0 ? <p className="soft"><Trans>Three short lines. They come first when it is happening.</Trans></p> : <ol className={css['lines']}>{lines.map(line => <li key={line}>{line}</li>)}</ol>}
        <div><ButtonLink kind="quiet" to="/helps">{lines.length === 0 ? <Trans>Write three lines</Trans> : <Trans>Change the three lines</Trans>}</ButtonLink></div>
      </section>
      {parts.map(part => (
        <section key={part} className={css['part']}>
          <h2>{name(part)}</h2>
          <ul className={css['lines']}>{(said?.[part] ?? []).map(line => <li key={line}>{part === 'call' ? <CallLine line={line} /> : line}</li>)}</ul>
        </section>
      ))}
      <div className={css['ways']}>
        <ButtonLink wide kind={parts.length === 0 ? 'main' : 'plain'} icon="pencil" to="/plan/flare/write">{parts.length === 0 ? <Trans>Write more of it</Trans> : <Trans>Change it</Trans>}</ButtonLink>
        <ButtonLink wide icon="people" to="/plan/flare/letter"><Trans>A letter for family and friends</Trans></ButtonLink>
        {(lines.length > 0 || parts.length > 0) && <ReadAloud text={text} />}
      </div>
    </Page>
  )
}

function CallLine({ line }: { line: string }) {
  const number = numberIn(line)
  return number === undefined ? line : <a className={css['call']} href={`tel:${number}`}><Icon name="call" /><span>{line}</span></a>
}
