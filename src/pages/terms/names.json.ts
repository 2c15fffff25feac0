/** Names of all terms for the filter of the index; no part of the data contract. */
import type { APIRoute } from 'astro'
import { explainedBy, type TermName } from '../../components/terms/match-names.ts'
import { readTermIndex } from '../../components/terms/term-index.ts'

/** Tone marks are combining characters after NFD; ü is typed v. */
const withoutTones = (pinyin: string): string =>
  pinyin
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/gu, 'v')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

export const GET: APIRoute = () => {
  const names = readTermIndex().map(({ id, term, aliases, pinyin, mentions, status }): TermName => [
    id,
    term,
    aliases.join(' '),
    withoutTones(pinyin),
    mentions,
    ...explainedBy(status),
  ])
  return new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json' } })
}
