/** The wanted parts of a zip file (docx is one), within limits that keep a zip bomb from unpacking. */
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { LIMITS } from './limits.ts'
import { UnreadableFileError } from './unreadable-file-error.ts'

/**
 * Names and bytes of the parts that `wanted` picks.
 * @throws UnreadableFileError when the zip is damaged or beyond the limits
 */
export function unzipParts(
  file: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let entries = 0
  let expanded = 0
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1
    if (entries > LIMITS.zipEntries) throw tooLarge(file, `压缩包内超过 ${String(LIMITS.zipEntries)} 个文件`)
    if (!wanted(name)) return false
    expanded += originalSize
    const allowed = Math.max(LIMITS.ratioFrom, bytes.length * LIMITS.expansionRatio)
    if (expanded > Math.min(LIMITS.expandedBytes, allowed)) {
      throw tooLarge(file, '解压后大得反常，像是压缩炸弹')
    }
    return true
  }
  try {
    // fflate unpacks into a buffer of the stated size, so a part that lies about its size cannot grow beyond it.
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error
    throw new UnreadableFileError(file, `压缩结构已损坏（${String(error)}）`, '请重新下载，或用 Word 打开后另存为 docx')
  }
}

function tooLarge(file: string, reason: string): UnreadableFileError {
  return new UnreadableFileError(file, reason, '请确认它确是报告文件，或另存为纯文本')
}
