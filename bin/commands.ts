/** One command of the machine's operator: it is given the words after its name and answers the exit code. */
export type Command = {
  usage: string
  what: string
  load: () => Promise<{ run: (words: string[]) => Promise<number> }>
}

/** Every command that `npx frond` knows; each lies in a file of its own that is read only when it is called. */
export const commands: Record<string, Command> = {
  evaluate: { usage: 'FILE | - | --list', what: 'what the medicine answers to facts', load: () => import('./commands/evaluate.ts') },
  'setup-link': { usage: '[--manager]', what: 'the link that makes the first clinician, or a new manager of the team', load: () => import('./commands/setup-link.ts') },
  demo: { usage: '', what: 'fills the clinic with sample people, marked as such', load: () => import('./commands/demo.ts') },
  reset: { usage: 'ACCOUNT [--second-factor]', what: 'a link to choose a new password', load: () => import('./commands/reset.ts') },
  backup: { usage: 'FILE [--to PUBLIC-KEY]', what: 'everything in one closed file', load: () => import('./commands/backup.ts') },
  restore: { usage: 'FILE [--key PRIVATE-KEY]', what: 'a backup, into an empty Frond', load: () => import('./commands/restore.ts') },
  redact: { usage: 'PERSON ENTRY --why REASON', what: 'removes what one entry says', load: () => import('./commands/redact.ts') },
  erase: { usage: 'PERSON --confirm PERSON', what: 'removes everything about one person', load: () => import('./commands/erase.ts') },
  verify: { usage: '', what: 'that nothing in the record was changed', load: () => import('./commands/verify.ts') },
}
