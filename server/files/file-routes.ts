/** Files over the wire, in pieces: asked how much is here, given the next piece, and handed out whole. Ciphertext only; the key is never here. */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { sharedCategoryShape } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import { hashShape, personIdShape } from '#log/ids.ts'
import { refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import { enter, sessionOf } from '../actor.ts'
import type { Actor, Db } from '../actor.ts'
import { isOwnOrigin, problemResponse } from '../edge.ts'
import type { House } from '../edge.ts'
import { readAtMost } from '../read-body.ts'
import { MEGABYTE, MOST_FILE_BYTES, MOST_PIECE_BYTES } from './disk.ts'
import type { FileDisk, FileName } from './disk.ts'

const nameShape = z.object({ person: personIdShape, hash: hashShape })
const pieceShape = z.object({
  stream: sharedCategoryShape,
  offset: z.int().check(z.gte(0), z.lte(MOST_FILE_BYTES)),
  length: z.int().check(z.gte(1), z.lte(MOST_FILE_BYTES)),
})

/** Answers one request to `/api/people/:person/files/:hash`. */
export async function answerFile(house: House, disk: FileDisk, request: Request, params: unknown): Promise<Response> {
  const name = nameShape.safeParse(params)
  if (!name.success) return problemResponse(refuse('request.malformed', { where: 'path' }).problem)
  if (request.method === 'GET') return sendFile(house, disk, request, name.data)
  if (request.method === 'PUT') return disk.inTurn(name.data, () => takePiece(house, disk, request, name.data))
  return problemResponse(refuse('request.wrong-method').problem)
}

async function sendFile(house: House, disk: FileDisk, request: Request, name: FileName): Promise<Response> {
  const known = await asActor(house, request, async db => {
    const row = await db.selectFrom('file').select('bytes').where('person', '=', name.person).where('hash', '=', name.hash).executeTakeFirst()
    return row ? accept(row.bytes) : refuse('file.not-found')
  })
  if (!known.ok) return problemResponse(known.problem)
  if (!(await disk.received(name)).whole) return problemResponse(refuse('file.not-found').problem)
  const body = Readable.toWeb(createReadStream(disk.path(name))) as ReadableStream<Uint8Array>
  return new Response(body, { headers: { 'content-type': 'application/octet-stream', 'content-length': String(known.value), 'cache-control': 'no-store' } })
}

async function takePiece(house: House, disk: FileDisk, request: Request, name: FileName): Promise<Response> {
  const said = new URL(request.url).searchParams
  const piece = pieceShape.safeParse({ stream: said.get('stream'), offset: Number(said.get('offset') ?? 0), length: Number(said.get('length')) })
  if (!piece.success) return problemResponse(refuse('request.malformed', { where: String(piece.error.issues[0]?.path[0] ?? '') }).problem)
  const { stream, offset, length } = piece.data
  if (Number(request.headers.get('content-length') ?? 0) > MOST_PIECE_BYTES) return problemResponse(refuse('request.too-large').problem)
  const allowed = await asActor(house, request, (db, actor) => mayWriteTo(db, actor, name.person, stream))
  if (!allowed.ok) return problemResponse(allowed.problem)
  if ((await disk.received(name)).bytes > length) await disk.drop(name)
  const before = await disk.received(name)
  if (!before.whole && offset === 0 && !(await hasRoom(house, disk, request, name, length))) return problemResponse(refuse('file.too-many', { facts: { mostMegabytes: disk.mostBytes / MEGABYTE } }).problem)
  if (!before.whole && offset === before.bytes) {
    const bytes = await readAtMost(request.body, MOST_PIECE_BYTES)
    if (bytes === null || offset + bytes.length > length) return problemResponse(refuse('request.too-large').problem)
    if (bytes.length > 0) await disk.add(name, offset, bytes)
    if (offset + bytes.length === length && !(await disk.settle(name))) return problemResponse(refuse('file.damaged').problem)
  }
  const after = await disk.received(name)
  if (after.whole) {
    const kept = await asActor(house, request, async db => {
      await sql`insert into frond.file (person, hash, stream, bytes, author) values (${name.person}, ${name.hash}, ${stream}, ${after.bytes}, frond.me()) on conflict do nothing`.execute(db)
      return accept(true)
    })
    if (!kept.ok) return problemResponse(kept.problem)
  }
  return Response.json({ received: after.bytes, whole: after.whole }, { headers: { 'cache-control': 'no-store' } })
}

/** Asked when a file begins to arrive; what is still arriving for this person counts too. */
async function hasRoom(house: House, disk: FileDisk, request: Request, name: FileName, length: number): Promise<boolean> {
  const kept = await asActor(house, request, async db => {
    const { rows } = await sql<{ bytes: number }>`select frond.file_bytes(${name.person}) as bytes`.execute(db)
    return accept(rows[0]?.bytes ?? 0)
  })
  return kept.ok && kept.value + (await disk.arrivingBytes(name)) + length <= disk.mostBytes
}

async function mayWriteTo(db: Db, actor: Actor, person: string, stream: SharedCategory): Promise<Outcome<true>> {
  const { rows } = await sql<{ writes: string[] | null }>`select writes from frond.stand(${JSON.stringify(actor)}::jsonb, ${person})`.execute(db)
  const writes = rows[0]?.writes
  if (!writes) return refuse('person.not-shared')
  return writes.includes(stream) ? accept(true) : refuse('stream.not-shared')
}

async function asActor<T>(house: House, request: Request, act: (db: Db, actor: Actor) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const session = sessionOf(request.headers, house.secret)
  if (session?.door === 'account' && !isOwnOrigin(house, request)) return refuse('request.other-origin')
  return house.kysely.transaction().execute(async db => {
    const actor = await enter(db, session)
    if (actor.door === 'nobody') return refuse('session.ended')
    return act(db, actor)
  })
}
