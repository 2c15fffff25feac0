import type { APIRoute } from 'astro'
import { reportPath } from '../../../render/links.ts'
import { printHeaderCss } from '../../../render/print-header.ts'
import { readReportSummaries } from '../../../site/work-folder.ts'

export function getStaticPaths() {
  return readReportSummaries().map(({ slug, title }) => ({ params: { slug }, props: { title } }))
}

export const GET: APIRoute<{ title: string }, { slug: string }> = ({ params, props, site }) => {
  const address = new URL(reportPath(import.meta.env.BASE_URL, params.slug), site)
  return new Response(printHeaderCss(props.title, `${address.host}${address.pathname}`))
}
