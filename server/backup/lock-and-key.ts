import { createHmac, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes, scryptSync } from 'node:crypto'
import * as z from 'zod/mini'
import { StartProblem } from '../start-problem.ts'

/** What a backup is closed with: words, or the public half of the operator's key (PEM, X25519), which cannot open it. */
export type Lock = { passphrase: string } | { publicKey: string }

/** What a backup is opened with: the same words, or the private half of the key. */
export type Key = { passphrase: string } | { privateKey: string }

const scryptCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const shortestPassphrase = 12

const header = z.strictObject({
  frond: z.literal('backup'),
  format: z.literal(1),
  closedWith: z.union([
    z.strictObject({ passphrase: z.strictObject({ salt: z.string() }) }),
    z.strictObject({ key: z.strictObject({ public: z.string() }) }),
  ]),
  /** Shows that a key is the right one before anything is read. */
  check: z.string(),
})

/** Makes a fresh secret for one backup and the line in front of it by which the right key finds the secret again. */
export function closeWith(lock: Lock): { secret: Buffer; line: string } {
  const [secret, closedWith] = 'passphrase' in lock ? byPassphrase(lock.passphrase) : byPublicKey(lock.publicKey)
  return { secret, line: JSON.stringify({ frond: 'backup', format: 1, closedWith, check: checkOf(secret) }) }
}

/** Finds the secret of a backup by its first line; refuses a wrong key by a sentence. */
export function openWith(key: Key, line: string): Buffer {
  const { closedWith, check } = readHeader(line)
  let secret: Buffer
  if ('passphrase' in closedWith) {
    if (!('passphrase' in key)) throw new StartProblem('backup.wrong-key', 'This backup was closed with a passphrase, not with a key: give the passphrase.')
    secret = scryptSync(key.passphrase.normalize('NFC'), Buffer.from(closedWith.passphrase.salt, 'base64'), 32, scryptCost)
  } else {
    if (!('privateKey' in key)) throw new StartProblem('backup.wrong-key', 'This backup was closed with a key, not with a passphrase: give the private key with --key FILE.')
    const theirs = createPublicKey({ key: Buffer.from(closedWith.key.public, 'base64'), format: 'der', type: 'spki' })
    secret = shared(diffieHellman({ privateKey: readPrivate(key.privateKey), publicKey: theirs }), closedWith.key.public)
  }
  if (checkOf(secret) === check) return secret
  throw new StartProblem('backup.wrong-key', 'This passphrase or key does not open this backup: nothing was changed; try the one it was made with.')
}

function readHeader(line: string): z.infer<typeof header> {
  try {
    return z.parse(header, JSON.parse(line))
  } catch (error) {
    throw new StartProblem('backup.not-one', 'This file is no backup that this Frond can read: check which file it is, or use the Frond that made it.', { cause: error })
  }
}

function byPassphrase(words: string): [Buffer, z.infer<typeof header>['closedWith']] {
  if (words.length < shortestPassphrase) {
    throw new StartProblem('backup.passphrase-short', `A backup holds everything about everybody: give it a passphrase of at least ${shortestPassphrase} characters.`)
  }
  const salt = randomBytes(16)
  return [scryptSync(words.normalize('NFC'), salt, 32, scryptCost), { passphrase: { salt: salt.toString('base64') } }]
}

function byPublicKey(pem: string): [Buffer, z.infer<typeof header>['closedWith']] {
  const once = generateKeyPairSync('x25519')
  const publicHalf = once.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const secret = shared(diffieHellman({ privateKey: once.privateKey, publicKey: readPublic(pem) }), publicHalf)
  return [secret, { key: { public: publicHalf } }]
}

function shared(agreed: Buffer, publicHalf: string): Buffer {
  return Buffer.from(hkdfSync('sha256', agreed, publicHalf, 'frond backup', 32))
}

function readPublic(pem: string) {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType === 'x25519') return key
  } catch {
    // Told below, as any other wrong key.
  }
  throw new StartProblem('backup.key-wrong', 'The key is no X25519 key in PEM: make one with "openssl genpkey -algorithm x25519 -out backup.key" and "openssl pkey -in backup.key -pubout -out backup.pub".')
}

function readPrivate(pem: string) {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'x25519') return key
  } catch {
    // Told below, as any other wrong key.
  }
  throw new StartProblem('backup.key-wrong', 'The key is no private X25519 key in PEM: give the file whose public half the backup was closed with.')
}

function checkOf(secret: Buffer): string {
  return createHmac('sha256', secret).update('this is the key').digest('base64')
}
