import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { isWhole } from '../rules/condition.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { Y } from './sources.ts'

/** What a device means for a scan. None of these says that a scan is without danger. */
export type ScanAnswer = {
  readonly answer: 'no-device' | 'do-not-scan' | 'treat-as-unsafe' | 'radiology-first' | 'radiology-has-checked'
  readonly says: string
  readonly afterwards: readonly string[]
}

const PUMP_AFTER = ['The pump is read after the scan, to see that it runs again (delays of 2 to 24 hours are known; after an alarm it may stay stopped until it is read).', 'Watched for signs of baclofen withdrawal for 24 hours.'] as const

/** A scan with a device (reference 3.6): what is unknown is treated as unsafe; leads left behind or faulty are not scanned. */
export function scanWithDevice(facts: Facts): Verdict<ScanAnswer> {
  const { 'devices.current': devices, 'devices.mri_status': status, 'devices.leads': leads, 'devices.radiology_checked': checked } = facts
  if (devices === undefined) return unknown([missingFact('devices.current')])
  const used = [{ fact: 'devices.current', value: devices }, ...(status === undefined ? [] : [{ fact: 'devices.mri_status', value: status }]), ...(leads === undefined ? [] : [{ fact: 'devices.leads', value: leads }])]
  const afterwards = devices.includes('itb-pump') || devices.includes('other-pump') ? PUMP_AFTER : []
  const tell = (answer: ScanAnswer['answer'], says: string): Verdict<ScanAnswer> => known({ answer, says, afterwards: answer === 'no-device' || answer === 'do-not-scan' || answer === 'treat-as-unsafe' ? [] : afterwards }, [{ text: says, facts: used, source: Y.mri }])
  if (leads === 'abandoned-or-disconnected') return tell('do-not-scan', 'Leads left behind, partial or disconnected: not scanned.')
  if (devices.length === 0) return tell('no-device', 'No device is on record; leads left behind are asked about all the same.')
  if (leads === 'fault-message') return tell('do-not-scan', 'A fault message of the leads: not scanned.')
  if (status === 'unsafe') return tell('do-not-scan', 'The device is marked unsafe: not scanned.')
  const hasLeads = devices.some(device => device !== 'itb-pump' && device !== 'other-pump')
  if (status !== 'conditional' || (hasLeads && leads !== 'in-place')) return tell('treat-as-unsafe', 'What is unknown is treated as unsafe until radiology knows exact model, leads and place.')
  return checked === 'yes' ? tell('radiology-has-checked', 'Conditional: within the limits that radiology has checked, with the MRI mode set.')
    : tell('radiology-first', 'Conditional: radiology first checks exact model, leads, place, field strength, SAR and mode.')
}

/** What a pump asks for after a scan. */
export type AfterScan = { readonly state: 'read-pump-now' | 'watch' | 'done'; readonly says: string }

/** The hours after a scan with a pump: read, then watched for a day. */
export function afterScan(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<AfterScan> {
  const { 'scan.hours_ago': hours, 'scan.pump_interrogated': read, 'devices.current': devices } = facts
  if (devices === undefined || hours === undefined) return unknown([...(devices === undefined ? [missingFact('devices.current')] : []), ...(hours === undefined ? [missingFact('scan.hours_ago')] : [])])
  const because = [{ text: 'The motor stops in the field; restart is confirmed by reading the pump.', facts: [{ fact: 'scan.hours_ago', value: hours }], source: Y.mri }]
  if (!devices.includes('itb-pump') && !isWhole('devices.current', devices, facts)) return unknown([missingFact('devices.all_listed')], because)
  if (!devices.includes('itb-pump')) return known({ state: 'done', says: 'No intrathecal pump on record.' }, because)
  if (read !== 'yes') return known({ state: 'read-pump-now', says: 'The pump has not been shown to run since the scan: read it now; signs of withdrawal are an emergency.' }, because)
  return known(hours < local.scanWatchHours.value ? { state: 'watch', says: `Watched for withdrawal until ${local.scanWatchHours.value} hours after the scan.` } : { state: 'done', says: 'The watch after the scan is over.' }, because)
}
