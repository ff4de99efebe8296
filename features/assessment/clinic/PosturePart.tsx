import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '#ui/Select.tsx'
import { courses, jointsOf, posturesByJoint, recordPosture } from '../posture.ts'
import type { Course, Joint, PostureName, PostureSaid } from '../posture.ts'
import css from './Examine.module.css'
import { FindingField } from './FindingField.tsx'
import { useVisit } from './use-visit.ts'

export const JOINTS: Record<Joint, MessageDescriptor> = {
  fingers: msg`Fingers`, thumb: msg`Thumb`, wrist: msg`Wrist`, elbow: msg`Elbow`, shoulder: msg`Shoulder`, ankle: msg`Ankle and foot`, arch: msg`Arch`,
  toes: msg`Toes`, 'great-toe': msg`Great toe`, knee: msg`Knee`, hip: msg`Hip`, trunk: msg`Trunk`, neck: msg`Neck`, jaw: msg`Jaw`, elsewhere: msg`Elsewhere`,
}

export const POSTURES: Record<PostureName | 'none', MessageDescriptor> = {
  none: msg`No posture`, 'clenched-fist': msg`Clenched fist`, 'finger-flexion': msg`Some fingers bent`, 'knuckles-bent-fingers-straight': msg`Knuckles bent, fingers straight`,
  'thumb-in-palm': msg`Thumb in palm`, 'wrist-flexion': msg`Bent`, pronation: msg`Turned palm down`, 'elbow-flexion': msg`Bent`, 'shoulder-held-in': msg`Held in`, equinovarus: msg`Down and in (equinovarus)`,
  'foot-inversion': msg`Turned in`, 'foot-eversion': msg`Turned out`, 'ankle-plantarflexion': msg`Pointing down`, 'ankle-dorsiflexion': msg`Pulled up`, 'arched-foot': msg`Arched`,
  'toe-clawing': msg`Clawed`, 'great-toe-extension': msg`Pulled up`, 'great-toe-flexion': msg`Bent down`, 'knee-flexion': msg`Bent`, hip: msg`Held`, trunk: msg`Bent or turned`, neck: msg`Turned or bent`,
  jaw: msg`Clenched or pulled`, generalised: msg`Generalised`, other: msg`Other`,
}

export const COURSES: Record<Course, MessageDescriptor> = {
  always: msg`Always there`, 'always-with-worse-spells': msg`Always, with worse spells`, 'comes-and-goes': msg`Comes and goes`, 'only-on-use': msg`Only on use`,
}

/** The posture of each joint and how it behaves. */
export function PosturePart() {
  const { i18n } = useLingui()
  const { limb } = useVisit()
  return (
    <section className={css['part']} aria-labelledby="posture-today">
      <h2 id="posture-today"><Trans>Posture today</Trans></h2>
      <div className={css['joints']}>{jointsOf[limb.region].map(joint => <JointLine key={joint} joint={joint} name={i18n._(JOINTS[joint])} />)}</div>
      <FindingField finding="dystonia.functional_signs" />
    </section>
  )
}

function JointLine({ joint, name }: { joint: Joint; name: string }) {
  const { t, i18n } = useLingui()
  const { examination, visit, limb, say } = useVisit()
  const told = examination.postures.get(joint)
  const before: PostureSaid | undefined = told?.body
  const keep = (said: PostureSaid | null): void => void say(recordPosture(visit, limb, said, told))
  const names: readonly (PostureName | 'none')[] = [...posturesByJoint[joint], 'none']
  const held = before !== undefined && before.posture !== 'none'
  return (
    <div className={css['joint']}>
      <Select
        label={name} none={t`Not looked at`} value={before?.posture} choices={names.map(value => ({ value, name: i18n._(POSTURES[value]) }))}
        onChange={posture => keep(posture === undefined ? null : { joint, posture, ...(before?.course === undefined || posture === 'none' ? {} : { course: before.course }) })}
      />
      {held && (
        <Select
          label={<Trans>{name}: how it behaves</Trans>} none={t`Not asked`} value={before.course} choices={courses.map(value => ({ value, name: i18n._(COURSES[value]) }))}
          onChange={course => keep({ joint, posture: before.posture, ...(course === undefined ? {} : { course }) })}
        />
      )}
    </div>
  )
}
