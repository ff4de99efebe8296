import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { faultsOf } from './every-screen.ts'

/** Judges the screen that stands: no finding of axe in any theme, whole targets, nothing wider than the screen, also at 320 px and with words twice as large. */
export async function judgeScreen(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page, 'levels and practice'), name).toEqual([])
}

/** What a page complains of while it is used; empty at the end of a good journey. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  return complaints
}
