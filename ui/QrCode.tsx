import qrcode from 'qrcode-generator'
import { useMemo } from 'react'
import css from './QrCode.module.css'

/** A link as a square that a phone's camera reads; black on white in every theme, since cameras expect that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => squaresOf(text), [text])
  return <svg className={css['code']} viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label} shapeRendering="crispEdges"><path d={`M-4-4h${size + 8}v${size + 8}h${-size - 8}z`} fill="#fff" /><path d={path} fill="#000" /></svg>
}

function squaresOf(text: string): { size: number; path: string } {
  const code = qrcode(0, 'M')
  // As UTF-8, one sign for each byte: the package itself would cut every letter to its lowest byte.
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)))
  code.make()
  const size = code.getModuleCount()
  const places = Array.from({ length: size * size }, (_none, place) => [Math.floor(place / size), place % size] as const)
  return { size, path: places.filter(([row, column]) => code.isDark(row, column)).map(([row, column]) => `M${column} ${row}h1v1h-1z`).join('') }
}
