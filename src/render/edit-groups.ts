/** A report's edits by kind, in the words that readers use. */
import type { EditPlace } from '../model/annotated-report.ts'
import type { Edit, EditKind } from '../model/report.ts'

const kinds: readonly (readonly [kind: EditKind, name: string, explanation: string])[] = [
  ['correction', '勘误', '编者改正的字，附理由。'],
  ['character', '换字', '电脑换过的字形，意思不变。'],
  ['repair', '修复', '认得出的文字识别或转码错误。'],
  ['join', '接行', '被换行或换页断开的句子接回一段。'],
  ['noise', '去噪', '不属于报告的文字：网页按钮、页码、水印。'],
  ['mark', '去标记', '排版标记，不是文字。'],
  ['blank', '去空白', '字间多余的空白。'],
  ['metadata', '题头', '写进题头的信息。'],
]

export interface ListedEdit extends Edit {
  /** Where in the text it can be seen; null of most. */
  place: EditPlace | null
}

export interface EditGroup {
  kind: EditKind
  name: string
  explanation: string
  edits: ListedEdit[]
}

/** Kinds that do not occur are left out; within a kind by line. */
export function editGroups(edits: readonly Edit[], places: readonly EditPlace[]): EditGroup[] {
  const byEdit = new Map(places.map((place) => [place.edit, place]))
  const listed = edits.map((edit, index): ListedEdit => ({ ...edit, place: byEdit.get(index) ?? null }))
  return kinds.flatMap(([kind, name, explanation]) => {
    const own = listed.filter((edit) => edit.kind === kind).sort((a, b) => a.line - b.line)
    return own.length === 0 ? [] : [{ kind, name, explanation, edits: own }]
  })
}

/** Carets that the text shows: several edits may have one place. */
export function countCarets(places: readonly EditPlace[]): number {
  return new Set(places.map(({ block, offset }) => `${block} ${offset}`)).size
}
