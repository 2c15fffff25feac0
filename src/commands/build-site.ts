/**
 * The whole job of `npm run build`: a folder of raw files in, a site out. Each stage is one call and
 * one line on the screen; what a stage makes reaches the next through the work folder.
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { indexSections } from '../search/pagefind-sections.ts'
import { writeSearchIndex } from '../search/write-search-index.ts'
import { annotateReports } from '../site/annotate-reports.ts'
import { draftReports } from '../site/draft-reports.ts'
import { readAnnotated, workFiles } from '../site/work-folder.ts'
import { openWorkFolder } from '../site/work-writer.ts'
import { writeSiteData } from '../site/write-site-data.ts'
import { decideTerms } from '../terms/decide-terms.ts'
import { createTermMatcher } from '../terms/term-matcher.ts'
import { copySeeds } from './copy-seeds.ts'
import { importSeeds } from './import-seeds.ts'
import { createProgress } from './progress.ts'
import { readEditorialGlossary, readIndicatorDefinitions, readPolicyWords } from './read-content.ts'
import { basePath, readSiteConfig } from './read-site-config.ts'
import { renderPages } from './render-pages.ts'
import { checkReplaceable, replaceFolder } from './replace-folder.ts'
import { configLines, importLines } from './summary.ts'

export interface BuildOptions {
  /** Folder of this project. */
  project: string
  /** Folder of raw files. */
  seeds: string
  /** Where the site goes; the site of an earlier build stays there until the new one is whole. */
  out: string
  /** Overrides the address of site.config.yaml. */
  siteUrl: string | null
  print: (line: string) => void
}

/** @throws Error when no report could be built; the last good site is then still in place. */
export async function buildSite({ project, seeds, out, siteUrl, print }: BuildOptions): Promise<void> {
  const start = performance.now()
  const progress = createProgress(print)
  const config = await readSiteConfig(join(project, 'site.config.yaml'), siteUrl)
  const base = basePath(config)
  const content = join(project, 'content')
  const cache = join(project, '.zhushu', hashOf(seeds))
  // Only the project's own reports are committed; those of another folder stay in the cache.
  const reportFolder = seeds === join(project, 'seeds') ? join(content, 'reports') : join(cache, 'reports')

  const imported = await progress.stage(
    '一、读入与整理',
    () => importSeeds(seeds, reportFolder),
    ({ slugs, edits }) => `${slugs.length} 篇报告，订正 ${edits} 处`,
  )
  if (imported.slugs.length === 0) {
    throw new Error(['一篇报告也没有读到，网站没有改动。', ...importLines(imported)].join('\n'))
  }
  await checkReplaceable(out)

  const indicators = await readIndicatorDefinitions(join(content, 'indicators.yaml'))
  const editorial = await readEditorialGlossary(join(content, 'glossary'))
  const policyWords = await readPolicyWords(join(content, 'policy-words'))
  const work = openWorkFolder(join(project, '.zhushu/work', hashOf(out)))
  work.write(workFiles.config, JSON.stringify(config))

  const drafts = await progress.stage(
    '二、段落与数字',
    () => draftReports(reportFolder, imported.slugs, indicators, policyWords, work),
    ({ figures }) => `${figures} 个数字`,
  )
  const data = await progress.stage(
    '三、名词与指标',
    () => {
      const listed = decideTerms(drafts.evidence, editorial, policyWords)
      const annotated = annotateReports(imported.slugs, createTermMatcher(listed), base, work)
      return Promise.resolve({ ...annotated, ...writeSiteData(annotated, listed, indicators, base, work) })
    },
    ({ terms, indicators: found, summaries }) =>
      `${terms.length} 个名词，提及 ${sum(summaries.map(({ counts }) => counts.mentions))} 处，${found.length} 个指标`,
  )

  const unfinished = `${out}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await progress.stage(
    '四、网页',
    () => renderPages({ project, workFolder: work.folder, out: unfinished, siteUrl: config.url }),
    () => `${data.summaries.length} 篇报告，${data.terms.length} 个词条页`,
  )
  await cp(join(work.folder, 'data'), join(unfinished, 'data'), { recursive: true })
  await copySeeds(
    seeds,
    data.summaries.map(({ source }) => source.file),
    unfinished,
  )

  const slugs = data.summaries.map(({ slug }) => slug)
  const index = await progress.stage(
    '五、逐字索引',
    () =>
      writeSearchIndex({
        reports: readAnnotated(work.folder, slugs),
        terms: data.terms,
        indicators: data.indicators,
        outFolder: unfinished,
      }),
    ({ blocks, postings }) => `${blocks} 段，${Math.ceil(postings / 1024)} KB`,
  )
  await progress.stage(
    '六、相关段落索引',
    () => indexSections({ reports: readAnnotated(work.folder, slugs), outFolder: unfinished }),
    ({ sections }) => `${sections} 节`,
  )
  await mkdir(join(out, '..'), { recursive: true })
  await replaceFolder(unfinished, out)

  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  print(`\n网站在 ${out}　${index.blocks} 段，${drafts.figures} 个数字，用时 ${seconds} 秒。`)
  const unsetLines = configLines({ ...config, url: siteUrl === null ? config.url : null })
  for (const line of [...importLines(imported), ...unsetLines]) print(line)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const hashOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 8)
