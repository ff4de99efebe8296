/** What a refusal about accounts, invitations and sharing says to the one who meets it. */
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Problem } from '#log/problem.ts'

const words: Readonly<Record<string, MessageDescriptor>> = {
  'server.unreachable': msg`No connection to the server. Nothing was changed. Try again in a moment.`,
  'sign-in.refused': msg`This address and password do not belong together. Check both, or ask a colleague for a reset link.`,
  'sign-in.code-wrong': msg`This code does not fit. Take the newest one from your app.`,
  'sign-in.passkey-refused': msg`The passkey was not accepted. Try again, or use your password.`,
  'request.other-origin': msg`Frond is known under another address. Open it there, then try again.`,
  'rate.too-many': msg`Too many tries. Wait a few minutes, then try again.`,
  'password.too-short': msg`Use at least 12 characters. Three words are easy to remember.`,
  'password.too-long': msg`This password is too long. Use at most 128 characters.`,
  'password.too-easy': msg`This is too easy to guess. Three words that do not belong together are good.`,
  'account.address-taken': msg`Somebody already signs in with this address. Use another one, or sign in.`,
  'invitation.unknown': msg`This code is not known. Check each letter, or ask for a new one.`,
  'invitation.used': msg`This invitation was used already. Ask for a new one.`,
  'invitation.expired': msg`This invitation is too old. Ask for a new one; it takes a minute.`,
  'invitation.revoked': msg`This invitation was taken back. Ask for a new one.`,
  'invitation.by-a-colleague': msg`You took this person’s last phone off, so a colleague invites the next one. That way nobody can do both alone.`,
  'invitation.waits': msg`A phone is connected already. On that phone, open Who sees what, then Phones and other devices, and say yes. Then try this code again.`,
  'person.erased': msg`The record at the clinic was erased. What you wrote is still on this device.`,
  'invitation.other-person': msg`This phone already holds the record of somebody else.`,
  'session.ended': msg`You have been signed out. Sign in again; nothing you saved is lost.`,
  'device.wrong-record': msg`This phone had been connected to the record of somebody else. What you wrote is still on it.`,
  'wrong-person.nothing-chosen': msg`Nothing is chosen yet.`,
  'wrong-person.too-many': msg`That is too much at once. Choose fewer days, and then the rest.`,
  'wrong-person.nothing-aside': msg`Nothing of yours is put aside here.`,
  'join.same': msg`That is the record you are in.`,
  'join.joined-already': msg`One of the two is shown with another record already. Take those apart first.`,
  'join.not-found': msg`These records are not shown as one any more.`,
  'wrong-person.same': msg`That is the record you are in.`,
  'device.not-found': msg`This device was removed. What you wrote is still on it.`,
  'device.unknown': msg`The clinic does not know this phone. What you wrote is still on it.`,
  'person.not-shared': msg`Nothing of this person is shared with your team.`,
  'access.no-team': msg`This account belongs to no team any more. Ask whoever manages the team.`,
  'access.authority-missing': msg`Your account may not do this. Ask whoever manages the team.`,
  'access.person-only': msg`This is decided by the person, or by their parent or guardian.`,
  'approval.version-changed': msg`The values have changed since this page was opened. Load it again and read them once more.`,
  'team.last-manager': msg`Somebody must be able to manage the team. Give another colleague that authority first.`,
}

const otherwise = {
  wait: msg`That did not work just now. Nothing was changed. Try again in a moment.`,
  'needs-you': msg`That was not accepted. Nothing was changed. Look once more at what you entered.`,
}

/** The sentence for a refusal; one of two general ones where none was written for it. */
export function problemWords(problem: Problem): MessageDescriptor {
  return words[problem.code] ?? otherwise[problem.advice]
}
