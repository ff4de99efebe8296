import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choiceOf } from './choice.ts'

/** A browser's store, full from the moment that `full` is set. */
function withStore(act: (store: Map<string, string>, fill: () => void) => void): void {
  const store = new Map<string, string>()
  let full = false
  const localStorage = {
    getItem: (key: string) => store.get(key) ?? null,
    removeItem: (key: string) => void store.delete(key),
    setItem: (key: string, text: string) => {
      if (full) throw new Error('full')
      store.set(key, text)
    },
  }
  Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true })
  act(store, () => (full = true))
}

const kept = { key: 'frond.test', read: (text: string | null) => (text === 'hidden' ? 'hidden' : 'shown'), write: (value: string) => value }

test('a choice stands as it is kept, and is the same value until the text changes', () => withStore(store => {
  const choice = choiceOf({ key: 'frond.list', read: text => (text ?? '').split(' '), write: (list: string[]) => list.join(' ') })
  choice.choose(['a', 'b'])
  assert.equal(store.get('frond.list'), 'a b')
  assert.equal(choice.chosen(), choice.chosen())
  store.set('frond.list', 'c')
  assert.deepEqual(choice.chosen(), ['c'])
}))

test('where the browser keeps nothing, a choice holds until the page is closed', () => withStore((store, fill) => {
  const choice = choiceOf(kept)
  fill()
  choice.choose('hidden')
  assert.equal(choice.chosen(), 'hidden')
  assert.equal(store.size, 0)
}))

test('a choice that would promise too much is as it was where the browser keeps nothing', () => withStore((_store, fill) => {
  const choice = choiceOf({ ...kept, ifNotKept: 'as-before' })
  fill()
  choice.choose('hidden')
  assert.equal(choice.chosen(), 'shown')
}))

test('what says nothing is not kept at all', () => withStore(store => {
  const choice = choiceOf<boolean>({ key: 'frond.test', read: text => text === 'yes', write: value => (value ? 'yes' : null) })
  choice.choose(true)
  choice.choose(false)
  assert.equal(store.size, 0)
  assert.equal(choice.chosen(), false)
}))
