/** site.config.yaml, checked: a wrong key or address is told here, not found later on a published page. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { siteConfigSchema, type SiteConfig } from '../model/site-config.ts'

/**
 * @param siteUrl Overrides the file's address (`--site`).
 * @throws Error naming the file, the field, and what it should be.
 */
export async function readSiteConfig(file: string, siteUrl: string | null): Promise<SiteConfig> {
  if (siteUrl !== null && !siteConfigSchema.shape.url.safeParse(siteUrl).success)
    throw new Error(`--site ${siteUrl} 不是网址。请写完整的地址，例如 https://example.org/zhushu/。`)
  const values = parse(await readFile(file, 'utf8')) as Record<string, unknown>
  const result = siteConfigSchema.safeParse(siteUrl === null ? values : { ...values, url: siteUrl })
  if (!result.success)
    throw new Error(`${file} 有误：\n${z.prettifyError(result.error)}\n各项的含义见 docs/configuration.md。`)
  const config = result.data
  if ((config.publisher.kind === 'government') !== (config.government !== undefined)) {
    throw new Error(
      `${file}：publisher.kind 为 ${config.publisher.kind}，而 government 一项${config.government === undefined ? '没有写' : '写了'}。政府网站须写 government，其他发布者不得写（不能冒用网站标识码）。`,
    )
  }
  return config
}

/** The base path of the site's address, `/` at both ends. */
export function basePath(config: SiteConfig): string {
  const path = new URL(config.url).pathname
  return path.endsWith('/') ? path : `${path}/`
}
