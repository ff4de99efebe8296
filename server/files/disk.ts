/** Files on the disk: whole ones in `files/<person>/<hash>`, arriving ones apart until they are whole and fit their name. */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesFolder } from '../backup/write.ts'

export const MEGABYTE = 1024 * 1024
/** What one person's files may weigh together, unless the deployer says otherwise. */
export const USUAL_MEGABYTES = 2000
/** The most that one file may weigh, as ciphertext. */
export const MOST_FILE_BYTES = 10 * MEGABYTE
/** The most that one request carries of it. */
export const MOST_PIECE_BYTES = MEGABYTE

/** One person's file by the hash of its ciphertext; both are checked texts, so no path leads elsewhere. */
export interface FileName { readonly person: string; readonly hash: string }

/** Files in a data folder. */
export class FileDisk {
  readonly #folder: string
  readonly #turns = new Map<string, Promise<unknown>>()

  /** The most that one person's files may weigh together. */
  readonly mostBytes: number

  constructor(folder: string, mostMegabytes = USUAL_MEGABYTES) {
    this.#folder = folder
    this.mostBytes = mostMegabytes * MEGABYTE
  }

  /** Where a whole file lies. */
  path({ person, hash }: FileName): string {
    return join(this.#folder, filesFolder, person, hash)
  }

  #arriving({ person, hash }: FileName): string {
    return join(this.#folder, 'arriving', person, hash)
  }

  /** How many bytes of it are here, and whether that is all. */
  async received(name: FileName): Promise<{ bytes: number; whole: boolean }> {
    if (existsSync(this.path(name))) return { bytes: (await stat(this.path(name))).size, whole: true }
    return { bytes: await sizeOf(this.#arriving(name)), whole: false }
  }

  /** How much of this person's other files has begun to arrive. */
  async arrivingBytes({ person, hash }: FileName): Promise<number> {
    const folder = join(this.#folder, 'arriving', person)
    const names = existsSync(folder) ? await readdir(folder) : []
    const sizes = await Promise.all(names.filter(name => name !== hash).map(name => sizeOf(join(folder, name))))
    return sizes.reduce((sum, size) => sum + size, 0)
  }

  /** Forgets what arrived of it so far. */
  async drop(name: FileName): Promise<void> {
    await rm(this.#arriving(name), { force: true })
  }

  /** One after the other for each file: two tabs that send the same piece at once do not put it there twice. */
  async inTurn<T>(name: FileName, act: () => Promise<T>): Promise<T> {
    const key = this.path(name)
    const mine = (this.#turns.get(key) ?? Promise.resolve()).then(act, act)
    this.#turns.set(key, mine)
    try {
      return await mine
    } finally {
      if (this.#turns.get(key) === mine) this.#turns.delete(key)
    }
  }

  /** Adds a piece at its place; answers how much is here. A piece for another place changes nothing. */
  async add(name: FileName, offset: number, piece: Uint8Array): Promise<number> {
    const path = this.#arriving(name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'a', 0o600)
    try {
      const { size } = await file.stat()
      if (size !== offset) return size
      await file.writeFile(piece)
      await file.sync()
      return offset + piece.length
    } finally {
      await file.close()
    }
  }

  /** Puts a whole file in its place when it is what its name says; otherwise it is thrown away. */
  async settle(name: FileName): Promise<boolean> {
    const arriving = this.#arriving(name)
    const hash = createHash('sha256')
    await pipeline(createReadStream(arriving), hash)
    if (hash.digest('hex') !== name.hash) {
      await rm(arriving, { force: true })
      return false
    }
    await mkdir(dirname(this.path(name)), { recursive: true, mode: 0o700 })
    await rename(arriving, this.path(name))
    return true
  }

  /** Removes all files of people whose log was erased. */
  async forget(people: readonly string[]): Promise<void> {
    for (const person of people) {
      for (const folder of [filesFolder, 'arriving']) await rm(join(this.#folder, folder, person), { recursive: true, force: true })
    }
  }
}

async function sizeOf(path: string): Promise<number> {
  return existsSync(path) ? (await stat(path)).size : 0
}
