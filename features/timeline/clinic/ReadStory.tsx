/** A person's story in the clinic: the same marks lying on their side, what may be said of it, and its table. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { ChartWithTable } from '#ui/chart/ChartWithTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Legend } from '#ui/Legend.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { ComparisonTable } from '../ComparisonTable.tsx'
import { lanesBelow } from '../lanes.ts'
import { MarksTable } from '../MarksTable.tsx'
import { MeasuredTable } from '../MeasuredTable.tsx'
import { NotShared } from '../NotShared.tsx'
import { drawingOf } from '../story-chart.ts'
import css from '../Story.module.css'
import { storyOf } from '../story.ts'
import { heightAcross, StoryAcross } from '../StoryAcross.tsx'
import { StoryTable } from '../StoryTable.tsx'
import { WrittenWords } from '../StoryWords.tsx'

/** Reads the log that the clinic opened for this person. */
export function ReadStory() {
  const { t } = useLingui()
  const story = storyOf(useFolded(), useToday())
  const drawing = drawingOf(story)
  const more = lanesBelow(story)
  const left = story.measured.length - more.filter(id => id.startsWith('measured:')).length
  return (
    <div className={css['columns']}>
      <div className={css['main']}>
        <NotShared unread={story.unread} />
        {drawing ? (
          <ChartWithTable
            sentence={more.length > 0 ? t`Pain, use, hours logged, sleep, measures, treatments and events on one time axis. The tables hold the same.` : t`Pain, use, hours logged, treatments and events on one time axis. The table holds the same.`}
            height={heightAcross(story, drawing, more)}
            usualWidth={900}
            table={<div className={css['tables']}><StoryTable stretches={drawing.stretches} /><MarksTable story={story} /><MeasuredTable story={story} /></div>}
            legend={<Legend marks={[{ mark: 'hours', words: t`Hours logged` }, { mark: 'ghost', words: t`May have been longer` }, { mark: 'use', words: t`Use` }, { mark: 'pain', words: t`Pain` }, { mark: 'treatment', words: t`Given` }, { mark: 'agreed', words: t`Agreed, not yet done` }, { mark: 'none', words: t`No entries` }]} />}
          >
            {width => <StoryAcross story={story} drawing={drawing} width={width} more={more} />}
          </ChartWithTable>
        ) : !story.unread.includes('diary') && <EmptyState title={<Trans>Nothing was written yet</Trans>}><Trans>The story begins with the first entry, from the person’s phone or entered from paper.</Trans></EmptyState>}
      </div>
      {drawing && (
        <aside className={css['side']}>
          <Sheet level={2} title={<Trans>In one minute</Trans>}>
            <ComparisonTable story={story} />
            <p className="soft"><WrittenWords written={story.written} /></p>
            {left > 0 && <p className="soft"><Plural value={left} one="# more measure stands in the table." other="# more measures stand in the table." /></p>}
            {story.open > 0 && <p className="soft"><Plural value={story.open} one="# spell has no end written and counts as no time." other="# spells have no end written and count as no time." /></p>}
          </Sheet>
        </aside>
      )}
    </div>
  )
}
