/**
 * A structured report as Markdown that people can read and diff:
 *
 *     # 武汉市政府工作报告            title
 *     > 2024年1月18日 …             note (a line of the title block, a source line)
 *     ## 一、2023年工作回顾           heading of level 1 (### level 2, #### level 3)
 *     **项目投资支撑有力**。高效落实…   paragraph with its lead
 *     - ……                         list item
 *     - 1\. *双百园区*：……           entry of the glossary, its term in emphasis
 *
 * The text of a report is text, never markup: what looks like Markdown in it comes out escaped.
 */
import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Metadata } from '../model/report.ts'
import type { Range, StructuredBlock, StructuredReport } from '../model/structured-report.ts'
import { writeFrontMatter } from './front-matter.ts'

/** The mark that closes a lead stays outside its strong run: CommonMark cannot close `**` after 。 before a Han character. */
export const LEAD_END = /[。！？；：:;!?]$/u

const processor = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkStringify, { bullet: '-', emphasis: '*' })
  .freeze()

/** Byte-stable: the same report gives the same Markdown. */
export function writeReportMarkdown(slug: string, report: StructuredReport): string {
  const metadata: Metadata = { slug, ...report.metadata }
  const root: Root = {
    type: 'root',
    children: [{ type: 'yaml', value: writeFrontMatter(metadata, report.doubts) }, ...blockNodes(report.blocks)],
  }
  return processor.stringify(root)
}

/** Items that follow each other share one list: two lists side by side would need a comment between them. */
function blockNodes(blocks: readonly StructuredBlock[]): RootContent[] {
  const nodes: RootContent[] = []
  for (const block of blocks) {
    const node = blockNode(block)
    const previous = nodes.at(-1)
    if (node.type === 'list' && previous?.type === 'list') previous.children.push(...node.children)
    else nodes.push(node)
  }
  return nodes
}

function blockNode(block: StructuredBlock): RootContent {
  switch (block.type) {
    case 'title':
      return { type: 'heading', depth: 1, children: [text(block.text)] }
    case 'note':
      return { type: 'blockquote', children: [paragraph([text(block.text)])] }
    case 'heading':
      return { type: 'heading', depth: headingDepth(block.level), children: [text(block.text)] }
    case 'paragraph':
      return paragraph(withLeads(block.text, block.leads))
    case 'list-item':
      return list(paragraph(withLeads(block.text, block.leads)))
    case 'entry':
      return list(paragraph(withRuns(block.text, [block.term], 'emphasis')))
  }
}

function headingDepth(level: 1 | 2 | 3): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4
}

function withLeads(source: string, leads: readonly Range[]): PhrasingContent[] {
  const withoutEndMark = leads.map(([start, end]): Range => [
    start,
    LEAD_END.test(source.slice(start, end)) ? end - 1 : end,
  ])
  return withRuns(source, withoutEndMark, 'strong')
}

function withRuns(source: string, runs: readonly Range[], type: 'strong' | 'emphasis'): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let position = 0
  for (const [start, end] of runs) {
    if (start > position) nodes.push(text(source.slice(position, start)))
    nodes.push({ type, children: [text(source.slice(start, end))] })
    position = end
  }
  if (position < source.length) nodes.push(text(source.slice(position)))
  return nodes
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const list = (child: Paragraph): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [{ type: 'listItem', spread: false, children: [child] }],
})
