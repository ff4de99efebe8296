/** A photo opened for as long as it is looked at, and let go afterwards. */
import { useEffect, useState } from 'react'
import { useLog } from '#device/use-log.ts'
import type { Problem } from '#log/problem.ts'
import type { Photo } from './photo.ts'

/** What came of opening: an address to show, or the reason why not; neither while it is still being opened. */
export type Opened = { readonly url?: string; readonly problem?: Problem }

/** Opens a sealed photo while `shown`; small ones are drawn anew so that many of them stay light. */
export function useOpened(file: Photo['file'], shown: boolean, size: 'whole' | 'small' = 'whole'): Opened {
  const { openFile } = useLog()
  const [opened, setOpened] = useState<Opened>({})
  useEffect(() => {
    if (!shown) return undefined
    let url: string | undefined
    let gone = false
    void openFile(file).then(async answer => {
      const picture = answer.ok && size === 'small' ? await smaller(answer.value) : answer.ok ? answer.value : undefined
      if (gone) return
      if (picture !== undefined) url = URL.createObjectURL(picture)
      setOpened(url === undefined ? answer.ok ? {} : { problem: answer.problem } : { url })
    })
    return () => {
      gone = true
      if (url !== undefined) URL.revokeObjectURL(url)
      setOpened({})
    }
  }, [file, openFile, shown, size])
  return opened
}

const SMALL = { value: 320, unit: 'px' } as const

async function smaller(picture: Blob): Promise<Blob> {
  try {
    const drawn = await createImageBitmap(picture, { resizeWidth: SMALL.value, resizeQuality: 'medium' })
    const canvas = document.createElement('canvas')
    canvas.width = drawn.width
    canvas.height = drawn.height
    canvas.getContext('2d')?.drawImage(drawn, 0, 0)
    drawn.close()
    return await new Promise<Blob>(done => { canvas.toBlob(blob => done(blob ?? picture), 'image/jpeg', 0.8) })
  } catch {
    return picture
  }
}
