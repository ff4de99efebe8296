/** What runs inside the page: a database as an earlier version of the app left it, made without anything of today's app. */

/** Makes the tables of the first version (numbered 10) or the second (20), and in them a log of so many words in pages and rows. */
export async function makeOldDatabase({ numbered, log }: { numbered: 10 | 20; log: string }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('frond', numbered)
    request.onupgradeneeded = () => {
      const made = request.result
      made.createObjectStore('logs', { keyPath: 'id' })
      made.createObjectStore('entries', { keyPath: ['log', 'id'] }).createIndex('[log+rev]', ['log', 'rev'])
      made.createObjectStore('pages', { keyPath: ['log', 'first', 'last'] }).createIndex('[log+rev]', ['log', 'rev'])
      made.createObjectStore('outbox', { keyPath: ['log', 'id'] }).createIndex('[log+n]', ['log', 'n'])
      for (const table of ['counts', 'sync', 'devices']) made.createObjectStore(table, { keyPath: 'log' })
      if (numbered === 20) made.createObjectStore('files', { keyPath: ['log', 'hash'] }).createIndex('[log+sent]', ['log', 'sent'])
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const at = '2026-03-01T08:00:00.000Z'
  const entry = (n: number) => ({
    id: `019ca000-0000-7000-8000-${String(n).padStart(12, '0')}`, kind: 'trial.noted', version: 1, at, zone: 'UTC', writtenAt: at, replaces: [],
    say: { body: { text: `word ${n}` }, salt: 'AAAAAAAAAAAAAAAAAAAAAA' },
  })
  const [paged, alone] = [[1, 2, 3].map(entry), [4, 5].map(entry)]
  const writing = db.transaction(['logs', 'entries', 'pages', 'outbox', 'counts'], 'readwrite')
  writing.objectStore('logs').put({ id: log, label: 'mine', role: 'person', openedAt: at, person: '019ca000-0000-7000-8000-aaaaaaaaaaaa' })
  writing.objectStore('pages').put({ log, first: paged[0]?.id, last: paged.at(-1)?.id, rev: 3, mine: 1, text: JSON.stringify(paged) })
  for (const one of alone) {
    writing.objectStore('entries').put({ log, id: one.id, rev: 4, mine: 1, entry: one })
    writing.objectStore('outbox').put({ log, id: one.id, n: Number(one.id.slice(-2)) })
  }
  writing.objectStore('counts').put({ log, rev: 4, n: 6 })
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve()
    writing.onerror = () => reject(writing.error)
  })
  db.close()
}

/** Raises the database to a version of tomorrow, which has one table more; whoever has it open must let go. */
export async function raiseDatabase(numbered: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('frond', numbered)
    request.onupgradeneeded = () => void request.result.createObjectStore(`of-tomorrow-${numbered}`)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  db.close()
}
