import type { WithoutLog } from '#features/start/person/WithMyLog.tsx'
import { lazy } from './lazy.ts'
import type { LazyScreen } from './lazy.ts'

/** The five places of the person's app, in the order of the navigation, nearest to the thumb first. */
export const PLACES = ['now', 'body', 'practise', 'story', 'plan'] as const

/** One place of the person's app. */
export type Place = (typeof PLACES)[number]

/** One screen of the person's app: where it is, what it loads, and which place it belongs to. */
export type PersonRoute = {
  path: string
  screen: LazyScreen<object>
  /** The place it belongs to; a place is shown in the navigation once a screen stands at its own address. */
  place?: Place
  /** Shown without the navigation: flare mode, a question that fills the screen. */
  bare?: true
}

/** Where each place begins. */
export const PLACE_PATHS: Record<Place, string> = { now: '/', body: '/body', practise: '/practise', story: '/story', plan: '/plan' }

// Where a record was cleared, or several lie here: what nearly nobody meets is not waited for by who begins.
const RecordGone = lazy<{ lost: WithoutLog['here']['lost'] }>(async () => ({ default: (await import('#features/copies/person/RecordGone.tsx')).RecordGone }))
const ChooseRecord = lazy<{ logs: WithoutLog['here']['logs']; onChoose: WithoutLog['openLog'] }>(async () => ({ default: (await import('#features/start/person/ChooseRecord.tsx')).ChooseRecord }))

