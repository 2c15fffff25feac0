/** The pages of a built site, read from its folder. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

export interface BuiltPage {
  /** Inside the site's folder, with `/`. */
  file: string
  /** In the order of the page. */
  elements: Element[]
}

export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** One page at a time: hundreds of them would fill the memory. */
export async function* builtPages(folder: string): AsyncGenerator<BuiltPage> {
  for (const file of await builtFiles(folder)) {
    if (!file.endsWith('.html')) continue
    yield { file, elements: elementsOf(parse(await readFile(join(folder, file), 'utf8'))) }
  }
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const found: Element[] = []
  if ('tagName' in node) found.push(node)
  if ('childNodes' in node) for (const child of node.childNodes) found.push(...elementsOf(child))
  if ('content' in node) found.push(...elementsOf(node.content))
  return found
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

/** All characters inside an element, as a browser's textContent. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The text of a script or style element. */
export function ownText(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
