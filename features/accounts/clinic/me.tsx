/** Who is signed in, for every screen of the clinic. */
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Authority } from '#log/role.ts'
import type { Me } from '../shapes.ts'

interface SignedInMe {
  readonly me: Me
  /** Reads anew who is signed in: after a second factor, a passkey, or signing out. */
  readonly again: () => void
}

const Who = createContext<SignedInMe | null>(null)

/** Tells the screens below who is signed in. */
export function MeProvider({ children, ...value }: SignedInMe & { children: ReactNode }) {
  return <Who value={value}>{children}</Who>
}

/** Who is signed in, and the way to read it anew. */
export function useMe(): SignedInMe {
  const who = use(Who)
  if (who === null) throw new Error('This screen stands outside the signed-in clinic.')
  return who
}

/** Whether the one who is signed in may sign this kind of act; who may not proposes. */
export function useMay(authority: Authority): boolean {
  return useMe().me.authorities.includes(authority)
}
