/** Part-years in words. */
const NAMES: Record<string, string> = {
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度',
  H1: '上半年',
  H2: '下半年',
  'Q1/Q2': '上半年',
  'Q1/Q3': '前三季度',
}

/** `Q1` → 一季度, `Q2/Q3` → 二季度至三季度; what has no name stays as it is. */
export function periodName(period: string): string {
  const parts = period.replace(/\d{4}-/g, '')
  return (
    NAMES[parts] ??
    parts
      .split('/')
      .map((part) => NAMES[part] ?? part)
      .join('至')
  )
}
