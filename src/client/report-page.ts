/** What a report page runs beside site.ts. */
import { startEditSwitch } from './edit-switch.ts'
import { startFigureNotes } from './figure-note.ts'
import { startLargerText } from './larger-text.ts'
import { startMarksLevel } from './marks-level.ts'
import { startMissingBlock } from './missing-block.ts'
import { startSheets } from './modal-sheet.ts'
import { startParagraphMenu } from './paragraph-menu.ts'
import { startReadAloud } from './read-aloud.ts'
import { startReadingPosition } from './reading-position.ts'
import { startShareSelection } from './share-selection.ts'
import { startTermNotes } from './term-note.ts'

const text = document.querySelector<HTMLElement>('.report-text')
if (text !== null) {
  startSheets()
  startMissingBlock(text)
  startMarksLevel(text)
  startReadingPosition(text)
  startTermNotes(text)
  startFigureNotes(text)
  startParagraphMenu(text)
  startShareSelection(text)
  startReadAloud(text)
  startLargerText()
  startEditSwitch(text.closest<HTMLElement>('.report-column') ?? text)
  // Only who arrives from a search needs the search's code.
  if (new URLSearchParams(location.search).has('q')) {
    void import('./search-page/hit-bar.ts').then(({ startHitBar }) => startHitBar(text))
  }
}
