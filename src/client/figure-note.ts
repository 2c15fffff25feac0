/** A tap on a figure shows it written out, what it measures, and the same indicator elsewhere in the report. */
import { comparatorWords, plainValue } from '../figures/plain-value.ts'
import type { Comparator } from '../model/report.ts'
import { printedFigure } from '../render/printed-figure.ts'
import { toggleNote } from './note-panel.ts'
import { piece, statusSign, wayTo } from './note-parts.ts'

const MOST_ELSEWHERE = 4

export function startFigureNotes(text: HTMLElement): void {
  const show = (event: Event): void => {
    const figure = (event.target as Element).closest<HTMLDataElement>('.f[tabindex]')
    if (figure === null) return
    event.preventDefault()
    toggleNote(figure, noteOf(figure, text))
  }
  text.addEventListener('click', show)
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show(event)
  })
}

function noteOf(figure: HTMLDataElement, text: HTMLElement): Node[] {
  const { u, c, k, i, x, y, s, d } = figure.dataset
  const [value = '', valueMax] = figure.value.split('/')
  const plain = plainValue({
    kind: k === 'rank' ? 'rank' : 'count',
    value: Number(value),
    valueMax: valueMax === undefined ? null : Number(valueMax),
    unit: u ?? null,
  })
  const nodes: Node[] = [piece('p', 'note-name', i ?? figure.textContent), piece('p', 'note-value', plain)]
  const facts = [...(y === undefined ? [] : [yearName(y)]), ...statusSign(s)]
  if (facts.length > 0) nodes.push(piece('p', 'note-source', ...facts))
  if (c !== undefined) nodes.push(piece('p', 'note-source', comparison(figure, c as Comparator)))
  if (d !== undefined) nodes.push(piece('p', 'note-doubt', '存疑', `　${d}`))
  if (x === undefined) return nodes
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
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEndBefore(figure)
  const start = before.toString().length
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
