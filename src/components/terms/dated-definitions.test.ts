import { expect, it } from 'vitest'
import type { ReportSummary } from '../../model/report.ts'
import type { Definition } from '../../model/terms.ts'
import { datedDefinitions } from './dated-definitions.ts'

it('lists every definition on its own, the newest first', () => {
  const reports = new Map([
    ['a-2022', { delivered: null, published: null, reportYear: 2022 } as ReportSummary],
    ['a-2024', { delivered: '2024-01-18', published: null, reportYear: 2024 } as ReportSummary],
  ])
  const definitions: Definition[] = [
    { text: '旧', report: 'a-2022', entry: 'b1', source: null },
    {
      text: '编',
      report: null,
      entry: null,
      source: { title: '办法', issuer: '某部', date: '2023-05', number: null, url: null },
    },
    { text: '新', report: 'a-2024', entry: 'b2', source: null },
  ]
  expect(datedDefinitions(definitions, reports).map(({ definition }) => definition.text)).toEqual(['新', '编', '旧'])
})
