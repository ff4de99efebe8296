import { useState } from 'react'
import { Banner } from '../Banner.tsx'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { EmptyState, Loading } from '../EmptyState.tsx'
import { QrCode } from '../QrCode.tsx'
import { ReadAloud } from '../ReadAloud.tsx'
import { RecordState } from '../RecordState.tsx'
import { Done, Row, RowLink, Rows } from '../Row.tsx'
import { Sheet } from '../Sheet.tsx'
import { Toast } from '../Toast.tsx'
import { Unknown } from '../Unknown.tsx'
import { showToast } from '../toasts.ts'
import { OpenLeaf } from '../Verdict.tsx'
import { Part } from './Part.tsx'
import css from './gallery.module.css'

/** What is said, and where a record is. */
export function WordParts() {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Part name="Banners" rule="Urgent is the only solid one, and rare.">
        <Banner kind="info" title="Your team can see this from now on.">You can take it back at any time.</Banner>
        <Banner kind="caution" title="Do not stop baclofen all at once.">Missed more than a day? Call your team today.</Banner>
        <Banner kind="urgent" title="This can be pump withdrawal.">Emergency department now, not driving yourself. Say: baclofen withdrawal.</Banner>
      </Part>
      <Part name="Read to me" rule="By the device’s own voice only; without one there is no button."><ReadAloud text="Please ask before you touch this limb." /></Part>
      <Part name="Where a record is" rule="Plain states, shown from the record, never from hope.">
        <RecordState where={{ is: 'not saved yet' }} />
        <RecordState where={{ is: 'saved here', kept: true }} />
        <RecordState where={{ is: 'saved here', kept: false }} />
        <RecordState where={{ is: 'waiting to be shared' }} />
        <RecordState where={{ is: 'shared', team: 'the hand team' }} />
        <RecordState where={{ is: 'needs you', what: 'Not accepted: it ends before it starts' }} />
      </Part>
      <Part name="Rows" rule="A thing to do, its button at the thumb’s side.">
        <Rows label="Next">
          <Row title="Baclofen 10 mg, 1 tablet" note="14:00. Smaller dose from today" action={<Button>Taken</Button>} />
          <Row title="Gabapentin 300 mg" note="08:00" action={<Done>08:10</Done>} />
          <RowLink title="How bad is the pain" value="not said" to="/gallery#pain" />
        </Rows>
      </Part>
      <Part name="Dialog" rule="Names both ends. The safe answer is under the thumb.">
        <Button onPress={() => setAsking(true)} wide>Stop sharing</Button>
        <Dialog open={asking} onClose={() => setAsking(false)} title="Stop sharing with the hand team?" safe={{ name: 'Keep sharing' }} other={{ name: 'Stop sharing', onPress: () => setAsking(false) }}>
          They keep what they wrote and what they based a decision on. They no longer see the rest. You can share again.
        </Dialog>
      </Part>
      <Part name="Nothing yet, and reading" rule="Says what will be here, and asks for nothing.">
        <EmptyState title="No photos of your hand yet" action={<Button wide>Take one</Button>}>Some people find them useful. Some do not.</EmptyState>
        <Loading what="Reading your record" />
      </Part>
      <Part name="Not known" rule="Dotted, with the one fact that would settle it.">
        <Unknown title="Contracture: cannot tell">The last 20° may be stiff. It need not be known today.</Unknown>
        <Unknown kind="not readable" icon="camera" title="Not readable">The camera cannot see the fingertips. No number was made up.</Unknown>
      </Part>
      <Part name="Card" rule="Paper on paper. No shadow, no frame.">
        <Sheet title="Left is colder by 1.8 °C"><p>Common in CRPS. It does not say better or worse. The thermometer’s error is 0.6 °C.</p></Sheet>
        <OpenLeaf>Today not all the signs on the list were seen. That does not mean nothing is wrong, and it does not mean it is not real. Signs come and go. Your care goes on.</OpenLeaf>
      </Part>
      <Part name="Toast" rule="Stays until the next thing is done. With a way back.">
        <Toast text="Saved here" icon="phone" undo={() => undefined} onClose={() => undefined} />
        <Toast text="No signal. Your team gets it later" icon="clock" onClose={() => undefined} />
        <Button wide onPress={() => showToast({ text: 'Saved here', icon: 'phone', undo: () => undefined })}>Show one</Button>
      </Part>
      <Part name="Code to join" rule="Black on white in every theme, since cameras expect that.">
        <div className={css['two']}><QrCode text="https://frond.example/join/ABCD-1234" label="Code for the link that is written beside it" /><p>Or type: <b className="num">ABCD-1234</b></p></div>
      </Part>
    </>
  )
}