/** The screens that read and write the open record. Adding a screen is adding a line. */
export const PERSON_ROUTES: readonly PersonRoute[] = [
  { path: '/', place: 'now', screen: lazy(async () => ({ default: (await import('#features/now/person/Now.tsx')).Now })) },
  { path: '/check-in', bare: true, screen: lazy(async () => ({ default: (await import('#features/check-ins/person/CheckIn.tsx')).CheckIn })) },
  { path: '/flare', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/flare/person/Flare.tsx')).Flare })) },
  { path: '/flare/helps', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/flare/person/FlareHelps.tsx')).FlareHelps })) },
  { path: '/flare/help', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/flare/person/FlareHelp.tsx')).FlareHelp })) },
  { path: '/not-safe', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/crisis/person/NotSafe.tsx')).NotSafe })) },
  { path: '/not-safe/plan', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/crisis/person/WriteSafetyPlan.tsx')).WriteSafetyPlan })) },
  { path: '/mood', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/crisis/person/AnswerMood.tsx')).AnswerMood })) },
  { path: '/notes', place: 'now', screen: lazy(async () => ({ default: (await import('#features/notes/person/MyNotes.tsx')).MyNotes })) },
  { path: '/watch', place: 'now', screen: lazy(async () => ({ default: (await import('#features/watching/person/WatchLimb.tsx')).WatchLimb })) },
  { path: '/watch/page', place: 'now', screen: lazy(async () => ({ default: (await import('#features/watching/person/DoctorPage.tsx')).DoctorPage })) },
  { path: '/daily-life', place: 'story', screen: lazy(async () => ({ default: (await import('#features/daily-life/person/SeeDailyLife.tsx')).SeeDailyLife })) },
  { path: '/check-in/choices', place: 'now', screen: lazy(async () => ({ default: (await import('#features/check-ins/person/CheckInChoices.tsx')).CheckInChoices })) },
  { path: '/medicines', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/TakeMedicines.tsx')).TakeMedicines })) },
  { path: '/medicines/day/:day', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/TakeMedicines.tsx')).TakeMedicines })) },
  { path: '/medicines/list', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/MyMedicines.tsx')).MyMedicines })) },
  { path: '/medicines/add', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/DescribeMedicine.tsx')).DescribeMedicine })) },
  { path: '/medicines/edit/:id', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/DescribeMedicine.tsx')).DescribeMedicine })) },
  { path: '/medicines/one/:id', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/SeeMedicine.tsx')).SeeMedicine })) },
  { path: '/medicines/dose/:id/:day/:time', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/MarkDose.tsx')).MarkDose })) },
  { path: '/medicines/extra', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/TakeExtra.tsx')).ChooseExtra })) },
  { path: '/medicines/extra/:id', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/TakeExtra.tsx')).TakeExtra })) },
  { path: '/medicines/worse', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/FeelWorse.tsx')).FeelWorse })) },
  { path: '/medicines/effects', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/SideEffects.tsx')).SideEffects })) },
  { path: '/medicines/questions', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/medicines/person/AskPrescriber.tsx')).AskPrescriber })) },
  { path: '/emergency', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/emergency/person/ShowCard.tsx')).ShowCard })) },
  { path: '/emergency/write', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/emergency/person/WriteCard.tsx')).WriteCard })) },
  { path: '/procedures', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/SeeProcedures.tsx')).SeeProcedures })) },
  { path: '/procedures/add', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/AddProcedure.tsx')).AddProcedure })) },
  { path: '/procedures/device', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/DescribeDevice.tsx')).NewPump })) },
  { path: '/procedures/device/stimulator', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/DescribeDevice.tsx')).NewStimulator })) },
  { path: '/procedures/device/:id', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/DescribeDevice.tsx')).ChangeDevice })) },
  { path: '/procedures/device/:id/refill', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/NoteRefill.tsx')).NoteRefill })) },
  { path: '/procedures/:id', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/SeeProcedure.tsx')).SeeProcedure })) },
  { path: '/procedures/:id/edit', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/procedures/person/AddProcedure.tsx')).AddProcedure })) },
  { path: '/plan', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/person/ReadPlan.tsx')).ReadPlan })) },
  { path: '/plan/goal', place: 'plan', bare: true, screen: lazy(async () => ({ default: (await import('#features/plan/person/SetMyGoal.tsx')).SetMyGoal })) },
  { path: '/plan/goal/:id', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/person/SeeGoal.tsx')).SeeGoal })) },
  { path: '/plan/goal/:id/words', place: 'plan', bare: true, screen: lazy(async () => ({ default: (await import('#features/plan/person/SetMyGoal.tsx')).SetMyGoal })) },
  { path: '/plan/item/:key', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/person/SeeItem.tsx')).SeeItem })) },
  { path: '/plan/visit', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/person/BeforeVisit.tsx')).BeforeVisit })) },
  { path: '/plan/waiting', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/person/SeeWaiting.tsx')).SeeWaiting })) },
  { path: '/plan/found', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/plan/person/SeeFound.tsx')).SeeFound })) },
  { path: '/plan/flare', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/flare-letter/person/SeeFlarePlan.tsx')).SeeFlarePlan })) },
  { path: '/plan/flare/write', place: 'plan', bare: true, screen: lazy(async () => ({ default: (await import('#features/flare-letter/person/WriteFlarePlan.tsx')).WriteFlarePlan })) },
  { path: '/plan/flare/letter', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/flare-letter/person/FlareLetterPage.tsx')).FlareLetterPage })) },
  { path: '/learn', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/topics/person/SeeTopics.tsx')).SeeTopics })) },
  { path: '/learn/help-now', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/topics/person/UrgentSigns.tsx')).UrgentSigns })) },
  { path: '/learn/:id', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/topics/person/ReadTopic.tsx')).ReadTopic })) },
  { path: '/my-data', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/copies/person/TakeAlong.tsx')).TakeAlong })) },
  { path: '/my-data/tables', place: 'plan', bare: true, screen: lazy(async () => ({ default: (await import('#features/copies/person/SaveTables.tsx')).SaveTables })) },
  { path: '/erase', bare: true, screen: lazy(async () => ({ default: (await import('#features/erase/person/EraseRecord.tsx')).EraseRecord })) },
  { path: '/erase/team', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/erase/person/AskTeamToErase.tsx')).AskTeamToErase })) },
  { path: '/questions', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/questions/person/MyQuestions.tsx')).MyQuestions })) },
  { path: '/practise', place: 'practise', screen: lazy(async () => ({ default: (await import('#features/practise/person/Practise.tsx')).Practise })) },
  { path: '/practise/own', place: 'practise', bare: true, screen: lazy(async () => ({ default: (await import('#features/practise/person/OwnExercise.tsx')).OwnExercise })) },
  { path: '/practise/own/:id', place: 'practise', bare: true, screen: lazy(async () => ({ default: (await import('#features/practise/person/OwnExercise.tsx')).OwnExercise })) },
  { path: '/practise/session/:id', place: 'practise', bare: true, screen: lazy(async () => ({ default: (await import('#features/practise/person/SessionDetails.tsx')).SessionDetails })) },
  { path: '/practise/:id', place: 'practise', bare: true, screen: lazy(async () => ({ default: (await import('#features/practise/person/RunSession.tsx')).RunSession })) },
  { path: '/story', place: 'story', screen: lazy(async () => ({ default: (await import('#features/timeline/person/SeeStory.tsx')).SeeStory })) },
  { path: '/story/day/:day', place: 'story', screen: lazy(async () => ({ default: (await import('#features/timeline/person/SeeDay.tsx')).SeeDay })) },
  { path: '/story/page', place: 'story', screen: lazy(async () => ({ default: (await import('#features/report/person/MakePage.tsx')).MakePage })) },
  { path: '/spell/:id', place: 'now', screen: lazy(async () => ({ default: (await import('#features/episodes/person/SpellDetails.tsx')).SpellDetails })) },
  { path: '/spell/:id/times', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/episodes/person/CorrectTimes.tsx')).CorrectTimes })) },
  { path: '/event', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/events/person/AddEvent.tsx')).AddEvent })) },
  { path: '/event/:id', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/events/person/AddEvent.tsx')).AddEvent })) },
  { path: '/helps', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/flare/person/WriteHelps.tsx')).WriteHelps })) },
  { path: '/activities', place: 'now', screen: lazy(async () => ({ default: (await import('#features/check-ins/person/MyActivities.tsx')).MyActivities })) },
  { path: '/strip', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/check-ins/person/ChooseStrip.tsx')).ChooseStrip })) },
  { path: '/different', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/events/person/NoticeChange.tsx')).SomethingDifferent })) },
  { path: '/somewhere-new', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/events/person/NoticeChange.tsx')).SomewhereNew })) },
  { path: '/settings', place: 'now', screen: lazy(async () => ({ default: (await import('#features/settings/person/ChooseLook.tsx')).ChooseLook })) },
  { path: '/settings/ways', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/settings/person/ChooseWays.tsx')).ChooseWays })) },
  { path: '/private', place: 'now', screen: lazy(async () => ({ default: (await import('#features/settings/person/Private.tsx')).Private })) },
  { path: '/lock', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/lock/person/SetLock.tsx')).SetLock })) },
  { path: '/reminders', place: 'now', screen: lazy(async () => ({ default: (await import('#features/reminders/person/ChooseReminders.tsx')).ChooseReminders })) },
  { path: '/reminders/later/:key', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/reminders/person/RemindLater.tsx')).RemindLater })) },
  { path: '/records', place: 'now', screen: lazy(async () => ({ default: (await import('#features/start/person/ChooseRecord.tsx')).SeeRecords })) },
  { path: '/start/me', bare: true, screen: lazy(async () => { const { SetUp } = await import('#features/start/person/SetUp.tsx'); return { default: () => <SetUp whoFor="me" onReady={() => location.assign('/')} /> } }) },
  { path: '/start/them', bare: true, screen: lazy(async () => { const { SetUp } = await import('#features/start/person/SetUp.tsx'); return { default: () => <SetUp whoFor="them" onReady={() => location.assign('/')} /> } }) },
  { path: '/spells', place: 'now', screen: lazy(async () => ({ default: (await import('#features/episodes/person/Spells.tsx')).Spells })) },
  { path: '/spells/add', place: 'now', bare: true, screen: lazy(async () => ({ default: (await import('#features/episodes/person/AddSpell.tsx')).AddSpell })) },
  { path: '/entries', place: 'now', screen: lazy(async () => ({ default: (await import('#features/entries/person/MyEntries.tsx')).MyEntries })) },
  { path: '/entry/:id', place: 'now', screen: lazy(async () => ({ default: (await import('#features/entries/person/EntryDetails.tsx')).EntryDetails })) },
  { path: '/body', place: 'body', screen: lazy(async () => ({ default: (await import('#features/limb/person/MyLimbs.tsx')).MyLimbs })) },
  { path: '/body/photos', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/photos/person/MyPhotos.tsx')).MyPhotos })) },
  { path: '/body/photos/pair', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/photos/person/ComparePhotos.tsx')).ComparePhotos })) },
  { path: '/body/care/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/care/person/CareForLimb.tsx')).CareForLimb })) },
  { path: '/body/wear/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/care/person/WearSplint.tsx')).WearSplint })) },
  { path: '/body/shoes/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/care/person/NoteShoes.tsx')).NoteShoes })) },
  { path: '/body/range/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/care/person/SeeRange.tsx')).SeeRange })) },
  { path: '/body/measure', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/measures/person/MeasureByHand.tsx')).MeasureByHand })) },
  { path: '/body/measure/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/measures/person/MeasureByHand.tsx')).MeasureByHand })) },
  { path: '/body/chart/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/body-chart/person/PaintLimb.tsx')).PaintLimb })) },
  { path: '/body/painted', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/body-chart/person/SeeMyPaintings.tsx')).SeeMyPaintings })) },
  { path: '/body/feels/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/body-chart/person/SayHowItFeels.tsx')).SayHowItFeels })) },
  { path: '/body/pictures', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/body-chart/person/ChoosePictures.tsx')).ChoosePictures })) },
  { path: '/limb', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/limb/person/EditLimb.tsx')).EditLimb })) },
  { path: '/limb/:id', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/limb/person/EditLimb.tsx')).EditLimb })) },
  { path: '/limb/:id/posture', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/limb/person/SayUsualPosture.tsx')).SayUsualPosture })) },
  { path: '/limb/:id/posture/:joint', place: 'body', bare: true, screen: lazy(async () => ({ default: (await import('#features/limb/person/SayUsualPosture.tsx')).SayUsualPosture })) },
  { path: '/join', bare: true, screen: lazy(async () => ({ default: (await import('#features/sharing/person/JoinHere.tsx')).JoinHere })) },
  { path: '/who-sees', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/sharing/person/SeeSharing.tsx')).SeeSharing })) },
  { path: '/who-sees/looked', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/sharing/person/SeeLooks.tsx')).SeeLooks })) },
  { path: '/who-sees/devices', place: 'plan', screen: lazy(async () => ({ default: (await import('#features/sharing/person/SeeDevices.tsx')).SeeDevices })) },
  { path: '/copy', bare: true, screen: lazy(async () => ({ default: (await import('#features/copies/person/MakeCopy.tsx')).MakeCopy })) },
  { path: '/copy/bring', bare: true, screen: lazy(async () => { const { BringBack } = await import('#features/copies/person/BringBack.tsx'); return { default: () => <BringBack onBack={() => location.assign('/')} /> } }) },
]

/** The screens of a device that holds no record yet: they make one, or bring one. */
export const FIRST_ROUTES: readonly { path: string; screen: LazyScreen<{ told: WithoutLog }> }[] = [
  { path: '/', screen: lazy(async () => {
    const { FirstStart } = await import('#features/start/person/FirstStart.tsx')
    return { default: ({ told: { here, openLog } }) => (here.logs.length > 0 ? <ChooseRecord logs={here.logs} onChoose={openLog} /> : here.lost.length > 0 ? <RecordGone lost={here.lost} /> : <FirstStart />) }
  }) },
  { path: '/copy/bring', screen: lazy(async () => { const { BringBack } = await import('#features/copies/person/BringBack.tsx'); return { default: ({ told }) => <BringBack onBack={told.openLog} /> } }) },
  { path: '/start/ways', screen: lazy(async () => { const { ChooseWays } = await import('#features/settings/person/ChooseWays.tsx'); return { default: () => <ChooseWays back="/" /> } }) },
  { path: '/start/me', screen: lazy(async () => { const { SetUp } = await import('#features/start/person/SetUp.tsx'); return { default: ({ told }) => <SetUp whoFor="me" onReady={told.openLog} /> } }) },
  { path: '/start/no-name', screen: lazy(async () => { const { SetUp } = await import('#features/start/person/SetUp.tsx'); return { default: ({ told }) => <SetUp whoFor="me" then="/watch" onReady={told.openLog} /> } }) },
  { path: '/start/them', screen: lazy(async () => { const { SetUp } = await import('#features/start/person/SetUp.tsx'); return { default: ({ told }) => <SetUp whoFor="them" onReady={told.openLog} /> } }) },
  { path: '/join', screen: lazy(async () => ({ default: (await import('#features/sharing/person/JoinWithout.tsx')).JoinWithout })) },
]

/** The screens that need no record and ask for none. */
export const OPEN_ROUTES: readonly { path: string; screen: LazyScreen<object> }[] = [
  { path: '/gallery', screen: lazy(async () => ({ default: (await import('#ui/gallery/Gallery.tsx')).Gallery })) },
]
