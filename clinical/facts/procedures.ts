import { MUSCLE_IDS, PRODUCT_IDS } from '../toxin/muscle-ids.ts'
import { ask, choice, number, record, sign, table, whole } from './spec.ts'

const product = choice('known', 'Product', PRODUCT_IDS)

/** A session of botulinum toxin that is being thought of, the earlier ones, and what is asked on the day. */
export const TOXIN = {
  'toxin.product': product,
  'toxin.session_date': { kind: 'date', name: 'Day of the session', how: 'known', future: true },
  'toxin.session': table('known', 'Injections of the session: muscle, units of the product, number of sites', { muscle: choice('known', 'Muscle', MUSCLE_IDS), units: number('known', 'Units of the product', '[U]', 0, 20000), sites: whole('known', 'Sites', '{site}', 1, 100) },
    { side: choice('known', 'Side', ['left', 'right']), parts: whole('known', 'Fascicles or small muscles injected', '{part}', 1, 20), product }),
  'toxin.history': table('known', 'Earlier sessions, for any reason, also cosmetic: day, product, units', { on: { kind: 'date', name: 'Day', how: 'known' }, product, units: number('known', 'Units of that product', '[U]', 0, 20000) }),
  'toxin.asked_on': { kind: 'date', name: 'Day on which the questions before an injection were asked', how: 'known', future: true },
  'toxin.skin_at_site': { ...choice('look', 'Skin where the needle goes', ['sound', 'swollen', 'broken', 'infected']) },
  'toxin.hypersensitivity': record('Reaction to a botulinum toxin before'),
  'toxin.milk_allergy': record('Allergy to cow’s milk protein'),
  'toxin.flare_cover': ask('Who helps if the needle brings a flare is agreed, also on days when the clinic is closed'),
  'toxin.opening_agreed': ask('Who opens the hand or moves the foot afterwards is agreed'),
  'toxin.last_flare_days': whole('ask', 'Days that the last flare after a needle lasted', 'd', 0, 365),
} as const

/** What candidacy for a pump or a stimulator, a series of blocks, a scan or an operation depends on. */
export const DEVICES = {
  'itb.neurology_agrees': record('Neurology agrees on the dystonia, and functional features were discussed'),
  'itb.oral_agents_tried': whole('ask', 'Medicines by mouth tried for the dystonia', '{medicine}', 0, 30),
  'itb.toxin_tried': ask('Botulinum toxin tried'),
  'itb.informed_of_events': ask('Knows that more than half have an event of pump or catheter in a year'),
  'itb.can_attend_refills': ask('Can come for refills'),
  'itb.other_incompatible_implant': record('Another implant that does not go with a pump, or a body too small for it'),
  'itb.baclofen_hypersensitivity': record('Hypersensitivity to baclofen'),
  'itb.days_to_refill': whole('known', 'Days until the refill is due; below zero: overdue (computed)', 'd', -36500, 36500),
  'itb.screening_bolus_ug': number('known', 'Last screening bolus of intrathecal baclofen', 'ug', 0, 1000),
  'itb.screening_response': ask('Enough response to the last screening bolus'),
  'itb.hours_since_bolus': number('known', 'Hours since the last screening bolus', 'h', 0, 100000),
  'assessment.psychosocial_done': record('Psychological and social assessment done'),
  'assessment.multidisciplinary_done': record('Assessed by a team of several professions'),
  'rehabilitation.ongoing': ask('Rehabilitation goes on'),
  'scs.pain_months': number('ask', 'Months with pain of 50 or more of 100 despite conventional care', 'mo', 0, 1400),
  'scs.trial_relief_percent': number('ask', 'Pain relief in the trial of stimulation', '%', -1000, 100),
  'scs.experienced_team': record('The team is experienced in stimulation'),
  'scs.mri_need_reviewed': record('Need of scans in the next years was looked at'),
  'block.kind': choice('known', 'Block', ['stellate', 'lumbar-sympathetic', 'guanethidine']),
  'block.done': whole('known', 'Blocks done in this series', '{block}', 0, 100),
  'block.relief_percent': number('ask', 'Relief in the hours after the last block', '%', -1000, 100),
  'block.functional_gain': ask('The limb could do more after the last block'),
  'devices.leads': choice('known', 'Leads and catheter', ['in-place', 'abandoned-or-disconnected', 'fault-message', 'unknown']),
  'devices.radiology_checked': record('Radiology has checked exact model, leads, place, field strength and mode'),
  'scan.hours_ago': number('known', 'Hours since the scan', 'h', 0, 100000),
  'scan.pump_interrogated': record('The pump was read after the scan and runs'),
  'surgery.months_quiet': number('ask', 'Months for which the CRPS has been quiet', 'mo', 0, 1400),
  'surgery.can_wait': record('The operation can wait'),
  'amputation.reason': choice('known', 'Reason for which an amputation is asked about', ['pain-alone', 'uncontrolled-infection', 'non-healing-ulcer', 'useless-rigid-limb']),
  'person.implant_site_infection': sign('look', 'Infection of the skin where a device would lie'),
} as const
