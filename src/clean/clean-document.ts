/** Cleaning: from the raw lines of one document to its logical lines, step by step. */
import type { SourceDocument } from '../model/source-document.ts'
import type { CleanDocument } from './clean-document-model.ts'
import { CleaningLog, type CleaningStep } from './cleaning-log.ts'
import { chromeAfter } from './steps/chrome-after.ts'
import { chromeBefore } from './steps/chrome-before.ts'
import { cutHeadings } from './steps/cut-headings.ts'
import { hardWraps } from './steps/hard-wraps.ts'
import { htmlEntities } from './steps/html-entities.ts'
import { indentBreaks } from './steps/indent-breaks.ts'
import { invisibleCharacters } from './steps/invisible-characters.ts'
import { literalBreaks } from './steps/literal-breaks.ts'
import { lostGlyphs } from './steps/lost-glyphs.ts'
import { markdownMarks } from './steps/markdown-marks.ts'
import { pageBreaks } from './steps/page-breaks.ts'
import { pageEnds } from './steps/page-ends.ts'
import { pageNumbers } from './steps/page-numbers.ts'
import { radicals } from './steps/radicals.ts'
import { takeRecordHeader } from './steps/record-header.ts'
import { repeatedText } from './steps/repeated-text.ts'
import { runningHeads } from './steps/running-heads.ts'
import { spacedDigits } from './steps/spaced-digits.ts'
import { strayBlanks } from './steps/stray-blanks.ts'
import { watermarks } from './steps/watermarks.ts'
import type { WorkLine } from './work-line.ts'

/** Characters first, then whole lines, then what was one line before, blanks last of all. */
const STEPS: CleaningStep[] = [
  literalBreaks,
  htmlEntities,
  indentBreaks,
  invisibleCharacters,
  radicals,
  spacedDigits,
  // Before the bullets: the dash of - 1 - is none.
  pageNumbers,
  markdownMarks,
  watermarks,
  chromeBefore,
  chromeAfter,
  lostGlyphs,
  runningHeads,
  repeatedText,
  hardWraps,
  pageEnds,
  pageBreaks,
  cutHeadings,
  strayBlanks,
]

/**
 * The logical lines of a document, each with the source line it starts on, and every change that led to them.
 * Pure: the same document gives the same lines, edits and doubts.
 */
export function cleanDocument(document: SourceDocument): CleanDocument {
  const { file, sha256, lines } = document
  const log = new CleaningLog(file, document.edits, document.doubts)
  const header = takeRecordHeader(workLines(document), { ...document.statements, speaker: null }, log)
  const cleaned = STEPS.reduce((remaining, step) => step(remaining, log), header.lines)
  const content = cleaned.map(({ text, line, mark }) => ({ text: text.trim(), line, mark }))
  const statements = {
    ...header.statements,
    title: header.statements.title ?? log.page.title,
    published: header.statements.published ?? log.page.published,
  }
  return { file, sha256, lines, content, statements, edits: log.edits, doubts: log.doubts }
}

function workLines(document: SourceDocument): WorkLine[] {
  const filled: WorkLine[] = []
  let gap = false
  for (const { number, text } of document.content) {
    if (text.trim() === '') {
      gap = true
      continue
    }
    filled.push({ text, line: number, mark: null, gap })
    gap = false
  }
  return filled
}
