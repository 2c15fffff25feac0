/** A numbered heading that was broken into two lines: 三、持续提升政府 / 治理效能和服务水平. */
import type { CleaningStep } from '../cleaning-log.ts'
import { joinLines } from '../join-lines.ts'
import { endsSentence, isNumbered, isProse } from '../line-shapes.ts'
import type { WorkLine } from '../work-line.ts'

const LONGEST = 30
const PHRASE = /^[^，。；：！？、,;:!?]{4,30}$/u

/**
 * Where a document has a single phrase alone on a line, and that directly between a numbered heading and its text, it
 * is the rest of the heading. Documents with several have headings without a mark.
 */
export const cutHeadings: CleaningStep = (lines, log) => {
  const body = lines.findIndex(({ text }) => isNumbered(text.trim()))
  const phrases = lines.flatMap((line, index) => (index > body && isPhrase(line) ? [index] : []))
  const [at] = phrases
  const heading = at === undefined ? undefined : lines[at - 1]
  const rest = at === undefined ? undefined : lines[at]
  const text = at === undefined ? undefined : lines[at + 1]
  if (at === undefined || phrases.length !== 1 || !heading || !rest || !text) return lines
  if (!isNumbered(heading.text.trim()) || !isTitle(heading) || !isProse(text.text)) return lines
  const joined = joinLines(heading, rest, '标题被换行切断，接回一行', log)
  return [...lines.slice(0, at - 1), joined, ...lines.slice(at + 1)]
}

function isPhrase(line: WorkLine): boolean {
  const text = line.text.trim()
  return line.mark === null && PHRASE.test(text) && /^\p{Script=Han}+$/u.test(text)
}

function isTitle({ text }: WorkLine): boolean {
  return text.trim().length <= LONGEST && !endsSentence(text.trim()) && !/[，。；]/u.test(text)
}
