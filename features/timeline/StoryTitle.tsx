/** The one sentence over the story, computed from the record. */
import { Plural, Trans } from '@lingui/react/macro'
import type { Story } from './story.ts'
import { leadingComparisons } from './story.ts'
import { sayHours } from './StoryWords.tsx'

/** What was logged in the last 14 days; before there is anything to say, that there is not. */
export function StoryTitle({ story }: { story: Story }) {
  const now = leadingComparisons(story.comparisons)[0]?.now
  if (!story.span) return <Trans>Your story begins with the first entry.</Trans>
  if (!now || now.hours === null) return <Trans>Entries on <Plural value={story.written.days} one="# day" other="# days" /> so far.</Trans>
  if (now.hours === 'always') return now.use.value === null
    ? <Trans>Always there. Entries on {now.days} of the last {now.of} days.</Trans>
    : <Trans>Always there. Use of the limb about {Math.round(now.use.value)} of 10 in the last 14 days.</Trans>
  const [lowest, highest] = [sayHours(now.hours.lowest), sayHours(now.hours.highest)]
  return lowest === highest
    ? <Trans>{lowest} hours a day logged in the last 14 days.</Trans>
    : <Trans>{lowest} to {highest} hours a day logged in the last 14 days.</Trans>
}
