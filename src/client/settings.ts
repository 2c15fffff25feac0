/** What the reader chose, kept on this device under one key (the privacy statement names it). */

export type MarksLevel = 'off' | 'quiet' | 'full'
export type Theme = 'light' | 'dark' | 'system'

/** public/early.js reads the same object before the first paint. */
export interface Settings {
  theme?: Theme
  elder?: boolean
  elderSize?: number
  marks?: MarksLevel
  /** Elder mode starts without marks, whatever was chosen outside it. */
  elderMarks?: MarksLevel
  /** Edits shown in the text; of elder mode by itself, as the marks are. */
  edits?: boolean
  elderEdits?: boolean
}

const KEY = 'zhushu'

/** What is stored; the defaults where storage is forbidden or holds something else. */
export function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? stored : {}
  } catch {
    return {}
  }
}

/** Keeps the change; where storage is forbidden it lasts as long as the page. */
export function changeSettings(change: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readSettings(), ...change }))
  } catch {
    return
  }
}
