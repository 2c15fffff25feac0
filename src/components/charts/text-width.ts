/** How wide a label will be, without a browser: charts are drawn at build time. */

const FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u

/** Upper estimate in px for a sans face: Chinese takes one em, `%` and capitals most of one, digits 0.6. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) {
    if (FULL_WIDTH.test(character)) ems += 1
    else if (/[%A-Z]/.test(character)) ems += 0.9
    else if (/[.,:\s]/.test(character)) ems += 0.3
    else ems += 0.6
  }
  return ems * fontSize
}
