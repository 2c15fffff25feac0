/** Elements without innerHTML: what stands in a report can never become markup. */

export type Child = Node | string | null

export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) if (child !== null) element.append(child)
  return element
}

/** Replaces all that an element holds (replaceChildren is younger than Chromium 80). */
export function fill(element: Element, ...children: Child[]): void {
  element.textContent = ''
  for (const child of children) if (child !== null) element.append(child)
}

/** @throws Error when the page lacks what its script was written for. */
export function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector)
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}.`)
  return element
}
