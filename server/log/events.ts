/** Says that there is something new in a person's record; never what. Holds no connection of the database. */
import type { News } from '../news.ts'

const ALIVE_MILLISECONDS = 25_000
// Whoever listens shows again now and then that they still may.
const LONGEST_MILLISECONDS = 15 * 60_000

/** Streams of events that are open, and how they are all ended. */
export interface Events {
  readonly open: (person: string, signal: AbortSignal) => Response
  readonly end: () => void
}

/** Server-sent events over the news. */
export function eventsOver(news: News): Events {
  const open = new Set<() => void>()
  return {
    open(person, signal) {
      let close = () => undefined as void
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const say = (text: string) => controller.enqueue(new TextEncoder().encode(text))
          const deafen = news.listen(person, what => {
            say('event: changed\ndata:\n\n')
            // Whoever may still listen opens it again.
            if (what === 'grants') close()
          })
          const alive = setInterval(() => say(':\n\n'), ALIVE_MILLISECONDS)
          const longest = setTimeout(() => close(), LONGEST_MILLISECONDS)
          close = () => {
            if (!open.delete(close)) return
            deafen()
            clearInterval(alive)
            clearTimeout(longest)
            try {
              controller.close()
            } catch {
              // The reader left first.
            }
          }
          open.add(close)
          signal.addEventListener('abort', close)
          say('retry: 3000\nevent: open\ndata:\n\n')
        },
        cancel: () => close(),
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } })
    },
    end() {
      for (const close of [...open]) close()
    },
  }
}
