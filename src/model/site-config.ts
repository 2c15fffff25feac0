/** site.config.yaml: the few things that only the publisher can say. */
import { z } from 'zod'

export const siteConfigSchema = z.strictObject({
  /** Shown in the header and in every title. */
  name: z.string().min(1),
  /** One sentence: what is on this site. */
  description: z.string().min(1),
  /** Public address; a path in it is the base path that every link carries. `--site` overrides it. */
  url: z.url({ protocol: /^https?$/ }),
  publisher: z.strictObject({
    name: z.string().min(1),
    /** Only `government` shows the meta tags and footer items of 政府网站标签规范; others say 非政府网站. */
    kind: z.enum(['government', 'newsroom', 'civic', 'research', 'individual']),
  }),
  /** Where readers report errors (勘误): a mailto: or https: address. */
  corrections: z.string().regex(/^(mailto:|https:\/\/)\S+$/),
  /** Required for, and only for, government publishers (国办函〔2017〕: 政府网站标签规范). */
  government: z
    .strictObject({
      siteIdCode: z.string().regex(/^[a-z0-9]{10}$/),
      siteDomain: z.string().min(1),
      host: z.string().min(1),
      contact: z.string().min(1),
      icp: z.string().nullable(),
      publicSecurity: z.string().nullable(),
    })
    .optional(),
})
export type SiteConfig = z.infer<typeof siteConfigSchema>
