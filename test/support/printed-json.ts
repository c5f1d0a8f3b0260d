import { z } from "zod"
import { cli } from "./cli"
import { address, printedCell } from "./printed-cell"

/** What each command prints with `--json`, as the contract has it; a field that it does not name fails. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const cellKey = z.string().regex(/^[^.]+\.[^.]+\.[^.]+$/)
const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
const count = z.int().min(0)
const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const year = z.int().min(1901).max(2099)
/** Absent where the pack reports by year. */
const period = z
  .string()
  .regex(/^\d{4}-(Q[1-4]|M\d\d)$/)
  .optional()
const code = z.string().regex(/^[A-Z0-9_]+$/)

const finding = z.strictObject({
  rule: z.string().min(1),
  severity: z.enum(["error", "warning", "info"]),
  outcome: z.enum(["fails", "undecided"]),
  cell: cellKey.optional(),
  sheet: z.string().min(1).optional(),
  address: address.optional(),
  value: z.string().optional(),
  expected: z.string().optional(),
  message: z.string().min(1),
  causes: z.array(
    z.strictObject({
      cause: z.string().min(1),
      message: z.string().min(1),
      corrections: z.array(z.strictObject({ sheet: z.string(), address, from: z.string(), to: z.string() })),
    }),
  ),
  explanation: z.string().optional(),
})

const decision = z.strictObject({ file: z.string(), verdict: z.enum(["include", "exclude", "prefer"]), ...said() })

/** What `merge` says of the round has neither; what it says of a submission has both. */
const ofSubmission = finding.extend({ unit: z.string().min(1), file: z.string().min(1) })

const deadline = z.string().regex(/^(\d\d-\d\d|\+\d{1,3})$/)
const skipped = z.array(z.string())

