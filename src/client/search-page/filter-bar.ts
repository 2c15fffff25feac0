/** 全部, parts as toggles; 地方, 年份, 级别 as lists that open. Each value with its count. */
import type { FacetCounts } from '../../search/runtime/facets.ts'
import { build, fill } from './build-element.ts'
import { filterNames } from './page-state.ts'
import type { FilterName, PageState } from './page-state.ts'

const partNames: [part: string, name: string, sign: 'done' | 'intended' | null][] = [
  ['review', '回顾', 'done'],
  ['plan', '安排', 'intended'],
  ['governance', '自身建设', null],
  ['glossary', '名词解释', null],
]
const levelNames: Record<string, string> = {
  national: '全国',
  province: '省级',
  city: '市级',
  district: '区',
  county: '县',
  township: '乡镇',
  zone: '开发区',
}
const lists: [name: FilterName, label: string][] = [
  ['place', '地方'],
  ['year', '年份'],
  ['level', '级别'],
]

/** @param change Called with the state that the reader chose. */
export function showFilters(
  bar: HTMLElement,
  state: PageState,
  counts: FacetCounts,
  change: (state: PageState) => void,
): void {
  const active = document.activeElement
  const focused = active instanceof HTMLElement && bar.contains(active) ? active.dataset['filter'] : undefined
  const open = new Set(
    Array.from(bar.querySelectorAll<HTMLDetailsElement>('details[open]'), ({ dataset }) => dataset['list']),
  )
  fill(
    bar,
    allButton(state, change),
    ...partButtons(state, counts, change),
    ...lists.map(([name, label]) => valueList(name, label, state, counts, change, open.has(name))),
  )
  if (focused !== undefined) bar.querySelector<HTMLElement>(`[data-filter="${CSS.escape(focused)}"]`)?.focus()
  bar.hidden = bar.childElementCount === 1 && unfiltered(state)
}

const unfiltered = (state: PageState): boolean => filterNames.every((name) => state[name].length === 0)

function allButton(state: PageState, change: (state: PageState) => void): HTMLElement {
  const button = build(
    'button',
    { type: 'button', class: 'filter', 'aria-pressed': String(unfiltered(state)), 'data-filter': 'all' },
    '全部',
  )
  button.addEventListener('click', () => change({ ...state, place: [], year: [], level: [], part: [] }))
  return button
}

const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

function partButtons(state: PageState, counts: FacetCounts, change: (state: PageState) => void): HTMLElement[] {
  const shown = partNames.filter(([part]) => counts.part.has(part) || state.part.includes(part))
  return shown.map(([part, name, sign]) => {
    const button = build(
      'button',
      {
        type: 'button',
        class: 'filter',
        'aria-pressed': String(state.part.includes(part)),
        'data-filter': `part-${part}`,
      },
      sign === null ? null : build('i', { class: sign }),
      `${name} ${counts.part.get(part) ?? 0}`,
    )
    button.addEventListener('click', () => change({ ...state, part: toggled(state.part, part) }))
    return button
  })
}

function valueList(
  name: FilterName,
  label: string,
  state: PageState,
  counts: FacetCounts,
  change: (state: PageState) => void,
  open: boolean,
): HTMLElement | null {
  const found = name === 'part' ? new Map<string, number>() : counts[name]
  const values = [...new Set([...found.keys(), ...state[name]])]
  if (values.length === 0) return null
  values.sort((a, b) => (name === 'year' ? Number(b) - Number(a) : (found.get(b) ?? 0) - (found.get(a) ?? 0)))
  const choices = values.map((value) => {
    const box = build('input', { type: 'checkbox', 'data-filter': `${name}-${value}` })
    box.checked = state[name].includes(value)
    box.addEventListener('change', () => change({ ...state, [name]: toggled(state[name], value) }))
    const shown = name === 'level' ? (levelNames[value] ?? value) : name === 'year' ? `${value}年` : value
    return build('label', {}, box, shown, build('span', { class: 'count' }, String(found.get(value) ?? 0)))
  })
  const chosen = state[name].length > 0
  const summary = build(
    'summary',
    { class: chosen ? 'filter chosen' : 'filter', 'data-filter': `list-${name}` },
    `${label} ${chosen ? `${state[name].length}/` : ''}${values.length}`,
  )
  const details = build(
    'details',
    { class: 'filter-list', 'data-list': name },
    summary,
    build('div', { class: 'choices', role: 'group', 'aria-label': label }, ...choices),
  )
  details.open = open
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return
    details.open = false
    summary.focus()
  })
  return details
}
