/** The files of both doors: hashed ones for ever, pages always asked again, anything else of a door is that door. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

interface File { readonly type: string; readonly etag: string; readonly plain: Buffer; readonly br: Buffer | null; readonly gzip: Buffer | null }

const typeOf: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp',
  '.avif': 'image/avif', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8',
  '.task': 'application/octet-stream', '.tflite': 'application/octet-stream', '.binarypb': 'application/octet-stream', '.data': 'application/octet-stream',
}
const compressible = /^(text|application\/(json|manifest|wasm))|svg/
const shrinkBr = promisify(brotliCompress)
const shrinkGzip = promisify(gzip)

/** Serves a folder that was built; answers null for what is no file and no door. */
export function webFiles(folder: string): (request: Request) => Promise<Response | null> {
  const kept = new Map<string, { changed: number; file: Promise<File> }>()

  const take = async (path: string): Promise<File | null> => {
    const full = join(folder, path)
    const found = await stat(full).catch(() => null)
    if (!found?.isFile()) return null
    const known = kept.get(path)
    if (known?.changed === found.mtimeMs) return known.file
    const file = load(full)
    kept.set(path, { changed: found.mtimeMs, file })
    return file
  }

  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null
    const path = pathOf(request)
    if (path === null || path === '/csp.json') return null
    const exact = path.endsWith('/') ? null : await take(path)
    if (exact) return send(request, exact, path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (extname(path) !== '') return null
    const door = await take(path === '/clinic' || path.startsWith('/clinic/') ? '/clinic.html' : '/index.html')
    return door && send(request, door, 'no-cache')
  }
}

function pathOf(request: Request): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname))
    return path.includes('\0') || path.includes('..') || !path.startsWith('/') ? null : path
  } catch {
    return null
  }
}

async function load(full: string): Promise<File> {
  const plain = await readFile(full)
  const type = typeOf[extname(full)] ?? 'application/octet-stream'
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`
  if (!compressible.test(type) || plain.length < 1000) return { type, etag, plain, br: null, gzip: null }
  const [br, zipped] = await Promise.all([
    readFile(`${full}.br`).catch(() => shrinkBr(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })),
    readFile(`${full}.gz`).catch(() => shrinkGzip(plain, { level: 9 })),
  ])
  return { type, etag, plain, br, gzip: zipped }
}

function send(request: Request, file: File, caching: string): Response {
  const headers: Record<string, string> = { 'content-type': file.type, 'cache-control': caching, etag: file.etag, vary: 'accept-encoding' }
  if (request.headers.get('if-none-match')?.replace(/^W\//, '') === file.etag) return new Response(null, { status: 304, headers })
  const accepts = request.headers.get('accept-encoding') ?? ''
  const [encoding, bytes] = file.br && /\bbr\b/.test(accepts) ? ['br', file.br] : file.gzip && /\bgzip\b/.test(accepts) ? ['gzip', file.gzip] : ['', file.plain]
  if (encoding !== '') headers['content-encoding'] = encoding
  headers['content-length'] = String(bytes.length)
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}
