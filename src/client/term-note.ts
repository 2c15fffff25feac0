/** A tap on a term shows what it means: the part #definition of its page, fetched when asked for. */
import { closeNote, startNotePanel, toggleNote } from './note-panel.ts'
import { piece, wayTo } from './note-parts.ts'

/** A margin note that stands further below its paragraph than this shows its name only. */
const FARTHEST = 240
/** Definitions in a note; a word that six reports explain would fill more than the screen. */
const MOST_DEFINITIONS = 2

export function startTermNotes(text: HTMLElement): void {
  startNotePanel()
  text.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.t[href]')
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const name = piece('p', 'note-name', mark.textContent)
    toggleNote(mark, [name, piece('p', '', '正在取释义……')], contentOf(mark.href, name))
  })
  shortenFarNotes(text)
  window.addEventListener('resize', () => shortenFarNotes(text))
  document.addEventListener('zhushu:mode', () => {
    closeNote(false)
    shortenFarNotes(text)
  })
}

async function contentOf(address: string, name: HTMLElement): Promise<Node[]> {
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(String(response.status))
    return noteFrom(new DOMParser().parseFromString(await response.text(), 'text/html'), address)
  } catch (error) {
    console.error(error)
    return [
      name,
      piece('p', '', '没有取到释义，网络可能断了。正文不受影响，可以再点一次，或打开名词页。'),
      wayTo(address, '名词页'),
    ]
  }
}

function noteFrom(page: Document, address: string): Node[] {
  const nodes: Node[] = [piece('p', 'note-name', page.querySelector('h1')?.textContent.trim() ?? '')]
  const definitions = ownFirst(Array.from(page.querySelectorAll<HTMLElement>('#definition .definition')))
  for (const definition of definitions.slice(0, MOST_DEFINITIONS)) {
    nodes.push(piece('p', '', definition.querySelector('.definition-text')?.textContent.trim() ?? ''))
    const source = piece('p', 'note-source')
    const kind = definition.querySelector('.kind-label')
    if (kind !== null) source.append(document.importNode(kind, true))
    for (const part of definition.querySelectorAll(':not(.none) > .definition-source > span')) {
      source.append(part.textContent.trim(), '　')
    }
    nodes.push(source)
  }
  const others = definitions.length - MOST_DEFINITIONS
  if (others > 0) {
    const link = piece('a', '', `另有${others}条解释`)
    link.setAttribute('href', `${address}#definition`)
    nodes.push(piece('p', 'note-more', link))
  }
  const counts = new Map<string, string>()
  for (const fact of page.querySelectorAll('.facts > div')) {
    counts.set(fact.querySelector('dt')?.textContent ?? '', fact.querySelector('dd')?.textContent ?? '')
  }
  const reports = counts.get('份报告')
  const mentions = counts.get('次提到')
  const known = reports !== undefined && mentions !== undefined
  nodes.push(wayTo(address, known ? `${reports}份报告提到${mentions}次` : '名词页'))
  return nodes
}

/** What the report being read says itself comes before what others say; these stay in their order, the newest first. */
function ownFirst(definitions: readonly HTMLElement[]): HTMLElement[] {
  const own = document.querySelector<HTMLElement>('.report')?.dataset['slug'] ?? ''
  const isOwn = (definition: HTMLElement): boolean => definition.dataset['report'] === own
  return [...definitions.filter(isOwn), ...definitions.filter((definition) => !isOwn(definition))]
}

function shortenFarNotes(text: HTMLElement): void {
  for (const note of text.querySelectorAll('.m.short')) note.classList.remove('short')
  for (const note of text.querySelectorAll<HTMLElement>('.m')) {
    const block = note.parentElement?.querySelector('p')
    if (block == null || note.offsetParent === null) continue
    if (note.getBoundingClientRect().top - block.getBoundingClientRect().top > FARTHEST) note.classList.add('short')
  }
}
