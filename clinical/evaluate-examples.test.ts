import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { evaluate, listQuestions } from './evaluate.ts'

const page = readFileSync(new URL('../docs/evaluate.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text ?? '') as { ask: string[] })

test('every question has an example in docs/evaluate.md, and every example is answered', () => {
  for (const example of examples) {
    const response = evaluate(example)
    assert.ok(response.ok, JSON.stringify(response))
    for (const name of example.ask) assert.doesNotMatch(JSON.stringify(response.answers[name]), /"code":"css\./)
  }
  const shown = new Set(examples.flatMap(example => example.ask))
  assert.deepEqual(listQuestions().map(question => question.name).filter(name => !shown.has(name)), [])
})
