import { Banner } from '../Banner.tsx'
import { Button } from '../Button.tsx'
import { ChooseAny } from '../ChipGroup.tsx'
import { Done, Row, RowLink, Rows } from '../Row.tsx'
import { TextField } from '../TextField.tsx'
import { Part } from './Part.tsx'

/** The same parts in a script that runs from right to left. */
export function RightToLeftParts() {
  return (
    <Part name="Right to left" rule="Text and order mirror; the thumb’s side stays the thumb’s side.">
      <div dir="rtl" lang="ar" style={{ display: 'grid', gap: '12px' }}>
        <Banner kind="info" title="محفوظ هنا">يمكنك تغييره في أي وقت.</Banner>
        <Rows label="التالي">
          <Row title="قرص واحد" note="14:00" action={<Button>تم</Button>} />
          <Row title="تمرين" note="08:00" action={<Done>08:10</Done>} />
          <RowLink title="الألم" value="7" to="/gallery#rtl" />
        </Rows>
        <ChooseAny label="الوضعية" choices={[{ value: 'a', name: 'قبضة' }, { value: 'b', name: 'المعصم' }]} chosen={['a']} onChoose={() => undefined} />
        <TextField label="ملاحظة" hint="بكلماتك" value="" onChange={() => undefined} />
      </div>
    </Part>
  )
}
