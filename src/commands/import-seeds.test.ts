import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importSeeds } from './import-seeds.ts'
import { importLines } from './summary.ts'

const REPORT = `政府工作报告

——2024年1月18日在江城市第十五届人民代表大会第三次会议上

市长 张三

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，我们建成公园82个，<b>不是标记</b>，**也不是强调**。

二、2024年重点工作

今年，我们将新建公园100个以上。
`

let folder: string
let seeds: string
let reports: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhushu-'))
  seeds = await mkdtemp(join(folder, 'seeds-'))
  reports = join(folder, 'reports')
})
afterEach(() => rm(folder, { recursive: true }))

const contents = async (): Promise<Record<string, string>> => {
  const files: Record<string, string> = {}
  for (const name of (await readdir(reports)).sort()) files[name] = await readFile(join(reports, name), 'utf8')
  return files
}

describe('importSeeds', () => {
  test('writes a report as Markdown with its edits beside it, the same bytes every time', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await importSeeds(seeds, reports)
    const first = await contents()
    expect(Object.keys(first)).toEqual(['jiangchengshi-2024.edits.jsonl', 'jiangchengshi-2024.md'])
    expect(first['jiangchengshi-2024.md']).toContain('<b>不是标记')
    await importSeeds(seeds, reports)
    expect(await contents()).toEqual(first)
  })

  test('names a file that cannot be read and imports the others', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await writeFile(join(seeds, 'empty.txt'), '')
    const summary = await importSeeds(seeds, reports)
    expect(summary.slugs).toEqual(['jiangchengshi-2024'])
    expect(importLines(summary).join('\n')).toMatch(/跳过\u3000无法读取 empty\.txt：文件是空的。/)
  })

  test('applies the sidecar beside a seed and lists what it changed', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await writeFile(
      join(seeds, 'a.txt.corrections.yaml'),
      'text: [{ instead: 公园82个, write: 公园83个, why: 据网站所载 }]\nmetadata: { speaker: { name: 李四, office: 市长 }, why: 据会议公报 }\n',
    )
    await importSeeds(seeds, reports)
    const files = await contents()
    expect(files['jiangchengshi-2024.md']).toContain('建成公园83个')
    expect(files['jiangchengshi-2024.md']).toContain('name: "李四"')
    expect(files['jiangchengshi-2024.edits.jsonl']).toMatch(
      /"kind":"correction".*公园82个[\s\S]*报告人由“市长 张三”改为“市长 李四”/,
    )
  })

  test('says so when the text to correct is not there', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await writeFile(join(seeds, 'a.txt.corrections.yaml'), 'text: [{ instead: 不在文中, write: 改, why: 因 }]\n')
    const summary = await importSeeds(seeds, reports)
    expect(summary.unreadable.map(({ message }) => message).join()).toMatch(/a\.txt\.corrections\.yaml.*不在文中/)
  })

  test('names a sidecar that stands beside no seed', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await writeFile(join(seeds, 'b.txt.corrections.yaml'), 'text: []\n')
    const summary = await importSeeds(seeds, reports)
    expect(summary.unreadable.map(({ file }) => file)).toEqual(['b.txt.corrections.yaml'])
  })

  test('finds files in subfolders, and leaves alone what is hidden or what Word and Windows put beside', async () => {
    await mkdir(join(seeds, '2024'))
    await writeFile(join(seeds, '2024/a.txt'), REPORT)
    for (const name of ['.DS_Store', '2024/~$a.docx', 'desktop.ini', '2024/Thumbs.db']) {
      await writeFile(join(seeds, name), 'x')
    }
    const summary = await importSeeds(seeds, reports)
    expect(summary.unreadable).toEqual([])
    expect((await contents())['jiangchengshi-2024.md']).toContain('file: "2024/a.txt"')
  })

  test('removes what an earlier import wrote of a file that is gone', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await importSeeds(seeds, reports)
    await rm(join(seeds, 'a.txt'))
    const summary = await importSeeds(seeds, reports)
    expect(await contents()).toEqual({})
    expect(importLines(summary).join('\n')).toContain('文件夹里没有报告')
  })

  test('builds the same text in two files once and names the twin among the doubts', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await writeFile(join(seeds, 'b.txt'), REPORT.replaceAll('\n\n', '\n\n\n'))
    const summary = await importSeeds(seeds, reports)
    expect(summary.slugs).toEqual(['jiangchengshi-2024'])
    expect(summary.doubts.map(({ rule }) => rule)).toContain('text-is-built-once')
  })

  test('builds a text once that is also there without line breaks and as a web page, and its address stays', async () => {
    await writeFile(join(seeds, 'b.txt'), REPORT)
    await importSeeds(seeds, reports)
    const before = await contents()
    await writeFile(join(seeds, 'a.txt'), REPORT.replace(/^[\s\S]*(?=各位代表：)/, '').replaceAll('\n', ''))
    await writeFile(
      join(seeds, 'c.html'),
      `<!DOCTYPE html><title>江城市</title><p>${REPORT.trim().replaceAll('<', '&lt;').replaceAll('\n\n', '</p><p>')}</p><div>打印本页 关闭窗口</div>`,
    )
    const summary = await importSeeds(seeds, reports)
    expect(summary.slugs).toEqual(['jiangchengshi-2024'])
    expect(Object.keys(await contents())).toEqual(Object.keys(before))
    const twins = summary.doubts.filter(({ rule }) => rule === 'text-is-built-once')
    expect(twins.map(({ file }) => file).toSorted()).toEqual(['a.txt', 'c.html'])
  })

  test('keeps both of two reports that share their text but not their place or year', async () => {
    await writeFile(join(seeds, 'a.txt'), REPORT)
    await writeFile(join(seeds, 'b.txt'), REPORT.replaceAll('江城市', '河城市'))
    await writeFile(join(seeds, 'c.txt'), REPORT.replaceAll('2024年', '2025年').replaceAll('2023年', '2024年'))
    expect((await importSeeds(seeds, reports)).slugs.toSorted()).toEqual([
      'hechengshi-2024',
      'jiangchengshi-2024',
      'jiangchengshi-2025',
    ])
  })

  test('keeps the address of a report when a new file would like the same one', async () => {
    await writeFile(join(seeds, 'b.txt'), REPORT)
    await importSeeds(seeds, reports)
    await writeFile(join(seeds, 'a.txt'), REPORT.replace('公园82个', '学校35所').replace('公园100个', '医院20家'))
    const summary = await importSeeds(seeds, reports)
    expect(summary.slugs[1]).toBe('jiangchengshi-2024')
    expect(summary.slugs[0]).toMatch(/^jiangchengshi-2024-[0-9a-f]{6}$/)
  })
})
