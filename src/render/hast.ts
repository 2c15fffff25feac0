/** The few helpers needed to build HTML as a tree: text is always text, whatever characters it holds. */
import type { Element, ElementContent, Properties, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

export type { ElementContent }

/** An element; strings among the children become text nodes, null and '' are left out. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | null)[]
): Element {
  return { type: 'element', tagName, properties, children: nodes(children) }
}

export function nodes(children: readonly (ElementContent | string | null)[]): ElementContent[] {
  const list: ElementContent[] = []
  for (const child of children) {
    if (child === null || child === '') continue
    list.push(typeof child === 'string' ? { type: 'text', value: child } : child)
  }
  return list
}

const serialiser = unified().use(rehypeStringify).freeze()

/** The tree as HTML. */
export function toHtml(children: ElementContent[]): string {
  const root: Root = { type: 'root', children }
  return serialiser.stringify(root)
}
