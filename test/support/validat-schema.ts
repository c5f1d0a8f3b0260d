import { z } from "zod"

/**
 * What the JSON schema of the ESS validation report, version 1.0.0 (data-cleaning/ValidatReport), asks of a report. Stricter where the
 * schema leaves out what its own text asks for: every member named there must be there, and no other.
 */
export const validatReport = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.literal("validation"),
    event: z.strictObject({
      // ISO 8601, the basic form that the report's text prescribes.
      time: z.string().regex(/^\d{8}T\d{6}[+-]\d{4}$/),
      ...{ actor: z.string().min(1), agent: z.string(), trigger: z.string() },
    }),
    rule: z.strictObject({
      ...{ language: z.string().min(1), expression: z.string().min(1), description: z.string() },
      severity: z.enum(["information", "warning", "error"]),
    }),
    data: z.strictObject({
      ...{ source: z.array(z.string()).min(1), target: z.array(z.string()).min(1), description: z.string() },
    }),
    value: z.enum(["0", "1", "NA"]),
  }),
)
