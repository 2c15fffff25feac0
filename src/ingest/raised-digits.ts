/** Superscript numbers: note marks and the ² of km². Set level with the text, 增长5.5% with mark 2 would read 5.5%2. */

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as superscript characters; other text (a mark in brackets) unchanged. */
export function raisedDigits(text: string): string {
  if (!/^\s*\d{1,3}\s*$/.test(text)) return text
  return text.trim().replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)
}
