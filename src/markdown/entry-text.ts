/** What an entry's text says once its term is known; Markdown marks only the term. */
import type { Range, StructuredBlock } from '../model/structured-report.ts'
import { aliasesOf } from '../structure/glossary/entry-aliases.ts'
import { labelOf } from '../structure/glossary/entry-label.ts'
import { splitTerm } from '../structure/glossary/term-range.ts'

type EntryBlock = Extract<StructuredBlock, { type: 'entry' }>

/** Label, aliases and definition of an entry, as src/structure/glossary reads them from the same text. */
export function readEntryText(text: string, term: Range): Omit<EntryBlock, 'type' | 'text'> {
  const printed = labelOf(text)
  // A number inside the term (110 联动) is no label.
  const label = printed !== null && printed.next <= term[0] ? printed : null
  const definition = splitTerm(text, label?.next ?? 0)?.definition ?? [text.length, text.length]
  return {
    label: label === null ? null : [label.start, label.end],
    term,
    aliases: aliasesOf(text.slice(...term), text.slice(...definition)),
    definition,
  }
}
