import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const home = join(import.meta.dirname, '..', '..')

test('every decision has a number of its own, and none is missing', () => {
  const numbers = globSync('docs/decisions/*.md', { cwd: home }).map(file => Number(/(\d{3})-/.exec(file)?.[1])).sort((one, other) => one - other)
  assert.deepEqual(numbers, numbers.map((_number, place) => place + 1))
})

test('every page that a page leads to is there', () => {
  const missing = ['README.md', ...globSync('docs/**/*.md', { cwd: home })].flatMap(page => {
    const links = readFileSync(join(home, page), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)
    return [...links].map(([, link = '']) => link).filter(link => !link.startsWith('http') && !existsSync(join(home, dirname(page), link))).map(link => `${page}: ${link}`)
  })
  assert.deepEqual(missing, [])
})
