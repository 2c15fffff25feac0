/** Writes the files of the work folder; src/site/work-folder.ts reads them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface WorkWriter {
  folder: string
  write(file: string, content: string): void
}

/** Empties the folder: what an earlier build left must not reach this site. */
export function openWorkFolder(folder: string): WorkWriter {
  rmSync(folder, { recursive: true, force: true })
  return {
    folder,
    write(file, content) {
      const path = join(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    },
  }
}
