/** The pieces that notes are made of. Text is set as text. */

export function piece(tagName: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tagName)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/** The way on to a page, at the foot of a note. */
export function wayTo(href: string, label: string): HTMLElement {
  const link = piece('a', 'note-way', piece('span', '', label), piece('span', '', '›'))
  link.setAttribute('href', href)
  return link
}

/** ● 完成, ○ 目标 */
export function statusSign(status: string | undefined): (Node | string)[] {
  if (status === 'achieved') return [piece('i', 'done'), ' 完成']
  if (status === 'target') return [piece('i', 'intended'), ' 目标']
  return []
}
