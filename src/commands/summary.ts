/** The last lines of a command: what was done, what could not be done, what is doubtful. */
import type { ImportSummary } from './import-seeds.ts'

const DOUBTS_SHOWN = 20

export function importLines(summary: ImportSummary): string[] {
  const { slugs, unreadable, doubts, edits } = summary
  return [
    `共 ${slugs.length} 篇报告，订正 ${edits} 处，疑点 ${doubts.length} 处。`,
    ...doubts
      .slice(0, DOUBTS_SHOWN)
      .map(
        ({ file, line, message, confidence }) =>
          `疑点　${file}${line === null ? '' : `:${line}`}　${message}（把握 ${Math.round(confidence * 100)}%）`,
      ),
    ...(doubts.length > DOUBTS_SHOWN ? [`……其余 ${doubts.length - DOUBTS_SHOWN} 处见 data/doubts.json`] : []),
    ...unreadable.map((error) => `跳过　${error.message}`),
    ...(slugs.length === 0 && unreadable.length === 0
      ? ['文件夹里没有报告。请放入 txt、md、html、docx、pdf、csv 或 json 文件，再运行一次。']
      : []),
  ]
}
