import { z } from "zod"

export const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/)

function seen<Type extends string, Value extends z.ZodType>(type: Type, value: Value) {
  const format = z.string().min(1).optional()
  return z.union([
    z.strictObject({ address, type: z.literal(type), value, format }),
    z.strictObject({
      address,
      type: z.literal(type),
      value,
      formula: z.string().min(1),
      stored: z.literal(true),
      format,
    }),
  ])
}

function texts() {
  return [seen("text", z.string()), seen("error", z.string().regex(/^#/))] as const
}

function unstored() {
  const format = z.string().min(1).optional()
  const fields = { address, type: z.literal("number"), formula: z.string().min(1), stored: z.literal(false), format }
  return z.strictObject(fields)
}

/** A cell as `cells --json` prints it. */
export const printedCell = z.union([seen("number", z.number()), ...texts(), seen("boolean", z.boolean()), unstored()])
