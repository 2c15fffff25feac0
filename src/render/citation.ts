/** How to cite: one line after GB/T 7714—2015 for an online document. */

export interface CitationParts {
  /** Who gave the report; null where it does not say, and the line then starts with the title. */
  author: string | null
  title: string
  /** ISO date the report was given or published; null where unknown. */
  date: string | null
  /** ISO date of reading; null where nobody has read it yet (a printed page, a page without script). */
  accessed: string | null
  url: string
  /** Printed before the address: ¶7. */
  place?: string
}

/** 程某. 某市政府工作报告（2024年）[R/OL]. (2024-01-18)[2024-03-02]. ¶7. https://… */
export function citation({ author, title, date, accessed, url, place }: CitationParts): string {
  const dates = `${date === null ? '' : `(${date})`}${accessed === null ? '' : `[${accessed}]`}`
  return [author, `${title}[R/OL]`, dates, place, url].filter(Boolean).join('. ')
}
