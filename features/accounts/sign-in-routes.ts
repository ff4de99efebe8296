/** Signing in and out, passkeys and second factors: what the clinic's screens ask of the sign-in library. */
import * as z from 'zod/mini'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { signInRoute } from '#server/sign-in-route.ts'
import type { Said, SignInRoute } from '#server/sign-in-route.ts'
import { LEAST_PASSWORD, MOST_PASSWORD } from './password.ts'
import { addressShape, passkeysShape } from './shapes.ts'

const doneShape = z.object({ done: z.literal(true) })
const signedInShape = z.object({ next: z.enum(['in', 'second-factor']) })
const emptyShape = z.optional(z.strictObject({}))
const passwordShape = z.string().check(z.minLength(1), z.maxLength(400))
const codeShape = z.string().check(z.trim(), z.minLength(6), z.maxLength(20))
/** What the browser made of a question; the library reads it closely. */
const responseShape = z.looseObject({ id: z.string(), rawId: z.string(), type: z.literal('public-key'), response: z.looseObject({}) })
const questionShape = z.looseObject({ challenge: z.string() })

// A whole clinic may stand behind one address in the morning; the library itself counts each way in more strictly.
const perAddress = { what: 'sign-in', most: 100, within: '10 minutes' } as const
const ownAccount = { what: 'own account', most: 120, within: '10 minutes' } as const

const fromElsewhere = z.object({ code: z.enum(['INVALID_ORIGIN', 'MISSING_OR_NULL_ORIGIN', 'CROSS_SITE_NAVIGATION_LOGIN_BLOCKED']) })

function judge({ status, json }: Said, otherwise: string): Outcome<{ done: true }> {
  if (status === 403 && fromElsewhere.safeParse(json).success) return refuse('request.other-origin')
  if (status === 429) return refuse('rate.too-many', { advice: 'wait' })
  if (status >= 500) throw new Error(`the sign-in library failed: ${status}`)
  return status < 400 ? accept({ done: true }) : refuse(otherwise)
}

const asksSecondFactor = z.object({ twoFactorRedirect: z.literal(true) })

function signedIn(said: Said, otherwise: string): Outcome<z.infer<typeof signedInShape>> {
  const judged = judge(said, otherwise)
  return judged.ok ? accept({ next: asksSecondFactor.safeParse(said.json).success ? 'second-factor' : 'in' }) : judged
}

function answered<Value>(shape: z.ZodMiniType<Value>, said: Said, otherwise: string): Outcome<Value> {
  const judged = judge(said, otherwise)
  return judged.ok ? accept(shape.parse(said.json)) : judged
}

const common = { method: 'POST', access: 'by signing in', limit: perAddress } as const

