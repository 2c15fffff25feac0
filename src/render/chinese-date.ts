/** 2024-01-18 → 2024年1月18日 */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}
