import { expect, test } from 'vitest'
import { configLines } from './summary.ts'

test('a build says which addresses of site.config.yaml are still those of the program', () => {
  const own = { url: 'https://reports.qinglan.cn/', corrections: 'mailto:office@qinglan.cn' }
  expect(configLines(own)).toEqual([])
  expect(configLines({ ...own, url: 'http://localhost:4321/' }).join()).toMatch(
    /url（现在是 http:\/\/localhost:4321\/）/,
  )
  expect(configLines({ ...own, url: null })).toEqual([])
  const lines = configLines({ ...own, corrections: 'https://example.org/corrections' }).join()
  expect(lines).toContain('corrections')
  expect(lines).not.toContain('url')
})
