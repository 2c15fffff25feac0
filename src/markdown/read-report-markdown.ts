/**
 * The way back: content/reports/*.md → blocks. The exact inverse of write-report-markdown; import
 * checks that on every report it writes.
 */
import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Range, StructuredBlock } from '../model/structured-report.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { readEntryText } from './entry-text.ts'
import { LEAD_END } from './write-report-markdown.ts'

export interface ReportMarkdown {
  frontMatter: FrontMatter
  blocks: StructuredBlock[]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * @param file Named in errors.
 * @throws Error when the Markdown holds anything that import does not write.
 */
export function readReportMarkdown(markdown: string, file: string): ReportMarkdown {
  const root: Root = processor.parse(markdown)
  const [first, ...rest] = root.children
  if (first?.type !== 'yaml') throw unexpected(file, first, 'front matter at the start')
  return { frontMatter: readFrontMatter(first.value, file), blocks: rest.flatMap((node) => readBlocks(node, file)) }
}

function readBlocks(node: RootContent | BlockContent | DefinitionContent, file: string): StructuredBlock[] {
  switch (node.type) {
    case 'heading': {
      const { text } = readRuns(node.children, file)
      if (node.depth === 1) return [{ type: 'title', text }]
      if (node.depth > 4) throw unexpected(file, node, 'a heading of depth 1 to 4')
      return [{ type: 'heading', level: node.depth === 2 ? 1 : node.depth === 3 ? 2 : 3, text }]
    }
    case 'blockquote': {
      const [child] = node.children
      if (child?.type !== 'paragraph') throw unexpected(file, node, 'a note of one paragraph')
      return [{ type: 'note', text: readRuns(child.children, file).text }]
    }
    case 'paragraph': {
      const { text, strong } = readRuns(node.children, file)
      return [{ type: 'paragraph', text, leads: withEndMarks(text, strong) }]
    }
    case 'list':
      return node.children.map((item) => {
        const [child] = item.children
        if (child?.type !== 'paragraph') throw unexpected(file, item, 'a list item of one paragraph')
        const { text, strong, emphasis } = readRuns(child.children, file)
        const [term] = emphasis
        return term === undefined
          ? { type: 'list-item', text, leads: withEndMarks(text, strong) }
          : { type: 'entry', text, ...readEntryText(text, term) }
      })
    default:
      throw unexpected(file, node, 'a heading, paragraph, list or note')
  }
}

/** The plain text of a block, and where its strong and emphasised runs stand in it. */
function readRuns(
  nodes: readonly PhrasingContent[],
  file: string,
): { text: string; strong: Range[]; emphasis: Range[] } {
  let text = ''
  const strong: Range[] = []
  const emphasis: Range[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.value
      continue
    }
    const child = node.type === 'strong' || node.type === 'emphasis' ? node.children[0] : undefined
    if (child?.type !== 'text') throw unexpected(file, node, 'text')
    const run: Range = [text.length, text.length + child.value.length]
    text += child.value
    ;(node.type === 'strong' ? strong : emphasis).push(run)
  }
  return { text, strong, emphasis }
}

/** A lead's closing mark stands outside its strong run in Markdown, but belongs to it. */
function withEndMarks(text: string, runs: readonly Range[]): Range[] {
  return runs.map(([start, end]) => [start, LEAD_END.test(text.slice(end, end + 1)) ? end + 1 : end])
}

function unexpected(
  file: string,
  node: { type: string; position?: { start: { line: number } } | undefined } | undefined,
  wanted: string,
): Error {
  const line = node?.position?.start.line ?? 1
  return new Error(
    `${file}:${line}: Unexpected ${node?.type ?? 'end of file'}, expected ${wanted}. The files in content/reports are generated: correct the text by a sidecar beside the seed (docs/corrections.md) and run \`npm run import\`.`,
  )
}
