/** A tap on a figure shows it written out, what it measures, and the same indicator elsewhere in the report. */
import { comparatorWords, plainValue } from '../figures/plain-value.ts'
import type { Comparator, Figure, Status } from '../model/report.ts'
import { printedFigure } from '../render/printed-figure.ts'
import { toggleNote } from './note-panel.ts'
import { piece, statusSign, wayTo } from './note-parts.ts'
import { reportData, startInBlock } from './report-data.ts'

const MOST_ELSEWHERE = 4

interface Facts extends Pick<Figure, 'kind' | 'value' | 'valueMax' | 'unit' | 'comparator' | 'status'> {
  /** What it measures. */
  name: string | null
  /** 2023, 2023-H1 */
  when: string | null
}

export function startFigureNotes(text: HTMLElement): void {
  const show = (event: Event): void => {
    const figure = (event.target as Element).closest<HTMLElement>('.f[tabindex]')
    if (figure === null) return
    event.preventDefault()
    if (figure instanceof HTMLDataElement) {
      toggleNote(figure, [...noteOf(figure, carriedFacts(figure)), ...ofIndicator(figure, text)])
      return
    }
    const name = piece('p', 'note-name', figure.textContent)
    toggleNote(figure, [name, piece('p', '', '正在取这个数字的说明……')], fetchedNote(figure, name))
  }
  text.addEventListener('click', show)
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show(event)
  })
}

/** A figure whose indicator has a page carries its facts; those of the others are in the report's data. */
function carriedFacts({ value: printed, dataset }: HTMLDataElement): Facts {
  const [value = '', valueMax] = printed.split('/')
  return {
    kind: dataset['k'] === 'rank' ? 'rank' : 'count',
    value: Number(value),
    valueMax: valueMax === undefined ? null : Number(valueMax),
    unit: dataset['u'] ?? null,
    comparator: (dataset['c'] as Comparator | undefined) ?? null,
    status: (dataset['s'] as Status | undefined) ?? 'other',
    name: dataset['i'] ?? null,
    when: dataset['y'] ?? null,
  }
}

async function fetchedNote(figure: HTMLElement, name: HTMLElement): Promise<Node[]> {
  try {
    const { figures } = await reportData()
    const block = figure.closest('p')
    const start = block === null ? -1 : startInBlock(figure, block)
    const found = figures.find((each) => each.block === block?.id && each.start === start)
    if (found === undefined) return [name, piece('p', '', '网站已经更新，请刷新这一页再看。')]
    const { indicator, year, period } = found
    const when = year === null ? null : `${year}${period === null ? '' : `-${period}`}`
    return noteOf(figure, { ...found, name: indicator, when })
  } catch (error) {
    console.error(error)
    return [name, piece('p', '', '没有取到这个数字的说明，网络可能断了。正文不受影响，可以再点一次。')]
  }
}

function noteOf(figure: HTMLElement, { name, when, status, comparator, ...value }: Facts): Node[] {
  const nodes: Node[] = [
    piece('p', 'note-name', name ?? figure.textContent),
    piece('p', 'note-value', plainValue(value)),
  ]
  const facts = [...(when === null ? [] : [yearName(when)]), ...statusSign(status)]
  if (facts.length > 0) nodes.push(piece('p', 'note-source', ...facts))
  if (comparator !== null) nodes.push(piece('p', 'note-source', comparison(figure, comparator)))
  return nodes
}

/** Why it is doubtful, the same indicator elsewhere in the report, and the way to its page. */
function ofIndicator(figure: HTMLElement, text: HTMLElement): Node[] {
  const { i, x = '', d } = figure.dataset
  const nodes: Node[] = []
  if (d !== undefined) nodes.push(piece('p', 'note-doubt', '存疑', `　${d}`))
  const others = Array.from(text.querySelectorAll<HTMLElement>(`.f[data-x="${x}"]`)).filter((each) => each !== figure)
  if (others.length > 0) nodes.push(piece('ul', 'note-elsewhere', ...others.slice(0, MOST_ELSEWHERE).map(elsewhere)))
  const base = document.documentElement.dataset['base'] ?? '/'
  nodes.push(wayTo(`${base.replace(/\/$/, '')}/indicators/${x}/`, `各地各年的${i ?? '这项指标'}`))
  return nodes
}

/** The report's own words beside what they mean: 突破2万亿元：超过这个数 */
function comparison(figure: HTMLElement, comparator: Comparator): string {
  const block = figure.closest('p')
  if (block === null) return ''
  const start = startInBlock(figure, block)
  const printed = printedFigure(block.textContent, { start, end: start + figure.textContent.length, comparator })
  return `原文“${printed.before}${printed.number}${printed.after}”：${comparatorWords(comparator)}这个数`
}

function elsewhere(figure: HTMLElement): HTMLElement {
  const { y, s } = figure.dataset
  const link = piece('a', '', y === undefined ? '' : yearName(y), ...statusSign(s), '　', figure.textContent)
  link.setAttribute('href', `#${figure.closest('p')?.id ?? ''}`)
  return piece('li', '', link)
}

const periods: Readonly<Record<string, string>> = {
  H1: '上半年',
  H2: '下半年',
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度',
  'Q1/Q2': '上半年',
  'Q1/Q3': '前三季度',
}

/** 2023-H1 → 2023年上半年 */
function yearName(year: string): string {
  const [number = '', period] = year.split(/-(.*)/)
  return `${number}年${period === undefined ? '' : (periods[period] ?? period)}　`
}
