import { readdir, rename, rm } from 'node:fs/promises'

/**
 * A site is put in the place of a whole folder: only an earlier site, or nothing, may stand there.
 * @throws Error naming what else stands in the folder.
 */
export async function checkReplaceable(target: string): Promise<void> {
  const names = await namesIn(target)
  if (names.length === 0) return
  const isSite = names.includes('data') && (await namesIn(`${target}/data`)).includes('index.json')
  if (isSite && !names.includes('.git')) return
  throw new Error(
    `${target} 里有不属于网站的文件（${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}）。写入网站会把整个文件夹换掉，所以没有改动它。请用 --out 另指定一个文件夹，或先把它清空。`,
  )
}

/**
 * Puts a finished folder in the place of an older one: readers see the old site until the new one is whole.
 * Both must be on one file system.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const old = `${target}.old`
  await rm(old, { recursive: true, force: true })
  if ((await namesIn(target)).length > 0) await rename(target, old)
  else await rm(target, { recursive: true, force: true })
  await rename(finished, target)
  await rm(old, { recursive: true, force: true })
}

/** None where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new Error(`${folder} 是一个文件，不是文件夹。请用 --out 另指定一个文件夹。`, { cause: error })
    throw error
  }
}
