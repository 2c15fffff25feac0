/** The public test suites of other projects, as they are kept beside the hand-made answers. */
import { z } from 'zod'

const entitySchema = z.object({
  text: z.string(),
  start: z.number().nullish(),
  /** Inclusive, as in Recognizers-Text. */
  end: z.number().nullish(),
  resolution: z.record(z.string(), z.unknown()).nullish(),
})

export const suiteSchema = z.object({
  name: z.string(),
  cases: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      input: z.union([z.string(), z.number()]).transform(String),
      expected: z.array(entitySchema).nullish(),
      expectedText: z.union([z.string(), z.array(z.string()), z.number()]).nullish(),
      direction: z.string().nullish(),
      mode: z.string().nullish(),
      mustReject: z.boolean().nullish(),
    }),
  ),
})
type Suite = z.infer<typeof suiteSchema>
export type SuiteCase = Suite['cases'][number]

/** A case is right, wrong, or outside the guidelines for a reason that is said. */
export type Verdict = { right: boolean; got: string } | { leftOut: string }
