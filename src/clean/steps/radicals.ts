/** Text that was pasted from a PDF brings the radicals of its fonts along: ⼯作 for 工作. */
import { restoreRadicals } from '../../ingest/radicals.ts'
import { eachLine } from '../cleaning-log.ts'

const RADICALS = /[\u2E80-\u2FD5]+/gu

export const radicals = eachLine((line, log) =>
  line.text.replace(RADICALS, (found) => {
    const restored = restoreRadicals(found)
    if (restored !== found) log.edit('character', line.line, found, restored, '从 PDF 带来的部首字符，还原为汉字')
    return restored
  }),
)
