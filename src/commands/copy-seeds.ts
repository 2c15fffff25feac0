import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { publishedSeedName } from '../render/links.ts'

/** Puts the raw files beside the data, bytes unchanged, so that readers can compare. */
export async function copySeeds(seedFolder: string, files: Iterable<string>, siteFolder: string): Promise<void> {
  for (const file of new Set(files)) {
    const target = join(siteFolder, 'data/seeds', publishedSeedName(file))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(seedFolder, file), target)
  }
}
