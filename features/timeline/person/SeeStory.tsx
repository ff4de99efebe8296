/** The person's story: one time axis running up the phone, a sentence for each lane, a table behind it, from a day to years. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useSearchParams } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { Day } from '#log/time.ts'
import { ChartWithTable } from '#ui/chart/ChartWithTable.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { saySpan } from '#ui/dates.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Legend } from '#ui/Legend.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { ComparisonTable } from '../ComparisonTable.tsx'
import { lanesShown } from '../lanes.ts'
import { MarksTable } from '../MarksTable.tsx'
import { backTo, oldest, pieceOf, zooms, zoomsFor } from '../piece.ts'
import type { Piece, Zoom } from '../piece.ts'
import { drawingOf } from '../story-chart.ts'
import type { StoryDrawing } from '../story-chart.ts'
import { storyOf } from '../story.ts'
import type { Story } from '../story.ts'
import { StoryTable } from '../StoryTable.tsx'
import { StoryTitle } from '../StoryTitle.tsx'
import { heightOfStory, StoryUp } from '../StoryUp.tsx'
import { useLocale, WrittenWords } from '../StoryWords.tsx'
import { ChoosePicture } from './ChoosePicture.tsx'
import { DaysOfPiece } from './DaysOfPiece.tsx'
import { LaneSentences } from './LaneSentences.tsx'
import css from './SeeStory.module.css'
import { useStoryChoice } from './story-choice.ts'
import { TapForDay } from './TapForDay.tsx'

/** Reads the open log; works offline. */
export function SeeStory() {
  const { t } = useLingui()
  const story = storyOf(useFolded(), useToday())
  if (!story.span) return <Page top={<Trans>Story</Trans>} title={<StoryTitle story={story} />}><EmptyState title={<Trans>Nothing here yet</Trans>}><Trans>What you write will stand here on one line of time. Days without entries stay empty, and that is fine.</Trans></EmptyState></Page>
  return (
    <Page top={<Trans>Story</Trans>} title={<StoryTitle story={story} />} lead={<WrittenWords written={story.written} />} dock={<Foot><ButtonLink kind="main" wide to="/story/page"><Trans>One page for a visit</Trans></ButtonLink></Foot>}>
      <Picture story={story} whole={story.span} />
      {story.open > 0 && <p><Plural value={story.open} one="# spell has no end written. It counts as no time." other="# spells have no end written. They count as no time." /></p>}
      <ComparisonTable story={story} />
      <Rows label={t`More of the story`}><RowLink to="/daily-life" title={<Trans>Daily life</Trans>} note={<Trans>Work or school, falls, driving, help, equipment</Trans>} /></Rows>
    </Page>
  )
}

function Picture({ story, whole }: { story: Story; whole: Piece }) {
  const { t } = useLingui()
  const locale = useLocale()
  const [, navigate] = useLocation()
  const [choice, change] = useStoryChoice()
  const { zoom, back, look } = useLook(whole)
  const piece = pieceOf(whole, zoom, back)
  const drawing = drawingOf(story, piece)
  if (!drawing) return null
  const lanes = lanesShown(story, choice.lanes)
  const names: Record<Zoom, string> = { fortnight: t`2 weeks`, quarter: t`3 months`, year: t`A year`, all: t`All` }
  const offered = zoomsFor(whole)
  const pick = (day: Day): void => (drawing.stretches.length <= 16 && drawing.stretchDays === 1 ? navigate(`/story/day/${day}`) : look('fortnight', backTo(whole, 'fortnight', day)))
  return (
    <>
      <LaneSentences story={story} lanes={lanes} />
      {offered.length > 1 && <ChooseOne label={t`How much of it`} layout="columns" chosen={zoom} onChoose={chosen => look(chosen ?? zoom, 0)} choices={offered.map(value => ({ value, name: names[value] }))} />}
      <ChartWithTable
        sentence={t`Your story, ${saySpan(locale, piece.from, piece.to)}. The table holds the same.`}
        height={heightOfStory(drawing)}
        table={<><StoryTable stretches={drawing.stretches} /><MarksTable story={story} /></>}
        legend={<PictureLegend story={story} drawing={drawing} />}
      >
        {width => <><StoryUp story={story} drawing={drawing} lanes={lanes} beside={choice.beside} width={width} /><TapForDay drawing={drawing} width={width} onDay={pick} /></>}
      </ChartWithTable>
      {oldest(whole, zoom) > 0 && (
        <nav className={css['steps']} aria-label={t`Other times`}>
          {back < oldest(whole, zoom) ? <Button onPress={() => look(zoom, back + 1)}><Trans>Earlier</Trans></Button> : <span />}
          <span className="num">{saySpan(locale, piece.from, piece.to)}</span>
          {back > 0 ? <Button onPress={() => look(zoom, back - 1)}><Trans>Later</Trans></Button> : <span />}
        </nav>
      )}
      <DaysOfPiece story={story} piece={piece} />
      <ChoosePicture story={story} choice={choice} onChange={change} />
    </>
  )
}

/** What the heads of the lanes do not say, and only what is in the picture. */
function PictureLegend({ story, drawing }: { story: Story; drawing: StoryDrawing }) {
  const { t } = useLingui()
  const marks = [
    ...(drawing.bars.some(({ value, upTo }) => upTo !== undefined && upTo > value) ? [{ mark: 'ghost' as const, words: t`May have been longer` }] : []),
    ...(story.treatments.some(({ onlyAgreed }) => onlyAgreed) ? [{ mark: 'agreed' as const, words: t`Agreed, not yet done` }] : []),
    ...(drawing.silences.length > 0 ? [{ mark: 'none' as const, words: t`No entries` }] : []),
  ]
  return marks.length > 0 && <Legend marks={marks} />
}

/** What is looked at stands in the address, so that the way back from a day leads here again. */
function useLook(whole: Piece): { zoom: Zoom; back: number; look: (zoom: Zoom, back: number) => void } {
  const [asked, ask] = useSearchParams()
  const zoom = zooms.find(one => one === asked.get('zoom')) ?? 'all'
  const back = Number(asked.get('back') ?? 0)
  return {
    zoom, back: Number.isInteger(back) ? Math.max(0, Math.min(oldest(whole, zoom), back)) : 0,
    look: (next, steps) => ask({ zoom: next, ...(steps > 0 ? { back: String(steps) } : {}) }, { replace: true }),
  }
}
