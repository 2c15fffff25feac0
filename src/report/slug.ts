/** Addresses of reports: place in pinyin and year, else the title in pinyin. */
import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import type { Metadata } from '../model/report.ts'

const MAX_LENGTH = 60

/** Lower-case ASCII of a Chinese name, cut at a syllable: `武汉市` → `wuhanshi`. */
export function pinyinSlug(text: string): string {
  const words = pinyin(text.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(
    (word) => word.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  )
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length > MAX_LENGTH) break
    slug += word
  }
  return slug.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
}

/** The slug a report has when no other report claims it. */
export function preferredSlug(metadata: Pick<Metadata, 'kind' | 'place' | 'reportYear' | 'title'>): string {
  const { kind, place, reportYear, title } = metadata
  const slug =
    kind === 'government-work-report' && place !== null && reportYear !== null
      ? `${pinyinSlug(place)}-${reportYear}`
      : pinyinSlug(title)
  // A title of signs alone leaves nothing to spell.
  return slug === '' ? hashOf(title) : slug
}

/** A file that holds the report, and the slug that it alone would have. */
export interface SlugClaim {
  key: string
  preferred: string
}

/**
 * A slug for each report. Where two prefer the same one, the report that had it before keeps it, else
 * the first in order; the other adds some of its content's hash, never a counter, so that a new file
 * moves no old address. Nor does a second file of the same report, even when it is the one that is shown from now on.
 * @param reports `claims`: of the file that is shown first, then of its twins.
 * @param previous Slugs of the last import by `key`.
 */
export function assignSlugs(
  reports: readonly { claims: readonly [SlugClaim, ...SlugClaim[]]; content: string }[],
  previous: ReadonlyMap<string, string>,
): string[] {
  const owners = new Map<string, number>()
  const wishes = reports.map(({ claims }, index) => {
    const former = new Set(claims.map(({ key }) => previous.get(key)))
    const kept = claims.find(({ preferred }) => former.has(preferred))?.preferred
    if (kept !== undefined && !owners.has(kept)) owners.set(kept, index)
    return kept ?? claims[0].preferred
  })
  for (const [index, wish] of wishes.entries()) {
    if (!owners.has(wish)) owners.set(wish, index)
  }
  return reports.map(({ content }, index) => {
    const wish = wishes[index] as string
    return owners.get(wish) === index ? wish : `${wish}-${hashOf(content)}`
  })
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 6)
}
