/** The person's story: one time axis running up the phone, a sentence above it, a table behind it. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { ChartWithTable } from '#ui/chart/ChartWithTable.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Legend } from '#ui/Legend.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { ComparisonTable } from '../ComparisonTable.tsx'
import { MarksTable } from '../MarksTable.tsx'
import { drawingOf } from '../story-chart.ts'
import { storyOf } from '../story.ts'
import { StoryTable } from '../StoryTable.tsx'
import { StoryTitle } from '../StoryTitle.tsx'
import { heightOfStory, StoryUp } from '../StoryUp.tsx'
import { WrittenWords } from '../StoryWords.tsx'

/** Reads the open log; works offline. */
export function SeeStory() {
  const { t } = useLingui()
  const folded = useFolded()
  const story = storyOf(folded, useToday())
  const drawing = drawingOf(story)
  if (!drawing) return <Page top={<Trans>Story</Trans>} title={<StoryTitle story={story} />}><EmptyState title={<Trans>Nothing here yet</Trans>}><Trans>What you write will stand here on one line of time. Days without entries stay empty, and that is fine.</Trans></EmptyState></Page>
  return (
    <Page top={<Trans>Story</Trans>} title={<StoryTitle story={story} />} lead={<WrittenWords written={story.written} />} dock={<Foot><ButtonLink kind="main" wide to="/story/page"><Trans>One page for a visit</Trans></ButtonLink></Foot>}>
      <ChartWithTable
        sentence={t`Your story from the first entry to today. The table holds the same.`}
        height={heightOfStory(drawing)}
        table={<><StoryTable stretches={drawing.stretches} /><MarksTable story={story} /></>}
        legend={<Legend marks={[{ mark: 'hours', words: t`Hours logged` }, { mark: 'ghost', words: t`May have been longer` }, { mark: 'use', words: t`Use` }, { mark: 'pain', words: t`Pain` }, { mark: 'agreed', words: t`Agreed, not yet done` }, { mark: 'none', words: t`No entries` }]} />}
      >
        {width => <StoryUp story={story} drawing={drawing} width={width} />}
      </ChartWithTable>
      {story.open > 0 && <p><Plural value={story.open} one="# spell has no end written. It counts as no time." other="# spells have no end written. They count as no time." /></p>}
      <ComparisonTable story={story} />
    </Page>
  )
}
