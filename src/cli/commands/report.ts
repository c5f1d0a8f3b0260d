import { basename, dirname, join } from "node:path"
import {
  cellNames,
  disagreements,
  type Disagreement,
  type NameOf,
  type Picture,
  type StatedReport,
} from "../../../engine/index"
import { readReport } from "../../../engine/docx/read-report"
import { CallError } from "../call-error"
import { kindOf, readInput } from "../files"
import { refusalText } from "../finding-json"
import { nodeMeans } from "../node-means"
import { needed } from "../options"
import { resourcesOf } from "../resources"
import { plain, printJson, word, type Terminal } from "../terminal"
import type { Command } from "./command"

/** Holds a report that somebody has worked on in Word against the provincial workbook that it was drafted from. */
export const report: Command = {
  name: "report",
  usage: "report --verify FILE.docx [--workbook FILE.xlsx] [--pack P] [--json]",
  does: {
    vi: "đối chiếu báo cáo đã sửa với biểu tổng hợp",
    en: "holds an edited report against the provincial workbook",
  },
  options: { "--verify": "value", "--workbook": "value", "--pack": "value" },

  async run(call, terminal) {
    const [path] = call.paths
    if (path !== undefined) throw CallError.of("call.noPaths", { command: "report", path })
    const file = needed(call, "--verify")
    const { pack, profiles } = await resourcesOf(call)
    const stated = await statedIn(file, terminal)
    const workbook = call.values.get("--workbook") ?? join(dirname(file), basename(stated.workbook))
    const picture = await pictureOf(workbook, terminal)
    const found = disagreements(stated, picture)
    const unitName = (code: string): string =>
      profiles.flatMap(({ units }) => units.find((unit) => unit.code === code)?.name ?? [])[0] ?? code
    const wrong = found.filter(({ kind }) => kind !== "removed").length
    if (call.flags.has("--json")) {
      printJson(terminal, asJson(file, workbook, stated, found))
      return wrong > 0 ? 1 : 0
    }
    const nameOf = cellNames(pack, terminal.language)
    for (const one of found) terminal.out(`${lineOf(one, nameOf, unitName, terminal)}\n`)
    for (const { numeral, text } of stated.added)
      terminal.out(`${plain(word(terminal, "report.added", { numeral, text: shortened(text) }))}\n`)
    const counts = { figures: stated.figures.length, wrong, removed: found.length - wrong, added: stated.added.length }
    terminal.out(`${word(terminal, "report.total", counts)}\n`)
    return wrong > 0 ? 1 : 0
  },
}

async function statedIn(path: string, { language }: Terminal): Promise<StatedReport> {
  if ((await kindOf(path)) !== "file") throw CallError.of("call.noSuchPath", { path })
  const taken = await readInput({ path, name: path })
  const read = "refusal" in taken ? taken : readReport(taken.bytes, nodeMeans)
  if (read === "other") throw CallError.of("call.notAReport", { path })
  if ("refusal" in read) throw CallError.of("call.notTaken", { path, reason: refusalText(read.refusal, language) })
  return read
}

async function pictureOf(path: string, { openReaders, language }: Terminal): Promise<Picture> {
  if ((await kindOf(path)) !== "file") throw CallError.of("call.noWorkbook", { path })
  const readers = openReaders({ files: 1 })
  try {
    const read = await readers.picture({ path, name: path })
    if ("refusal" in read) throw CallError.of("call.notTaken", { path, reason: refusalText(read.refusal, language) })
    return read.picture
  } finally {
    readers.end()
  }
}

function lineOf(
  { kind, figure, wanted = "" }: Disagreement,
  nameOf: NameOf,
  unitName: (code: string) => string,
  terminal: Terminal,
): string {
  const { cell, unit, text, now = "", place } = figure
  const whose = unit === undefined ? "" : `${unitName(unit)}: `
  const facts = { cell: whose + nameOf(cell, "full"), place: `${place.sheet}, ${place.address}` }
  switch (kind) {
    case "differs":
      return plain(word(terminal, "report.differs", { ...facts, now, wanted }))
    case "noFigure":
      return plain(word(terminal, "report.noFigure", { ...facts, text }))
    case "removed":
      return plain(word(terminal, "report.removed", { ...facts, text, wanted }))
  }
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}

function asJson(
  file: string,
  workbook: string,
  { figures, added }: StatedReport,
  found: readonly Disagreement[],
): unknown {
  return {
    ...{ report: file, workbook, figures: figures.length },
    disagreements: found.map(({ kind, figure: { cell, tier, unit, place, text, now }, wanted }) => ({
      ...{ kind, cell, ...(tier === undefined ? {} : { tier }), ...(unit === undefined ? {} : { unit }) },
      ...{ sheet: place.sheet, address: place.address, drafted: text, report: now ?? null, workbook: wanted ?? null },
    })),
    added,
  }
}