export const printed = {
  packs: z.strictObject({
    packs: z.array(
      z.strictObject({
        ...{ pack: z.string(), version: z.string(), title: bilingual },
        forms: z.array(z.strictObject({ form: z.string(), title: bilingual, kind: z.enum(["stock", "flow"]) })),
        frequency: z.enum(["quarter", "month"]).optional(),
        settings: z.array(z.strictObject({ setting: z.string(), label: bilingual, value: z.string() })),
        regimes: z.array(
          z.strictObject({
            ...{ regime: z.string(), title: bilingual, from: year, to: year.optional(), inferred: z.boolean() },
            codes: z.record(z.string(), z.string()),
          }),
        ),
        profiles: z.array(
          z.strictObject({
            ...{ profile: z.string(), title: bilingual, deadline },
            deadlines: z.record(z.string(), deadline).optional(),
            settings: z.record(z.string(), z.string()).optional(),
            synthetic: z.literal(true).optional(),
            province: z.strictObject({ code: z.string(), name: z.string() }),
            units: z.array(
              z.strictObject({
                ...{ code: z.string(), name: z.string(), aliases: z.array(z.string()), tier: z.string() },
                ...{
                  parent: z.string().optional(),
                  partOf: z.string().optional(),
                  from: year.optional(),
                  to: year.optional(),
                },
                forms: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
  }),

  /** `packs --lint`. */
  lint: z.strictObject({
    lint: z.array(
      z.strictObject({
        ...{ pack: z.string(), version: z.string(), profiles: z.array(z.string()) },
        findings: z.array(
          z.strictObject({
            ...{ lint: z.string(), severity: z.enum(["error", "warning"]), form: z.string(), cell: cellKey.optional() },
            ...{ rules: z.array(z.string()).min(1), others: z.array(z.string()) },
            asks: z.array(z.strictObject({ rule: z.string(), cell: cellKey, formula: z.string().min(1) })),
            message: z.string().min(1),
          }),
        ),
        counts: z.strictObject({ errors: count, warnings: count }),
      }),
    ),
  }),

  /** `packs --backtest`. */
  backtest: z.strictObject({
    backtest: z.strictObject({
      ...{ pack: z.string(), version: z.string(), reports: count, notCounted: z.array(z.string()), skipped },
      rules: z.array(
        z.strictObject({
          ...{ rule: z.string(), form: z.string(), kind: z.string(), severity: z.enum(["error", "warning", "info"]) },
          ...{ trial: z.literal(true).optional(), judged: count, fails: count, undecided: count },
          percent: z.number().min(0).max(100),
          units: z.array(z.strictObject({ unit: z.string(), file: z.string(), cells: z.array(cellKey).min(1) })),
          thresholds: z.array(
            z.strictObject({
              ...{ parameter: z.string(), now: z.array(decimal), setting: z.string().optional() },
              others: z.array(z.strictObject({ value: decimal, fails: count })),
            }),
          ),
        }),
      ),
      previous: lastReports().optional(),
    }),
  }),

  register: z.discriminatedUnion("status", [
    z.strictObject({ list: z.string(), status: z.literal("rejected"), reason: code, message: z.string().min(1) }),
    z.strictObject({ ...ofList(), status: z.literal("noUnits"), profile: z.null() }),
    z.strictObject({ ...ofList(), status: z.literal("written"), profile: z.string().min(1) }),
  ]),

  new: z.strictObject({
    written: z.array(z.strictObject({ unit: z.string(), file: z.string() })),
    previous: lastReports().optional(),
  }),

  describe: z.strictObject({
    ...{ pack: z.string(), packVersion: z.string(), unit: z.string().nullable(), year: year.nullable(), period },
    forms: z.array(
      z.strictObject({
        ...{ form: z.string(), sheet: z.string(), by: z.enum(["map", "print", "labels"]) },
        ...{ rowsByLabel: z.array(z.string()), columnsByHead: z.array(z.string()) },
        ...{
          missingRows: z.array(z.string()),
          missingColumns: z.array(z.string()),
          changedLabels: z.array(z.string()),
        },
      }),
    ),
    cells: z.array(
      z.strictObject({
        ...{ cell: cellKey, form: z.string(), row: z.string(), column: z.string(), sheet: z.string(), address },
        ...{ label: z.string().min(1), unit: z.string().min(1), places: count, required: z.boolean() },
        ...{ kind: z.enum(["stock", "flow"]), computed: z.boolean() },
        input: z.enum(["number", "date", "yesNo", "text"]),
      }),
    ),
  }),

  check: z.strictObject({
    files: z.array(
      z.discriminatedUnion("status", [
        z.strictObject({ file: z.string(), sha256, status: z.literal("accepted"), ...whose(), findings: z.tuple([]) }),
        z.strictObject({
          ...{ file: z.string(), sha256, status: z.literal("findings"), ...whose() },
          findings: z.array(finding).min(1),
        }),
        z.strictObject({
          ...{ file: z.string(), sha256: sha256.or(z.literal("")), status: z.literal("rejected") },
          ...{ reason: code, message: z.string().min(1), findings: z.tuple([]) },
        }),
      ]),
    ),
    skipped,
    previous: lastReports().optional(),
    counts: z.strictObject({
      ...{ files: count, accepted: count, findings: count, rejected: count },
      ...{ errors: count, warnings: count, undecided: count },
    }),
  }),

  /** One line for each file. */
  cells: z.discriminatedUnion("status", [
    z.strictObject({
      ...{ file: z.string(), sha256: sha256.or(z.literal("")), status: z.literal("rejected"), reason: code },
      sheets: z.tuple([]),
    }),
    z.strictObject({
      ...{ file: z.string(), sha256, status: z.literal("read") },
      sheets: z.array(
        z.strictObject({
          ...{ name: z.string(), visibility: z.enum(["visible", "hidden", "veryHidden"]) },
          cells: z.array(printedCell),
        }),
      ),
    }),
  ]),

  merge: z.strictObject({
    year,
    period,
    units: z.strictObject({
      ...{ expected: count, received: count, late: count, missing: count, rejected: count },
      lists: z.strictObject({
        ...{ expected: z.array(z.string()), received: z.array(z.string()), late: z.array(z.string()) },
        ...{ missing: z.array(z.string()), rejected: z.array(z.string()) },
      }),
      parts: z.array(
        z.strictObject({
          ...{ unit: z.string(), part: z.string() },
          state: z.enum(["onTime", "late", "received", "tied", "missing"]),
        }),
      ),
      lateForms: z.array(z.strictObject({ unit: z.string(), form: z.string(), daysLate: count })),
    }),
    figures: z.array(
      z.strictObject({
        ...{ cell: cellKey, total: decimal.nullable(), units: count, of: count, provisionalUnits: count },
        status: z.enum(["final", "provisional", "approximate", "notReported", "notAdditive"]),
      }),
    ),
    ledger: z.strictObject({
      ...{ figures: count, used: count, superseded: count, setAside: count, unaccounted: z.literal(0) },
    }),
    counts: z.strictObject({ errors: count, warnings: count, undecided: count }),
    findings: z.array(z.union([finding, ofSubmission])),
    review: z.strictObject({
      calls: z.array(
        z.strictObject({
          ...{ unit: z.string(), why: z.enum(["missing", "tied", "findings"]), weight: decimal.nullable() },
          ...{ cell: cellKey.nullable(), percent: decimal.nullable(), message: z.string().min(1) },
        }),
      ),
      findings: z.array(finding),
    }),
    rejected: z.array(
      z.strictObject({ file: z.string(), sha256: sha256.or(z.literal("")), reason: code, message: z.string() }),
    ),
    skipped,
    decisions: z.array(decision).optional(),
    previous: lastReports().optional(),
    outputs: z.array(z.strictObject({ file: z.string(), sha256 })),
  }),
} as const

function ofList() {
  const place = { sheet: z.string().min(1), row: z.int().min(1), text: z.string().min(1) }
  return {
    list: z.string().min(1),
    counts: z.strictObject({
      ...{ rows: count, title: count, header: count, heading: count, unit: count, notUnderstood: count },
      ...{ given: count, padded: count, suggested: count, aliases: count, parents: count },
    }),
    tiers: z.array(z.strictObject({ tier: z.string(), units: count })),
    rows: z.array(
      z.discriminatedUnion("as", [
        z.strictObject({ ...place, as: z.enum(["title", "header", "heading"]) }),
        z.strictObject({ ...place, as: z.literal("unit"), unit: z.string().min(1) }),
        z.strictObject({
          ...{ ...place, as: z.literal("notUnderstood") },
          ...{ reason: z.string().regex(/^registering\.\w+$/), message: z.string().min(1) },
        }),
      ]),
    ),
    findings: z.array(finding),
  }
}

function said() {
  return { who: z.string().min(1), why: z.string().min(1) }
}

function lastReports() {
  return z.strictObject({
    ...{ units: count, of: count, without: z.array(z.string()) },
    notTaken: z.array(z.strictObject({ file: z.string(), reason: code, message: z.string().min(1) })),
    tied: z.array(z.strictObject({ unit: z.string(), files: z.array(z.string()).min(2) })),
    successions: z
      .array(
        z.strictObject({
          ...{ unit: z.string(), from: z.array(z.string()).min(1), without: z.array(z.string()) },
          message: z.string().min(1),
        }),
      )
      .optional(),
  })
}

function whose() {
  const codes = z.record(z.string().min(1), z.string().regex(/^\d{5}$/)).optional()
  return { unit: z.string().min(1), year, period, pack: z.string().min(1), codes }
}

export type Printed<Command extends keyof typeof printed> = z.infer<(typeof printed)[Command]>

/** What a call prints with `--json`, and its exit status. Throws where it is not exactly what the contract says. */
export async function json<Command extends Exclude<keyof typeof printed, "cells" | "lint" | "backtest">>(
  command: Command,
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly said: Printed<Command> }> {
  const { status, out, err } = await cli(command, ...args, "--json")
  if (err !== "") throw new Error(err)
  return { status, said: printed[command].parse(JSON.parse(out)) as Printed<Command> }
}

/** What `cells --json` prints: one value for each line. */
export async function cellsJson(
  ...args: readonly string[]
): Promise<{ readonly status: number; readonly files: readonly Printed<"cells">[] }> {
  const { status, out, err } = await cli("cells", ...args, "--json")
  if (err !== "") throw new Error(err)
  if (!out.endsWith("\n")) throw new Error("the last line is not ended")
  const lines = out.slice(0, -1).split("\n")
  return { status, files: lines.map((line) => printed.cells.parse(JSON.parse(line))) }
}

/** How each file ended, by its name: accepted, findings, or its reason code. */
export function verdicts({ files }: Printed<"check">): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file) => [file.file, file.status === "rejected" ? file.reason : file.status]))
}
