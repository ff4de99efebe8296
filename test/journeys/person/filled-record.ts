/** A record with something of everything in it, and where each kind of screen stands that only such a record leads to. */
import { samplePeople } from '#db/sample/people.ts'
import { Teller } from '#db/sample/teller.ts'
import { eventMarked } from '#features/events/event.ts'
import { usualPosture } from '#features/limb/limb.ts'
import { medicineListed } from '#features/medicines/regimen.ts'
import { agreeExercise } from '#features/practise/exercise.ts'
import { draft } from '#log/draft.ts'
import type { AuthorId, EntryId, Hash, PersonId } from '#log/ids.ts'
import type { Entry, Receipt } from '#log/statement.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'

/** What a device keeps of such a record, and an address for each path that asks for a name. */
export type FilledRecord = { readonly entries: readonly Entry[]; readonly addresses: Readonly<Record<string, string>> }

/** The record of somebody with a cold foot, a pump, a plan and a programme, to which the rest is added. */
export function filledRecord(now: Date): FilledRecord {
  const today = now.toISOString().slice(0, 10)
  const sample = samplePeople.find(({ name }) => name === 'cold-foot')
  if (sample === undefined) throw new Error('the sample person is not there')
  const teller = new Teller('a filled record', today)
  sample.tell(teller)
  const at = teller.at(1, 9)
  const last = (kind: string): { readonly id: EntryId; readonly body: Record<string, unknown> } => {
    const found = teller.said.findLast(({ statement }) => statement.kind === kind)?.statement
    if (found === undefined || typeof found.say !== 'object') throw new Error(`${kind} is not in the sample`)
    return { id: found.id, body: found.say.body as Record<string, unknown> }
  }
  const limb = last('limb.described').id
  const daily = teller.say('person', [draft(medicineListed, { medicine: 'amitriptyline', packet: 'Amitriptyline 10 mg', use: 'preventive', form: 'tablet', doses: [{ time: '08:00' }, { time: '22:00' }] })], at)
  const rescue = teller.say('person', [draft(medicineListed, { medicine: 'paracetamol', packet: 'Paracetamol 500 mg', use: 'rescue', form: 'tablet', doses: [] })], at)
  const event = teller.say('person', [draft(eventMarked, { what: 'new-shoes', on: teller.day(3) })], at)
  teller.say('person', [draft(usualPosture, { limb, joint: 'toes', posture: 'bent', since: 'unknown', yields: 'a-little', asleep: 'not-seen', onWaking: 'not-known' })], at)
  const own = teller.say('person', agreeExercise({ practice: 'breathing', name: 'Slow breathing', minutes: 5, timesPerDay: 2, from: teller.day(1) }), at)
  const [pump, treatment, agreed, session] = ['device.described', 'treatment.noted', 'exercise.agreed', 'session.done'].map(kind => last(kind).id)
  const [item] = last('plan.agreed').body['items'] as readonly { readonly key: string }[]
  return {
    entries: teller.said.filter(({ statement }) => statement.writtenAt <= instantOf(now.getTime())).map(({ by, statement }, place) => (by === 'clinic' ? { ...statement, receipt: receiptAt(place + 1, statement.writtenAt) } : statement)),
    addresses: {
      '/medicines/edit/:id': `/medicines/edit/${daily}`, '/medicines/one/:id': `/medicines/one/${daily}`, '/medicines/dose/:id/:day/:time': `/medicines/dose/${daily}/${today}/08:00`, '/medicines/extra/:id': `/medicines/extra/${rescue}`,
      '/procedures/device/:id': `/procedures/device/${pump}`, '/procedures/device/:id/refill': `/procedures/device/${pump}/refill`, '/procedures/:id': `/procedures/${treatment}`, '/procedures/:id/edit': `/procedures/${treatment}/edit`,
      '/plan/item/:key': `/plan/item/${item?.key}`, '/practise/own/:id': `/practise/own/${own}`, '/practise/session/:id': `/practise/session/${session}`, '/practise/:id': `/practise/${agreed}`,
      '/event/:id': `/event/${event}`, '/reminders/later/:key': '/reminders/later/refill', '/body/shoes/:id': `/body/shoes/${limb}`, '/limb/:id/posture/:joint': `/limb/${limb}/posture/toes`,
    },
  }
}

/** As if a team had written it and it had arrived. */
function receiptAt(seq: number, receivedAt: Instant): Receipt {
  return { person: '0193a000-0000-7000-8000-0000000000aa' as PersonId, author: 'staff' as AuthorId, role: 'doctor', category: 'clinical', seq, receivedAt, clockOff: 0, digest: 'd' as Hash, hash: 'h' as Hash }
}
