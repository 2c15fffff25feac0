/** Structured data inside a page. */

/** JSON for a `<script type="application/ld+json">`: `<` escaped, so that no text can close the element. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}
