import { z } from "zod"
import { missingPolicies } from "../formulas/missing"
import { parsePrintedArithmetic } from "./printed-arithmetic"
import { isFormSheetName } from "./sheet-names"

/** Text in both languages, neither of them blank. */
export const bilingual = z.strictObject({ vi: z.string().trim().min(1), en: z.string().trim().min(1) })

/** Text of a given shape; `wanted` tells the pack's author what shape. */
const shaped = (pattern: RegExp, vi: string, en: string) =>
  z.string().refine((text) => pattern.test(text), { params: { wanted: { vi, en } } })

export const formCode = shaped(
  /^[A-Z]{1,4}\d{1,3}[a-z]?$/,
  'mã biểu như "A10", "NS02b"',
  'a form code such as "A10" or "NS02b"',
)
const rowCode = shaped(/^\d{2,4}$/, 'mã số dòng như "01"', 'a row code such as "01"')
const columnNumber = shaped(/^\d{1,2}$/, 'số cột như "1"', 'a column number such as "1"')

const arithmetic = z.string().refine((text) => parsePrintedArithmetic(text) !== undefined, {
  params: {
    wanted: {
      vi: 'phép cộng, trừ như "1=(2+3)" hoặc "07=01+02-04", mỗi mã một lần',
      en: 'arithmetic such as "1=(2+3)" or "07=01+02-04", each code once',
    },
  },
})

const places = z.int().min(0).max(4)
const kind = z.enum(["number", "date", "yesNo", "text"])

const columnSchema = z.strictObject({
  number: columnNumber,
  label: bilingual,
  arithmetic: arithmetic.optional(),
  measure: z.string().min(1).optional(),
  places: places.optional(),
  kind: kind.optional(),
  merging: z.enum(["notAdditive"]).optional(),
})

/** A row as a pack states it; its breakdowns hold the rows printed under it. */
export interface RowSource {
  readonly code: string
  readonly label: { readonly vi: string; readonly en: string }
  readonly measure: string
  readonly places: number
  readonly required: boolean
  readonly merging: "sum" | "maximum" | "notAdditive"
  readonly kind?: "number" | "date" | "yesNo" | "text" | undefined
  readonly negative?: boolean | undefined
  readonly columns?: readonly string[] | undefined
  readonly arithmetic?: string | undefined
  readonly breakdowns?: readonly BreakdownSource[] | undefined
}

export interface BreakdownSource {
  readonly as: "partition" | "subset"
  readonly heading: { readonly vi: string; readonly en: string }
  /** What a blank part means to the sum (partition) or the comparison (subset). */
  readonly missing: (typeof missingPolicies)[number]
  readonly rows: readonly RowSource[]
}

const rowSchema: z.ZodType<RowSource> = z.strictObject({
  code: rowCode,
  label: bilingual,
  measure: z.string().min(1),
  places,
  required: z.boolean(),
  merging: z.enum(["sum", "maximum", "notAdditive"]),
  kind: kind.optional(),
  negative: z.boolean().optional(),
  columns: z.array(columnNumber).min(1).optional(),
  arithmetic: arithmetic.optional(),
  get breakdowns() {
    return z.array(breakdownSchema).optional()
  },
})

const breakdownSchema: z.ZodType<BreakdownSource> = z.strictObject({
  as: z.enum(["partition", "subset"]),
  heading: bilingual,
  missing: z.enum(missingPolicies),
  get rows() {
    return z.array(rowSchema).min(1)
  },
})

/** The head of a rule; what else stands in it are the parameters of its kind. */
export const ruleHead = z.object({
  id: shaped(/^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/, 'mã quy tắc như "A12-R03"', 'a rule id such as "A12-R03"'),
  kind: z.string().min(1),
  severity: z.enum(["error", "warning", "info"]),
  trial: z.literal(true).optional(),
  instruction: bilingual.optional(),
  basis: bilingual.optional(),
})

export const formSchema = z.strictObject({
  code: formCode,
  sheet: z.string().refine(isFormSheetName, {
    params: {
      wanted: {
        vi: "tên trang tính Excel, tối đa 31 ký tự, không có dấu cách ở đầu hoặc cuối, không trùng trang của phần mềm (Thông tin, Hướng dẫn…)",
        en: "a sheet name that Excel takes, at most 31 characters, no space at its ends, and not that of a sheet of the program's own (Cover, Guide…)",
      },
    },
  }),
  title: bilingual,
  basis: bilingual,
  timing: z.enum(["stock", "flow"]),
  columns: z.array(columnSchema).min(1),
  rows: z.array(rowSchema).min(1),
  rules: z.array(z.looseObject({})),
})

export type FormSource = z.output<typeof formSchema>
