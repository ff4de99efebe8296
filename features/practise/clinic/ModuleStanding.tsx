/** What the record says of one module today, for whoever is about to agree it: nothing against it, something against it, or what was not asked. */
import { Trans } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { modulesToday, MODULES } from '#clinical/programme/modules.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import { useFactWords } from '#features/assessment/clinic/use-fact-words.ts'
import { useOpenVisit } from '#features/assessment/clinic/use-visit.ts'
import type { EntryId } from '#log/ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import type { Practice } from '../exercise.ts'

/** Reads the latest examination; without one everything that could speak against a module is unknown. */
export function ModuleStanding({ practice }: { practice: Practice }) {
  const latest = examinationsOf(useFolded()).find(one => one.limb !== null)
  const module = MODULES.find(({ id }) => id === practice)
  if (module === undefined) return null
  return (
    <>
      <p className="soft"><Trans>{module.protocol}. Led by: {module.leads}. Strength {module.strength}: {module.source.cite}</Trans></p>
      {module.notWith !== undefined && (latest === undefined ? <NotAsked ids={[]} /> : <OfVisit visit={latest.visit} practice={practice} />)}
    </>
  )
}

function OfVisit({ visit, practice }: { visit: EntryId; practice: Practice }) {
  const words = useFactWords()
  const open = useOpenVisit(visit, useToday())
  const standing = open?.concluded == null ? undefined : modulesToday(open.concluded.facts).find(({ module }) => module === practice)
  if (standing === undefined) return null
  if (standing.today === 'not-today') return <Banner kind="caution" title={<Trans>Something in the record speaks against it</Trans>}>{standing.because.map(({ fact }) => words.name(fact)).join(', ')}</Banner>
  return standing.today === 'ask-first' ? <NotAsked ids={standing.missing.map(({ fact }) => fact)} /> : <p className="soft"><Trans>Nothing in the record speaks against it.</Trans></p>
}

function NotAsked({ ids }: { ids: readonly string[] }) {
  const words = useFactWords()
  return <Unknown title={<Trans>Cannot tell whether something speaks against it</Trans>}>{ids.length === 0 ? <Trans>No examination has begun.</Trans> : <Trans>Not asked yet: {ids.map(words.name).join(', ')}</Trans>}</Unknown>
}
