import { expect, it } from 'vitest'
import { jsonLd } from './json-ld.ts'

it('cannot be closed by the text it carries', () => {
  const json = jsonLd({ name: '</script><b>' })
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({ name: '</script><b>' })
})
