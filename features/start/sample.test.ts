import '#test/lingui-macros.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setupI18n } from '@lingui/core'
import { categories } from '#log/category.ts'
import { emptyFold, take } from '#log/fold.ts'
import { judge } from '#log/judge.ts'
import { spellsOf } from '#features/episodes/spells.ts'
import { registry } from '#features/kinds.ts'
import { sentenceOf } from '#features/now/now.ts'

const { sampleDiary } = await import('./sample.ts')
const i18n = setupI18n({ locale: 'en', messages: { en: {} } })

test('the sample is a diary that could have been written: nothing in it is refused, nothing lies ahead, no name is used twice', () => {
  for (const latest of ['2026-11-24T05:00:00.000Z', '2026-11-24T14:00:00.000Z', '2026-03-29T12:00:00.000Z']) {
    const diary = sampleDiary(latest.slice(0, 10), 'Europe/London', latest, i18n)
    for (const statement of diary) {
      assert.deepEqual(judge(registry, statement, { role: 'person', authorities: [] }).ok, true, statement.kind)
      assert.ok(statement.at <= latest)
    }
    assert.equal(new Set(diary.map(({ id }) => id)).size, diary.length)
    const folded = take(emptyFold(registry, categories), diary)
    assert.equal(spellsOf(folded).filter(({ end }) => end.is !== 'eased').length, 0)
    assert.notEqual(sentenceOf(folded, latest, 'Europe/London').is, 'running')
  }
})
