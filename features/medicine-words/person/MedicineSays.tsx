import { useMedicineSays } from './use-medicine-says.ts'

/** A sentence of the medicine, in the language of the screen where it is known in it. */
export function MedicineSays({ english }: { english: string }) {
  const { words, lang } = useMedicineSays()(english)
  return <span lang={lang}>{words}</span>
}
