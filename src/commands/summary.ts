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

/**
 * Names what site.config.yaml still says as it came with the program; readers would be sent there.
 * @param url null where the command names another
 */
export function configLines({ url, corrections }: { url: string | null; corrections: string }): string[] {
  const unset = [
    ...(url !== null && new URL(url).hostname === 'localhost' ? [`url（现在是 ${url}）`] : []),
    // RFC 2606: nobody can have this name.
    ...(/[@/.]example\.(?:org|com|net)\b/.test(corrections) ? [`corrections（现在是 ${corrections}）`] : []),
  ]
  return unset.length === 0
    ? []
    : [`发布之前，请在 site.config.yaml 里写上自己的 ${unset.join('、')}：引用、二维码和“勘误”都会指向这里。`]
}
