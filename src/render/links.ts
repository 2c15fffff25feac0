/** Every address inside the site, built in one place, so that a base path reaches all of them. */

/** `base` as Astro gives it (with or without the closing slash) → always with it. */
export function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`
}

export type FixedPage = 'home' | 'reports' | 'terms' | 'indicators' | 'search' | 'about'

/** The pages that exist on every site. */
export function pagePath(base: string, page: FixedPage): string {
  return page === 'home' ? withSlash(base) : `${withSlash(base)}${page}/`
}

export function reportPath(base: string, slug: string): string {
  return `${withSlash(base)}reports/${slug}/`
}

/** The list of what differs between raw file and page, and of what was unsure. */
export function editsPath(base: string, slug: string): string {
  return `${reportPath(base, slug)}edits/`
}

/** One of them, by its index among the report's edits. */
export function editId(edit: number): string {
  return `edit-${edit + 1}`
}

/** The style sheet that prints a report's own title and address at the head of each page. */
export function printHeaderPath(base: string, slug: string): string {
  return `${reportPath(base, slug)}print.css`
}

/** A block on the page of its report. */
export function blockPath(base: string, slug: string, block: string): string {
  return `${reportPath(base, slug)}#${block}`
}

export function termPath(base: string, id: string): string {
  return `${withSlash(base)}terms/${id}/`
}

export function indicatorPath(base: string, id: string): string {
  return `${withSlash(base)}indicators/${id}/`
}

/** The search page, with the question filled in. */
export function searchPath(base: string, query = ''): string {
  const path = pagePath(base, 'search')
  return query === '' ? path : `${path}?q=${encodeURIComponent(query)}`
}

/** A file below data/. */
export function dataPath(base: string, file: string): string {
  return `${withSlash(base)}data/${file}`
}

/** Formats that no browser runs when it opens them. */
const INERT = /\.(?:txt|md|csv|jsonl?|docx|pdf)$/iu

/**
 * Name below data/seeds/ under which a raw file is published. An html or svg file is published as text: its scripts
 * would else run with the rights of this site.
 */
export function publishedSeedName(file: string): string {
  return INERT.test(file) ? file : `${file}.txt`
}

/** The raw file as it was given. */
export function seedPath(base: string, file: string): string {
  return dataPath(base, `seeds/${publishedSeedName(file).split('/').map(encodeURIComponent).join('/')}`)
}
