import type { Finding } from "../../findings/finding"
import { say, type NameOf } from "../../messages/say"
import type { CellKey } from "../../model/cell-key"
import type { Severity } from "../../model/rule"
import { isTaken, type TakenFile } from "../../tracking/received-file"
import { cellNames } from "../cell-names"
import { printable } from "./markup"
import { byName, type CheckedFile, type ResultsRequest } from "./request"
import { outlineOf, ruleText, statedRules, type StatedRule } from "./told-rules"

/** One validation of the ESS report structure, version 1.0.0. */
interface Validation {
  readonly id: string
  readonly type: "validation"
  readonly event: { readonly time: string; readonly actor: string; readonly agent: string; readonly trigger: string }
  readonly rule: {
    readonly language: string
    readonly expression: string
    readonly severity: "information" | "warning" | "error"
    readonly description: string
  }
  readonly data: {
    readonly source: readonly string[]
    readonly target: readonly string[]
    readonly description: string
  }
  /** `"1"`: holds. `"0"`: fails. `"NA"`: cannot be decided. */
  readonly value: "0" | "1" | "NA"
}

/**
 * The results as the ESS validation report (generic structure of the ESSnet ValiDat, JSON, version 1.0.0), for offices that
 * gather reports of several programs. What fails or cannot be decided is one validation for each cell; what holds is one for
 * each rule and file, over all cells in which it holds. A rejected file was not validated: it has none. Throws a RangeError
 * without a date, which the structure demands.
 */
export function validatResults(request: ResultsRequest): string {
  const { date, version } = request
  if (date === undefined) throw new RangeError("the report needs a date")
  const event = {
    // The beginning of that day in Viet Nam: nobody says the hour.
    ...{ time: `${date.replaceAll("-", "")}T000000+0700`, actor: `bieumau ${version}` },
    ...{ agent: "", trigger: "bieumau check" },
  }
  const around = {
    ...{ request, event, rules: statedRules(request.pack) },
    nameOf: cellNames(request.pack, request.language),
  }
  const validations = byName(request).flatMap((one, index) =>
    isTaken(one.file) ? ofFile(one, one.file, { ...around, index }) : [],
  )
  return `${JSON.stringify(validations, undefined, 2)}\n`
}

interface Around {
  readonly request: ResultsRequest
  readonly event: Validation["event"]
  readonly rules: ReadonlyMap<string, StatedRule>
  readonly nameOf: NameOf
  /** The file's number: two files may be the very same. */
  readonly index: number
}

function ofFile({ outcomes }: CheckedFile, { source, outcome }: TakenFile, around: Around): readonly Validation[] {
  const { submission, findings } = outcome
  const { language } = around.request
  const keyOf = keysIn(submission.pack, submission.unit, submission.period)
  const said = new Set(findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`))
  const holding = new Map<string, CellKey[]>()
  const silent: (readonly [rule: string, cell: CellKey])[] = []
  for (const { rule, cell, outcome: verdict } of outcomes) {
    if (verdict === "holds") holding.set(rule, [...(holding.get(rule) ?? []), cell])
    else if (!said.has(`${rule} ${cell}`)) silent.push([rule, cell])
  }
  const from = (all: Omit<Validation, "id" | "type" | "event">, n: number): Validation => ({
    ...{ id: `${around.index}.${source.sha256}.${n}`, type: "validation", event: around.event, ...all },
  })
  const parts = [
    ...findings.map((finding) => ({
      rule: ruleOf(finding, around),
      data: dataOf([...(finding.cell === undefined ? [] : [finding.cell]), ...finding.related], finding.cell, keyOf, {
        description: printable(say(finding.message, language, around.nameOf)),
      }),
      value: finding.outcome === "fails" ? ("0" as const) : ("NA" as const),
    })),
    ...silent.map(([rule, cell]) => ({
      rule: statedAs(rule, around),
      data: dataOf([cell], cell, keyOf, { description: "" }),
      value: "NA" as const,
    })),
    ...[...holding].map(([rule, cells]) => ({
      rule: statedAs(rule, around),
      data: { source: cells.map(keyOf), target: cells.map(keyOf), description: "" },
      value: "1" as const,
    })),
  ]
  return parts.map(from)
}

/** Whose figure a cell is, and of when: `vtlt/246/2018/A12.01.1`. */
function keysIn(pack: string, unit: string, period: string): (cell: string) => string {
  return (cell) => [pack, unit, period, cell].join("/")
}

function dataOf(
  cells: readonly CellKey[],
  target: CellKey | undefined,
  keyOf: (cell: string) => string,
  { description }: Pick<Validation["data"], "description">,
): Validation["data"] {
  // What is found of a file as a whole is about all that it reports.
  const whole = keyOf("*")
  return {
    source: cells.length === 0 ? [whole] : cells.map(keyOf),
    target: [target === undefined ? whole : keyOf(target)],
    description,
  }
}

const severities = { error: "error", warning: "warning", info: "information" } as const satisfies Readonly<
  Record<Severity, Validation["rule"]["severity"]>
>

/** What the reading of a file found rests on no rule of the pack: its name stands for one. */
function ruleOf({ rule, severity, message: { key } }: Finding, around: Around): Validation["rule"] {
  if (around.rules.has(rule)) return statedAs(rule, around)
  const description = outlineOf(key)[around.request.language]
  return { language: "bieumau reading", expression: rule, severity: severities[severity], description }
}

function statedAs(id: string, { rules, request: { language } }: Around): Validation["rule"] {
  const rule = rules.get(id)?.rule
  if (rule === undefined) throw new RangeError(`no rule ${id}`)
  return {
    ...{ language: "bieumau pack", expression: ruleText(rule), severity: severities[rule.severity] },
    description: [id, rule.instruction?.[language], rule.basis?.[language]].filter(Boolean).join(" – "),
  }
}
