import type { Passage } from "../../forms/narrative"
import { yearOf } from "../../model/period"
import { signs } from "../../workbook/looks"
import { summaryName } from "../file-names"
import { dayText, madeUp } from "../printed-words"
import { annexesOf } from "./annexes"
import { isSo } from "./circumstances"
import type { Block, ReportDocument, ReportHead, Run } from "./document"
import { reportPlan, type ReportPlan, type ReportRequest } from "./request"
import { barsOf, tableOf } from "./tables"
import { runsOf, textOf } from "./template-runs"
import { reportSpeaker } from "./words"

/**
 * The draft report of a round: the pack's text with the summary's figures in its slots, in the layout of Decree 30/2020/NĐ-CP. Every
 * figure is bound to the cell of the provincial workbook that it comes from; where there is none, the text says so. What no
 * figure can say is left to be written, and marked.
 */
export function reportDocument(request: ReportRequest): ReportDocument {
  const plan = reportPlan(request)
  const { narrative, profile, language, date } = request
  const blocks = [
    ...narrative.opening.flatMap((passage) => blocksOf(plan, passage)),
    ...narrative.sections.flatMap(({ title, passages }, i): readonly Block[] => [
      { block: "heading", text: `${i + 1}. ${textOf(plan, title)}` },
      ...passages.flatMap((passage) => blocksOf(plan, passage)),
    ]),
    { block: "heading" as const, text: textOf(plan, narrative.proposals.title) },
    ...narrative.proposals.passages.flatMap((passage) => blocksOf(plan, passage)),
  ]
  const head = headOf(plan)
  return {
    ...{ language, head },
    title: `${head.title} ${head.subject}`,
    author: profile.receiver,
    ...(date === undefined ? {} : { date }),
    blocks: withEnd(blocks.some(isProvisional) ? [...blocks, provisionalNote(request)] : blocks),
    closing: {
      recipientsTitle: reportSpeaker(language)("recipients", {}),
      recipients: narrative.recipients.map((one) => textOf(plan, one)),
      signer: narrative.signer.map((one) => textOf(plan, one)),
    },
    annexes: annexesOf(plan),
    annexOf: reportSpeaker(language)("annexOf", { symbol: narrative.symbol, receiver: profile.receiver }),
    workbook: summaryName(request.pack.id, request.tracking.period, profile.province.code),
    ...(profile.synthetic === true ? { foot: madeUp[language] } : {}),
  }
}

function headOf(plan: ReportPlan): ReportHead {
  const { narrative, profile, language, date, tracking } = plan.request
  const say = reportSpeaker(language)
  const province = profile.province.name
  const place = province.replace(/^(?:Tỉnh|Thành phố)\s+/iu, "")
  // The department's name without its province's, which stands in the line above it.
  const end = profile.receiver.toLowerCase().indexOf(` ${province.toLowerCase()}`)
  const issuer = end > 0 ? profile.receiver.slice(0, end) : profile.receiver
  return {
    parent: [say("parent", {}), province.toUpperCase()],
    issuer: issuer.toUpperCase(),
    state: say("state", {}),
    motto: say("motto", {}),
    number: say("number", { symbol: narrative.symbol }),
    placeAndDate:
      date === undefined ? say("openDate", { place }) : say("date", { place, day: dayText(date, language) }),
    title: say("title", {}),
    subject: textOf(plan, narrative.subject) || String(yearOf(tracking.period)),
  }
}

/** The first variant of which everything is so, and that speaks of what the province has; nothing where there is none. */
function blocksOf(plan: ReportPlan, passage: Passage): readonly Block[] {
  for (const { when, says } of passage) {
    if (!when.every((circumstance) => isSo(plan, circumstance))) continue
    if (says.kind === "bars" || says.kind === "table") {
      const block = says.kind === "bars" ? barsOf(plan, says) : tableOf(plan, says)
      if (block !== undefined) return [block]
      continue
    }
    const runs = runsOf(plan, says.text)
    if (runs === undefined) continue
    return [
      { block: "paragraph", look: says.kind === "text" ? "body" : "toWrite", runs: marked(plan, says.kind, runs) },
    ]
  }
  return []
}

function marked({ request }: ReportPlan, kind: "text" | "toWrite", runs: readonly Run[]): readonly Run[] {
  if (kind === "text") return runs
  const [before = "", after = ""] = reportSpeaker(request.language)("toWrite", { text: "\n" }).split("\n")
  return [before, ...runs, after]
}

function isProvisional(block: Block): boolean {
  const runs = block.block === "paragraph" ? block.runs : block.block === "table" ? block.rows.flat(2) : []
  return runs.includes(signs.provisional)
}

function provisionalNote({ language }: ReportRequest): Block {
  return { block: "paragraph", look: "note", runs: [reportSpeaker(language)("provisional", {})] }
}

/** An administrative document ends with `./.` after its last words. */
function withEnd(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = blocks.flatMap((block, i) => (block.block === "paragraph" && block.look !== "note" ? [i] : []))
  const last = paragraphs.at(-1)
  return blocks.map((block, i) => {
    if (i !== last || block.block !== "paragraph") return block
    const tail = block.runs.at(-1)
    if (typeof tail !== "string") return { ...block, runs: [...block.runs, "./."] }
    return { ...block, runs: [...block.runs.slice(0, -1), `${tail.replace(/\.$/, "")}./.`] }
  })
}
