import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEditorialGlossary, parseEditorialEntry } from './editorial-glossary.ts'

const FILE = `---
term: 免申办
aliases:
  - 免申即办
source:
  title: 关于免申办的通知
  issuer: 某某部
  date: '2024-01'
  number: null
  url: null
---

不用申请，
直接办好。
`

describe('an editorial entry', () => {
  it('is read with its source and definition', () => {
    expect(parseEditorialEntry('mianshenban.md', FILE)).toEqual({
      id: 'mianshenban',
      term: '免申办',
      aliases: ['免申即办'],
      definition: '不用申请，直接办好。',
      source: { title: '关于免申办的通知', issuer: '某某部', date: '2024-01', number: null, url: null },
    })
  })

  it.each([
    ['has no source', FILE.replace(/source:[\s\S]*?---/, '---'), /source[\s\S]*leave the word without a definition/],
    ['has a source without a date', FILE.replace(/ {2}date: .*\n/, ''), /date/],
    ['has a field that nobody knows', FILE.replace('term:', 'note: x\nterm:'), /note/],
    ['has no definition', FILE.replace(/不用[\s\S]*/, ''), /no definition/],
    ['has no front matter', '不用申请。', /no front matter/],
  ])('is refused when it %s', (_, text, message) => {
    expect(() => parseEditorialEntry('mianshenban.md', text)).toThrow(message)
  })

  it('is refused under a name that is no address', () => {
    expect(() => parseEditorialEntry('免申办.md', FILE)).toThrow(/免申办\.md: the file name/)
  })

  it('is refused when another entry has the same word', () => {
    const one = parseEditorialEntry('mianshenban.md', FILE)
    const two = { ...one, id: 'mianshenjiban', term: '“免申即办”', aliases: [] }
    expect(() => checkEditorialGlossary([two, one])).toThrow(
      /mianshenban\.md and mianshenjiban\.md both define “免申即办”/,
    )
  })
})

describe('content/glossary', () => {
  it('reads without errors', () => {
    const files = readdirSync('content/glossary').filter((name) => name.endsWith('.md'))
    const entries = files.map((name) => parseEditorialEntry(name, readFileSync(`content/glossary/${name}`, 'utf8')))
    expect(checkEditorialGlossary(entries).length).toBeGreaterThanOrEqual(20)
  })
})
