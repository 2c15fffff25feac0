/** Terms for machines: schema.org DefinedTerm and DefinedTermSet, as JSON-LD objects. */
import type { Term } from '../model/terms.ts'

export interface DefinedTermLd {
  '@context': 'https://schema.org'
  '@type': 'DefinedTerm'
  '@id': string
  name: string
  alternateName?: string[]
  /** Left out where nobody explains the word: schema.org has no way to say so. */
  description?: string
  termCode: string
  url: string
  inDefinedTermSet: string
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
 * @param site The site's public address without a path (`https://example.org`); urls of terms are root-relative.
 * @param index Root-relative address of the index of terms.
 */
export function definedTermLd(term: Term, site: string, index: string): DefinedTermLd {
  const url = new URL(term.url, site).href
  const [first] = term.definitions
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    name: term.term,
    ...(term.aliases.length === 0 ? {} : { alternateName: term.aliases }),
    ...(first === undefined ? {} : { description: first.text }),
    termCode: term.id,
    url,
    inDefinedTermSet: new URL(index, site).href,
  }
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
