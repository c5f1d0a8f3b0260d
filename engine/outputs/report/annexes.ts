import type { LedgerLine } from "../../merging/merged"
import { partsOfKey } from "../../model/cell-key"
import { cellNames } from "../cell-names"
import { reasonText } from "../summary/ledger"
import { stateAndForms } from "../summary/state"
import { summarySpeaker } from "../summary/words"
import type { Annex, Block, Run } from "./document"
import type { ReportPlan } from "./request"
import { reportSpeaker } from "./words"

/** So many lines of what was set aside are printed; the workbook has all. */
const mostLines = 200

/** Who is late or missing, and which figures are not counted, each on pages of its own; none for which there is nothing to say. */
export function annexesOf(plan: ReportPlan): readonly Annex[] {
  const say = reportSpeaker(plan.request.language)
  const parts = [
    { subject: say("annex.late", {}), blocks: lateAndMissing(plan) },
    { subject: say("annex.setAside", {}), blocks: setAside(plan) },
  ].filter(({ blocks }) => blocks.length > 0)
  return parts.map((part, i) => ({ title: say("annex", { number: numerals[i] ?? "" }), ...part }))
}

const numerals = ["I", "II"]

function lateAndMissing({ request }: ReportPlan): readonly Block[] {
  const { tracking, profile, language } = request
  const say = reportSpeaker(language)
  const label = new Map(profile.tiers.map((tier) => [tier.code, tier.label[language]]))
  const units = tracking.units.filter(({ state }) => state === "late" || state === "missing" || state === "tied")
  if (units.length === 0) return []
  return [
    {
      block: "table",
      title: "",
      columns: [
        { title: say("table.number", {}), share: 0.07, across: "center" },
        { title: say("table.unit", {}), share: 0.43, across: "left" },
        { title: say("table.tier", {}), share: 0.28, across: "left" },
        { title: say("table.state", {}), share: 0.22, across: "left" },
      ],
      rows: units.map((one, i) => [
        [String(i + 1)],
        [one.unit.name],
        [label.get(one.unit.tier) ?? ""],
        [stateAndForms(one, summarySpeaker(language))],
      ]),
      hasTotal: false,
    },
  ]
}

/** What units wrote into the cells of their forms and no total counts. */
function setAside({ request, workbook }: ReportPlan): readonly Block[] {
  const { merged, tracking, pack, language } = request
  const say = reportSpeaker(language)
  const nameOf = cellNames(pack, language)
  const names = new Map(tracking.senders.map(({ unit }) => [unit.code, unit.name]))
  const lines: LedgerLine[] = []
  let count = 0
  for (const line of merged.ledger.lines) {
    if (!isOfACell(line)) continue
    count += 1
    if (lines.length < mostLines) lines.push(line)
  }
  if (count === 0) return []
  const rows = lines.map((line, i): readonly (readonly Run[])[] => [
    [String(i + 1)],
    [names.get(line.unit ?? "") ?? line.source.file],
    [line.cell === undefined ? "" : `${partsOfKey(line.cell).form}: ${nameOf(line.cell, "within")}`],
    [line.written],
    [reasonText(line, summarySpeaker(language))],
  ])
  const more = count - rows.length
  const note: readonly Block[] =
    more === 0
      ? []
      : [
          {
            block: "paragraph",
            look: "note",
            runs: [say("annex.more", { count: workbook.counted(more), sheet: workbook.names.ledger })],
          },
        ]
  return [
    {
      block: "table",
      title: "",
      columns: [
        { title: say("table.number", {}), share: 0.07, across: "center" },
        { title: say("table.unit", {}), share: 0.25, across: "left" },
        { title: say("table.indicator", {}), share: 0.3, across: "left" },
        { title: say("table.written", {}), share: 0.17, across: "left" },
        { title: say("table.reason", {}), share: 0.21, across: "left" },
      ],
      rows,
      hasTotal: false,
    },
    ...note,
  ]
}

function isOfACell({ fate, cell, reason }: LedgerLine): boolean {
  return fate === "setAside" && cell !== undefined && reason !== "previousPeriod"
}
