/** How large a seed file may be. A report has 60 KB of text; what is far beyond is a mistake or an attack. */

const MEGABYTE = 1024 * 1024

export const LIMITS = {
  fileBytes: 50 * MEGABYTE,
  /** Of the text parts of a docx together, as its directory states and as they unpack. */
  expandedBytes: 100 * MEGABYTE,
  /** A zip bomb packs its zeros 1,000 : 1; the XML of a long table reaches 40 : 1. */
  expansionRatio: 100,
  /** Below this size a high ratio does no harm: a file of one repeated sentence has it. */
  ratioFrom: 10 * MEGABYTE,
  zipEntries: 5000,
  pdfPages: 2000,
} as const
