/** The drawn signs, each one stroke on a 24 by 24 ground. */
const PATHS = {
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 100 18 9 9 0 000-18z',
  people: 'M8.5 11a3 3 0 100-6 3 3 0 000 6zM3 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5M16 11a2.5 2.5 0 100-5M16.5 14c2.6.2 4.5 2 4.5 4.5',
  find: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20 20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  eye: 'M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  unknown: 'M9 9.5a3 3 0 115 2.2c-1.2.9-2 1.5-2 2.8M12 17.5v.01M12 3a9 9 0 100 18 9 9 0 000-18z',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  urgent: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.5v.01',
  caution: 'M12 9v5M12 17v.01M12 3.5L2.5 20h19z',
  info: 'M12 11v6M12 7.5v.01M12 3a9 9 0 100 18 9 9 0 000-18z',
  moon: 'M19 14.5A8 8 0 119.5 5a6.5 6.5 0 009.5 9.5z',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  phone: 'M8 3h8a1 1 0 011 1v16a1 1 0 01-1 1H8a1 1 0 01-1-1V4a1 1 0 011-1zM11 18h2',
  camera: 'M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 10a3.5 3.5 0 100 7 3.5 3.5 0 000-7z',
  undo: 'M9 7H15a5 5 0 010 10H8M9 3L5 7l4 4',
  back: 'M15 5l-7 7 7 7',
  onward: 'M9 5l7 7-7 7',
  frond: 'M8 21V11.5a6 6 0 116 6 3.7 3.7 0 110-7.4 1.7 1.7 0 010 3.4',
  hand: 'M8 21v-4.5c-2-1.5-3-3.4-3-5.5V8.5a1.5 1.5 0 013 0V11M8 10V5a1.5 1.5 0 013 0v5M11 10V4a1.5 1.5 0 013 0v6M14 10V5.5a1.5 1.5 0 013 0V13c0 1.6-.6 2.9-1.5 4V21',
  practise: 'M12 3v18M9 7.5c-2.6 0-4.5 1.6-4.5 4.5S6.4 16.5 9 16.5M15 7.5c2.6 0 4.5 1.6 4.5 4.5s-1.9 4.5-4.5 4.5',
  story: 'M7 21V3M7 7h7M7 12h11M7 17h5',
  leaf: 'M5 20c0-8 5-14 14-15 0 9-5 14-12 14M5 20c2-5 5-8 9-10',
  openLeaf: 'M5 20c0-8 5-14 14-15 0 9-5 14-12 14',
  call: 'M6 4h3l1.5 4.5L8 10c1 2.5 3.5 5 6 6l1.5-2.5L20 15v3c0 1-1 2-2 2C11 20 4 13 4 6c0-1 1-2 2-2z',
  breathe: 'M3 12c3-7 6 7 9 0s6 7 9 0',
  medicine: 'M8 4a4 4 0 00-3 6.8l8.2 8.2a4 4 0 005.7-5.7L10.8 5A4 4 0 008 4zM9.2 14.8l5.6-5.6',
  page: 'M5 4h14v12l-4 4H5zM15 20v-4h4',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a8 8 0 010 11',
  up: 'M12 19V5M6 11l6-6 6 6',
  flag: 'M6 21V4h12l-3 4 3 4H6',
} as const

/** The name of a drawn sign. */
export type IconName = keyof typeof PATHS

/** A drawn sign beside a word; it never stands alone as the only name of a thing. */
export function Icon({ name, size = 24, className }: { name: IconName; size?: number; className?: string | undefined }) {
  const mirrored = name === 'back' || name === 'onward' || name === 'undo'
  return (
    <svg className={className} data-mirrors={mirrored || undefined} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
