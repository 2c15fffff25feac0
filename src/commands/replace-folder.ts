import { rename, rm, stat } from 'node:fs/promises'

/**
 * Puts a finished folder in the place of an older one: readers see the old site until the new one is whole.
 * Both must be on one file system.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const old = `${target}.old`
  await rm(old, { recursive: true, force: true })
  if (await exists(target)) await rename(target, old)
  await rename(finished, target)
  await rm(old, { recursive: true, force: true })
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
