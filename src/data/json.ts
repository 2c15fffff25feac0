/** JSON as the contract wants it: UTF-8, keys in the order of the schema, no timestamps, the same bytes for the same input. */
import type { z } from 'zod'

/**
 * Checks a value against its schema and writes it with the schema's key order.
 * @param name Of the file, for the error.
 * @throws Error when the value is not what the contract promises: a defect, never shipped.
 */
export function toJson<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>, name: string): string {
  const result = schema.safeParse(value)
  if (!result.success)
    throw new Error(`data/${name} does not keep to the contract (docs/data.md):\n${result.error.message}`)
  return `${JSON.stringify(result.data)}\n`
}
