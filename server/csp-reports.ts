/** Counts what browsers report about broken content rules: how many, of which rule; never from where or by whom. */

const MOST_BYTES = 20_000
/** There are fewer directives than this; what comes after so many names is counted without one. */
const MOST_RULES = 40

/** The counter of one process. */
export interface CspReports {
  readonly take: (request: Request) => Promise<Response>
  readonly counts: () => Response
}

/** Starts counting. */
export function countCspReports(): CspReports {
  const counts = new Map<string, number>()
  return {
    async take(request) {
      if (Number(request.headers.get('content-length') ?? MOST_BYTES + 1) <= MOST_BYTES) {
        for (const rule of rulesIn(await request.text())) {
          const name = counts.size < MOST_RULES || counts.has(rule) ? rule : 'unnamed'
          counts.set(name, (counts.get(name) ?? 0) + 1)
        }
      }
      return new Response(null, { status: 204 })
    },
    counts: () => Response.json(
      { count: [...counts.values()].reduce((sum, count) => sum + count, 0), rules: Object.fromEntries(counts) },
      { headers: { 'cache-control': 'no-store' } },
    ),
  }
}

function rulesIn(text: string): string[] {
  // Only the names of rules are taken; whatever else somebody sends is dropped.
  const named = [...text.matchAll(/"(?:effective-directive|effectiveDirective)"\s*:\s*"([a-z-]{1,40})"/g)].map(match => match[1] ?? '')
  return named.length > 0 ? named.slice(0, 10) : ['unnamed']
}
