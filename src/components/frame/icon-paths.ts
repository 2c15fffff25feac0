/** Stroke paths on a 20 × 20 grid. */
export const iconPaths = {
  search: 'M3 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0M12.7 12.7L17 17',
  outline: 'M3 5h14M3 10h14M3 15h9',
  marks: 'M3 5h14M3 10h7M12 13.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  up: 'M4 13l6-6l6 6',
  down: 'M4 7l6 6l6-6',
  right: 'M7.5 4l6 6l-6 6',
  speak: 'M3 8v4h3l4 3.5v-11L6 8zM12.8 7.5a3.6 3.6 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z',
  back: 'M16 10H4M9 5l-5 5l5 5',
} as const

export type IconName = keyof typeof iconPaths
