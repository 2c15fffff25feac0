/** Chooses one of several statements about the same thing, where a chart or a cell has room for one. */
import type { IndicatorRow } from '../model/terms.ts'

/** 0 for an exact value, more for 约, for bounds (超过, 以上), and for what is estimated. */
function precisionRank({ comparator, estimated }: Pick<IndicatorRow, 'comparator' | 'estimated'>): number {
  const precision = comparator === null ? 0 : comparator === 'approx' ? 1 : 2
  return 2 * precision + Number(estimated)
}

/**
 * The statement that says most exactly how much it is: exact before approximate before a bound, of equals one that is
 * no estimate, then that of the later sentence, since a report sums up first and goes into figures after. In one
 * sentence the first counts: 城镇居民收入 is named before 农村居民收入 in every report, and so stays comparable.
 * A statement in words comes after all with a number.
 * @param rows In reading order, of one place, year, status, measure and unit.
 * @returns null where there is no row.
 */
export function mostPrecise<Row extends Pick<IndicatorRow, 'comparator' | 'estimated' | 'value' | 'sentence'>>(
  rows: readonly Row[],
): Row | null {
  const rank = (row: Row): number => (row.value === null ? Number.POSITIVE_INFINITY : precisionRank(row))
  return rows.reduce<Row | null>((best, row) => {
    if (best === null || rank(row) < rank(best)) return row
    return rank(row) === rank(best) && row.sentence !== best.sentence ? row : best
  }, null)
}
