import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../model/source-document.ts'
import { applyMetadataCorrections, parseCorrections, type UnnamedMetadata } from './corrections.ts'
import { applyTextCorrections } from './text-corrections.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

const FILE = '某县.txt.corrections.yaml'

function document(lines: string[], first = 1, title: string | null = null): SourceDocument {
  return {
    file: '某县.txt',
    sha256: '0'.repeat(64),
    lines: [first, first + lines.length - 1],
    content: lines.map((text, index) => ({ number: first + index, text })),
    statements: { title, place: null, year: null, published: null, url: null },
    edits: [],
    doubts: [],
  }
}

const METADATA: UnnamedMetadata = {
  title: '某县政府工作报告（2024年）',
  place: '某县',
  level: 'county',
  kind: 'government-work-report',
  reportYear: 2024,
  reviewYear: 2023,
  delivered: null,
  published: null,
  speaker: null,
  meeting: null,
  source: { file: '某县.txt', sha256: '0'.repeat(64), lines: [1, 9], url: null },
}

describe('a sidecar that does not fit is refused with file, field and reason', () => {
  test.each([
    ['text:\n  - instead: 案列\n    write: 案例\n', 'text.0.why'],
    ['text:\n  - instead: ""\n    write: 案例\n    why: 误字\n', 'text.0.instead'],
    ['metadata:\n  reportYear: 二〇二四\n  why: 误\n', 'metadata.0.reportYear'],
    ['metadata:\n  - delivered: 2024-02-31\n    why: 误\n', 'metadata.0.delivered'],
    ['metadata:\n  titel: 标题\n  why: 误\n', 'titel'],
    ['meta: {}\n', 'meta'],
    ['text:\n  - line: -3\n    instead: 案列\n    write: 案例\n    why: 误字\n', 'text.0.line'],
    ['text: [\n', 'YAML'],
    ['a: &a [x]\nb: *a\n', '别名'],
    ['text: !!js/function "x"\n', 'YAML'],
    ['__proto__: { polluted: true }\n', '__proto__'],
    ['metadata:\n  sourceUrl: javascript:alert(1)\n  why: 误\n', 'metadata.0.sourceUrl'],
  ])('%j', (yaml, named) => {
    expect(() => parseCorrections(FILE, yaml)).toThrow(UnreadableFileError)
    expect(() => parseCorrections(FILE, yaml)).toThrow(named)
    expect(() => parseCorrections(FILE, yaml)).toThrow(FILE)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

test('an empty sidecar corrects nothing', () => {
  expect(parseCorrections(FILE, '')).toEqual({ file: FILE, text: [], metadata: [] })
})

describe('text corrections', () => {
  const correct = (yaml: string, documents: SourceDocument[]): SourceDocument[] =>
    applyTextCorrections(documents, parseCorrections(FILE, `text:\n${yaml}`)).documents

  test('replace the text and are recorded with line, before, after, reason and place', () => {
    const [corrected] = correct('  - {instead: 案列, write: 案例, why: 原文误字}', [
      document(['标题', '入选优秀案列。']),
    ])
    expect(corrected?.content[1]).toEqual({ number: 2, text: '入选优秀案例。' })
    expect(corrected?.edits).toEqual([
      {
        kind: 'correction',
        line: 2,
        before: '案列',
        after: '案例',
        reason: '勘误：原文误字',
        around: ['入选优秀', '。'],
      },
    ])
  })

  test('are told apart by line, and by document', () => {
    const [first] = correct('  - {line: 2, instead: 案列, write: 案例, why: 误字}', [document(['案列', '案列'])])
    expect(first?.content.map(({ text }) => text)).toEqual(['案列', '案例'])
    const both = [document(['甲', '案列'], 1, '甲'), document(['乙', '案列'], 4, '乙')]
    const corrected = correct('  - {document: 乙, instead: 案列, write: 案例, why: 误字}', both)
    expect(corrected.map(({ content }) => content[1]?.text)).toEqual(['案列', '案例'])
  })

  test('may take $& and other marks that replace() would read as commands', () => {
    const [corrected] = correct('  - {instead: 五亿, write: $& 亿, why: 误字}', [document(['投资五亿元'])])
    expect(corrected?.content[0]?.text).toBe('投资$& 亿元')
  })

  test.each([
    ['  - {instead: 无此文, write: 甲, why: 误字}', '找不到要更正的“无此文”'],
    ['  - {line: 1, instead: 案列, write: 甲, why: 误字}', '第 1 行找不到要更正的“案列”（它在第 2、3 行）'],
    ['  - {instead: 案列, write: 甲, why: 误字}', '出现 3 次（第 2、3 行）'],
    ['  - {line: 3, instead: 案列, write: 甲, why: 误字}', '出现 2 次（第 3 行）'],
    ['  - {document: 丙, instead: 案列, write: 甲, why: 误字}', '找不到题为“丙”的文章'],
  ])('%s is refused', (yaml, message) => {
    expect(() => correct(yaml, [document(['标题', '案列', '案列和案列'])])).toThrow(message)
  })
})

describe('metadata corrections', () => {
  test('set fields, make them unknown, and say so', () => {
    const corrections = parseCorrections(
      FILE,
      'metadata:\n  place: 某市某县\n  reportYear: 2025\n  reviewYear: null\n  speaker: {name: 王五, office: 县长}\n  sourceUrl: https://example.org/1\n  why: 见县政府网站',
    )
    const { metadata, edits } = applyMetadataCorrections(METADATA, corrections)
    expect(metadata).toEqual({
      ...METADATA,
      place: '某市某县',
      reportYear: 2025,
      reviewYear: null,
      speaker: { name: '王五', office: '县长' },
      source: { ...METADATA.source, url: 'https://example.org/1' },
    })
    expect(edits.map(({ kind, line, before, after }) => [kind, line, before, after])).toEqual(
      Array.from({ length: 5 }, () => ['correction', 1, '', '']),
    )
    expect(edits[0]?.reason).toBe('勘误：地点由“某县”改为“某市某县”。见县政府网站')
  })

  test('that change nothing leave no edit', () => {
    const corrections = parseCorrections(FILE, 'metadata:\n  place: 某县\n  why: 核对过')
    expect(applyMetadataCorrections(METADATA, corrections)).toEqual({ metadata: METADATA, edits: [] })
  })

  test('are for the document that they name', () => {
    const documents = [document(['甲'], 1, '甲'), document(['乙'], 5, '乙')]
    const parsed = parseCorrections(
      FILE,
      'metadata:\n  - {document: 乙, place: 乙县, why: 误}\n  - {level: null, why: 误}',
    )
    const { corrections } = applyTextCorrections(documents, parsed)
    const at = (line: number): UnnamedMetadata =>
      applyMetadataCorrections({ ...METADATA, source: { ...METADATA.source, lines: [line, 9] } }, corrections).metadata
    expect([at(1).place, at(1).level, at(5).place, at(5).level]).toEqual(['某县', null, '乙县', null])
  })
})
