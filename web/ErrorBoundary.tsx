import { Trans } from '@lingui/react/macro'
import { Component } from 'react'
import type { ReactNode } from 'react'
import css from './ErrorBoundary.module.css'

/** When a screen breaks, says so plainly, keeps what was saved, and offers the way on. */
export class ErrorBoundary extends Component<{ children: ReactNode; home: string }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className={css['page']} role="alert">
        <h1><Trans>This page broke</Trans></h1>
        <p><Trans>What was saved is still saved. What you were typing on this page may not be.</Trans></p>
        <a href={this.props.home}><Trans>Open it again</Trans></a>
      </main>
    )
  }
}