/** Every route of signing in. */
export const signInRoutes: readonly SignInRoute[] = [
  signInRoute({
    ...common, path: '/api/sign-in', says: 'Signs a clinician in by address and password; says when the second factor is still asked for.',
    body: z.strictObject({ address: addressShape, password: passwordShape }), answer: signedInShape, refuses: ['sign-in.refused'],
    pass: ({ address, password }) => ({ method: 'POST', path: '/sign-in/email', body: { email: address, password } }),
    read: said => signedIn(said, 'sign-in.refused'),
  }),
  signInRoute({
    ...common, path: '/api/sign-in/second-factor', says: 'Ends a sign-in with the six digits of the second factor, or with a backup code.',
    body: z.strictObject({ code: codeShape }), answer: signedInShape, refuses: ['sign-in.code-wrong'],
    pass: ({ code }) => (/^\d{6}$/.test(code.replaceAll(' ', ''))
      ? { method: 'POST', path: '/two-factor/verify-totp', body: { code: code.replaceAll(' ', '') } }
      : { method: 'POST', path: '/two-factor/verify-backup-code', body: { code } }),
    read: said => signedIn(said, 'sign-in.code-wrong'),
  }),
  signInRoute({
    ...common, path: '/api/sign-in/passkey/question', says: 'Asks what a passkey must sign.',
    body: emptyShape, answer: questionShape, refuses: ['sign-in.passkey-refused'],
    pass: () => ({ method: 'GET', path: '/passkey/generate-authenticate-options' }),
    read: said => answered(questionShape, said, 'sign-in.passkey-refused'),
  }),
  signInRoute({
    ...common, path: '/api/sign-in/passkey', says: 'Signs a clinician in by a passkey.',
    body: z.strictObject({ response: responseShape }), answer: signedInShape, refuses: ['sign-in.passkey-refused'],
    pass: ({ response }) => ({ method: 'POST', path: '/passkey/verify-authentication', body: { response } }),
    read: said => signedIn(said, 'sign-in.passkey-refused'),
  }),
  signInRoute({
    ...common, path: '/api/sign-out', says: 'Ends this session at once.',
    body: emptyShape, answer: doneShape, refuses: [],
    pass: () => ({ method: 'POST', path: '/sign-out' }),
    read: said => judge(said, 'session.ended'),
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/second-factor', says: 'Begins a second factor: the key for an authenticator app, and backup codes. It counts once confirmed.',
    body: z.strictObject({ password: passwordShape }), answer: z.object({ uri: z.string(), backupCodes: z.array(z.string()) }), refuses: ['sign-in.refused'],
    pass: ({ password }) => ({ method: 'POST', path: '/two-factor/enable', body: { password } }),
    read: said => {
      const begun = answered(z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) }), said, 'sign-in.refused')
      return begun.ok ? accept({ uri: begun.value.totpURI, backupCodes: begun.value.backupCodes }) : begun
    },
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/second-factor/confirm', says: 'Turns the second factor on, by the first code it shows.',
    body: z.strictObject({ code: codeShape }), answer: doneShape, refuses: ['sign-in.code-wrong'],
    pass: ({ code }) => ({ method: 'POST', path: '/two-factor/verify-totp', body: { code: code.replaceAll(' ', '') } }),
    read: said => judge(said, 'sign-in.code-wrong'),
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/second-factor/end', says: 'Turns the second factor off.',
    body: z.strictObject({ password: passwordShape }), answer: doneShape, refuses: ['sign-in.refused'],
    pass: ({ password }) => ({ method: 'POST', path: '/two-factor/disable', body: { password } }),
    read: said => judge(said, 'sign-in.refused'),
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/password', says: 'Changes one’s own password; whoever else is signed in with the old one is out.',
    body: z.strictObject({ current: passwordShape, password: z.string().check(z.minLength(LEAST_PASSWORD), z.maxLength(MOST_PASSWORD)) }), answer: doneShape, refuses: ['sign-in.refused'],
    pass: ({ current, password }) => ({ method: 'POST', path: '/change-password', body: { currentPassword: current, newPassword: password, revokeOtherSessions: true } }),
    read: said => judge(said, 'sign-in.refused'),
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/passkeys/question', says: 'Asks what a new passkey must sign.',
    body: emptyShape, answer: questionShape, refuses: ['session.ended'],
    pass: () => ({ method: 'GET', path: '/passkey/generate-register-options' }),
    read: said => answered(questionShape, said, 'session.ended'),
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/passkeys', says: 'Keeps a new passkey of the one who is signed in.',
    body: z.strictObject({ name: z.string().check(z.maxLength(60)), response: responseShape }), answer: doneShape, refuses: ['sign-in.passkey-refused'],
    pass: ({ name, response }) => ({ method: 'POST', path: '/passkey/verify-registration', body: { name, response } }),
    read: said => judge(said, 'sign-in.passkey-refused'),
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/passkeys/list', says: 'The passkeys of the one who is signed in.',
    body: emptyShape, answer: passkeysShape, refuses: ['session.ended'],
    pass: () => ({ method: 'GET', path: '/passkey/list-user-passkeys' }),
    read: said => {
      const listed = answered(z.array(z.object({ id: z.string(), createdAt: z.nullable(z.string()) })), said, 'session.ended')
      return listed.ok ? accept({ passkeys: listed.value.map(({ id, createdAt }) => ({ id, addedAt: createdAt })) }) : listed
    },
  }),
  signInRoute({
    ...common, limit: ownAccount, path: '/api/me/passkeys/remove', says: 'Removes a passkey of the one who is signed in.',
    body: z.strictObject({ id: z.string().check(z.maxLength(100)) }), answer: doneShape, refuses: ['session.ended'],
    pass: ({ id }) => ({ method: 'POST', path: '/passkey/delete-passkey', body: { id } }),
    read: said => judge(said, 'session.ended'),
  }),
]
