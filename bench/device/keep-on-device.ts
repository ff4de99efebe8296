/** What runs inside the page; each function stands alone there. */
import type { Statement } from '#log/statement.ts'

/** Puts the statements into this browser the way the app keeps them when they were written here, and remembers whose log opens. */
export async function keepOnDevice(text: string): Promise<void> {
  const statements = JSON.parse(text) as Statement[]
  const log = '01900000-0000-7000-8000-000000000001'
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('frond')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const writing = db.transaction(['logs', 'entries', 'counts', 'files'], 'readwrite')
  writing.objectStore('logs').put({ id: log, label: '', role: 'person', openedAt: statements[0]?.writtenAt })
  writing.objectStore('counts').put({ log, rev: 1, n: 0 })
  const entries = writing.objectStore('entries')
  for (const entry of statements) {
    entries.put({ log, id: entry.id, rev: 1, mine: 1, entry })
    const file = typeof entry.say === 'object' && entry.kind === 'photo.taken' ? (entry.say.body as { file: { hash: string; bytes: number } }).file : undefined
    if (file) writing.objectStore('files').put({ log, hash: file.hash, stream: 'body', bytes: new ArrayBuffer(file.bytes), sent: 0 })
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve()
    writing.onerror = () => reject(writing.error)
  })
  db.close()
  localStorage.setItem('frond.logs', JSON.stringify([{ id: log, label: '' }]))
  localStorage.setItem('frond.log', log)
}

/** Whether the app has put what settled into this many pages, as it does by itself some seconds after opening. */
export async function pagedOnDevice(pages: number): Promise<boolean> {
  const db = await new Promise<IDBDatabase>(resolve => {
    const request = indexedDB.open('frond')
    request.onsuccess = () => resolve(request.result)
  })
  const count = await new Promise<number>(resolve => {
    const request = db.transaction('pages').objectStore('pages').count()
    request.onsuccess = () => resolve(request.result)
  })
  db.close()
  return count >= pages
}
