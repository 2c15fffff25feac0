/** Terms for machines: schema.org DefinedTerm and DefinedTermSet, as JSON-LD objects. */
import type { ReportSummary } from '../model/report.ts'
import type { Definition, Term } from '../model/terms.ts'

export interface DefinedTermLd {
  '@context': 'https://schema.org'
  '@type': 'DefinedTerm'
  '@id': string
  name: string
  alternateName?: string[]
  /** One a definition. Left out where nobody explains the word: schema.org has no way to say so. */
  description?: string[]
  /** Each definition again with where it stands: a description cannot carry its source. In the same order. */
  subjectOf?: DefinitionLd[]
  termCode: string
  url: string
  inDefinedTermSet: string
}

/** A report's words are part of that report; an editor's are made after a public document. */
type DefinitionLd =
  | { '@type': 'Quotation'; text: string; isPartOf: { '@type': 'Report'; name: string; url: string } }
  | { '@type': 'CreativeWork'; text: string; isBasedOn: PublicDocumentLd }

interface PublicDocumentLd {
  '@type': 'CreativeWork'
  name: string
  publisher: { '@type': 'Organization'; name: string }
  /** ISO, as precise as it is known. */
  datePublished: string
  /** 国发〔2021〕3号 */
  identifier?: string
  url?: string
}

export interface DefinedTermSetLd {
  '@context': 'https://schema.org'
  '@type': 'DefinedTermSet'
  '@id': string
  name: string
  url: string
  hasDefinedTerm: { '@type': 'DefinedTerm'; '@id': string; name: string }[]
}

/**
 * @param reports Those that define terms, by slug, with root-relative urls.
 * @param site The site's public address without a path (`https://example.org`); urls of terms are root-relative.
 * @param index Root-relative address of the index of terms.
 */
export function definedTermLd(
  term: Term,
  reports: ReadonlyMap<string, Pick<ReportSummary, 'title' | 'url'>>,
  site: string,
  index: string,
): DefinedTermLd {
  const url = new URL(term.url, site).href
  const works = term.definitions.flatMap((definition) => definitionLd(definition, reports, site) ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    name: term.term,
    ...(term.aliases.length === 0 ? {} : { alternateName: term.aliases }),
    ...(term.definitions.length === 0 ? {} : { description: term.definitions.map(({ text }) => text) }),
    ...(works.length === 0 ? {} : { subjectOf: works }),
    termCode: term.id,
    url,
    inDefinedTermSet: new URL(index, site).href,
  }
}

function definitionLd(
  { text, report, entry, source }: Definition,
  reports: ReadonlyMap<string, Pick<ReportSummary, 'title' | 'url'>>,
  site: string,
): DefinitionLd | null {
  if (source !== null) {
    const { title, issuer, date, number, url } = source
    return {
      '@type': 'CreativeWork',
      text,
      isBasedOn: {
        '@type': 'CreativeWork',
        name: title,
        publisher: { '@type': 'Organization', name: issuer },
        datePublished: date,
        ...(number === null ? {} : { identifier: number }),
        ...(url === null ? {} : { url }),
      },
    }
  }
  const defining = report === null ? undefined : reports.get(report)
  if (defining === undefined) return null
  const url = new URL(entry === null ? defining.url : `${defining.url}#${entry}`, site).href
  return { '@type': 'Quotation', text, isPartOf: { '@type': 'Report', name: defining.title, url } }
}

/** The whole glossary. @param name Of the site. */
export function definedTermSetLd(terms: readonly Term[], site: string, index: string, name: string): DefinedTermSetLd {
  const url = new URL(index, site).href
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name,
    url,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': new URL(term.url, site).href,
      name: term.term,
    })),
  }
}
