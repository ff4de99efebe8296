import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { LANGUAGES } from '#ui/languages.ts'
import { useSettings } from '#ui/use-settings.ts'
import { chooseLanguage } from '#ui/words.tsx'
import css from './ChooseLook.module.css'

/** The language of the screens, each named in itself; and who has looked at the words. */
export function ChooseLanguage() {
  const { t } = useLingui()
  const [{ language }] = useSettings()
  const [missing, setMissing] = useState(false)
  const choose = async (code: string): Promise<void> => setMissing(!(await chooseLanguage(code)))
  return (
    <>
      <ChooseOne label={t`Language`} layout="columns" chosen={LANGUAGES.find(({ code }) => code === language)?.code} onChoose={code => code !== undefined && void choose(code)} choices={LANGUAGES.map(({ code, name }) => ({ value: code, name: <span lang={code}>{name}</span> }))} />
      <p className={css['told']} role="status">{missing && <Trans>The words of this language could not be fetched. With a network, try again.</Trans>}</p>
    </>
  )
}

/** Says of a translation that nobody of the profession has read it yet; nothing where the screens speak as they were written. */
export function LanguageReview() {
  const [{ language }] = useSettings()
  if (LANGUAGES.find(({ code }) => code === language)?.review !== 'awaiting-native-review') return null
  return <p><Trans>These words are a translation. No clinician who grew up with this language has checked them yet. What people wrote stays in their own words.</Trans></p>
}
