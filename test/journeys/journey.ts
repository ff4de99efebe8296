import { test as base } from '@playwright/test'

/** A journey that goes offline says so by its tag; only then is the app kept in the browser, which costs a copy of it every time. */
export const offline = { tag: '@offline' } as const

/** A journey like any other, unless it is tagged as one that goes offline. */
export const test = base.extend({
  serviceWorkers: async ({}, use, { tags }) => use(tags.includes(offline.tag) ? 'allow' : 'block'),
})
