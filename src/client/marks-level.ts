/** 白文, 简注, 全注: which marks can be seen and reached. */
import type { Mention } from '../model/report.ts'
import { announce } from './announce.ts'
import { isElder } from './elder-switch.ts'
import { reportData, startInBlock } from './report-data.ts'
import { changeSettings, type MarksLevel } from './settings.ts'

const names: Readonly<Record<MarksLevel, string>> = { off: '白文', quiet: '简注', full: '全注' }
const root = document.documentElement

export function startMarksLevel(text: HTMLElement): void {
  const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>('[data-marks-level]'))
  const show = (): void => {
    const level = currentLevel()
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['marksLevel'] === level))
    for (const name of document.querySelectorAll('[data-marks-name]')) name.textContent = names[level]
    makeReachable(text, level)
    if (level === 'full') void linkAll(text)
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const level = button.dataset['marksLevel'] as MarksLevel
      root.dataset['marks'] = level
      changeSettings(isElder() ? { elderMarks: level } : { marks: level })
      show()
      announce(`标注：${names[level]}`)
    })
  }
  document.addEventListener('zhushu:mode', show)
  show()
}

function currentLevel(): MarksLevel {
  const level = root.dataset['marks']
  return level === 'off' || level === 'full' ? level : 'quiet'
}

/** A mark that is not shown is no stop for the keyboard: an anchor without href is none, and a figure gets no tabindex. */
function makeReachable(text: HTMLElement, level: MarksLevel): void {
  for (const mark of text.querySelectorAll<HTMLAnchorElement>('.t')) {
    // The address is kept in data-h while it is not to be followed; marks of 全注 have none before it is asked for.
    const address = mark.getAttribute('href') ?? mark.dataset['h']
    if (address === undefined) continue
    if (level === 'full' || (level === 'quiet' && mark.dataset['t'] === undefined)) mark.setAttribute('href', address)
    else {
      mark.dataset['h'] = address
      mark.removeAttribute('href')
    }
  }
  for (const figure of text.querySelectorAll<HTMLElement>('.f')) {
    // 存疑 is shown at every level, and says why.
    const doubtful = figure.classList.contains('x')
    if (level === 'full' || doubtful || (level === 'quiet' && figure.classList.contains('q'))) {
      figure.tabIndex = 0
      figure.setAttribute('role', 'button')
    } else {
      figure.removeAttribute('tabindex')
      figure.removeAttribute('role')
    }
  }
}

/** Gives the marks of 全注 their terms' addresses. */
async function linkAll(text: HTMLElement): Promise<void> {
  const marks = Array.from(text.querySelectorAll<HTMLElement>('.t:not([href]):not([data-h])'))
  if (marks.length === 0) return
  try {
    const mentions = byBlock((await reportData()).mentions)
    const base = (root.dataset['base'] ?? '/').replace(/\/$/, '')
    for (const mark of marks) {
      const block = mark.closest('p')
      if (block === null) continue
      // A mark may begin before its mention, with the quotation mark that the mention lacks.
      const from = startInBlock(mark, block)
      const to = from + mark.textContent.length
      const mention = mentions.get(block.id)?.find(({ start }) => from <= start && start < to)
      if (mention === undefined) continue
      mark.dataset['t'] = mention.term
      mark.dataset['h'] = `${base}/terms/${mention.term}/`
    }
    makeReachable(text, currentLevel())
  } catch (error) {
    console.error(error)
    announce('没有取到名词的地址，网络可能断了。正文不受影响，可以再选一次全注。', true)
  }
}

function byBlock(mentions: readonly Mention[]): Map<string, Mention[]> {
  const blocks = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const others = blocks.get(mention.block)
    if (others === undefined) blocks.set(mention.block, [mention])
    else others.push(mention)
  }
  return blocks
}
