import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import exceljs from "exceljs"
import { checked, isTaken, type ReceivedFile, type Submission } from "../engine/index"
import { figureOf } from "../engine/figures/figure"
import type { CellKey } from "../engine/model/cell-key"
import type { InventoryLine } from "../engine/model/inventory"
import type { Observation, Place } from "../engine/model/observation"
import { ownReader } from "./merge-own-reader"
import type { JobJudging, JobReader } from "./merge-reading"

/** Where the cells of one tier's forms stand in the issued workbook; undefined for those of forms that it does not fill. */
type Layout = ReadonlyMap<CellKey, Place | undefined>

/**
 * Opens a workbook with exceljs and takes every figure from where the issued template has it, trusting that nobody moved
 * anything: no row looked for, no unit of measure, no text that means a figure. The same rules judge what it read.
 */
export async function exceljsReader(judging: JobJudging, folder: string, names: readonly string[]): Promise<JobReader> {
  const layouts = new Map<string, Layout>()
  const samples = new Map<string, Submission>()
  const own = ownReader(judging)
  const tierOf = (name: string): string =>
    judging.profile.units.find(({ code }) => name.includes(`-${code}.`))?.tier ?? ""
  for (const name of names) {
    if (layouts.has(tierOf(name))) continue
    const { file } = await own(name, await readFile(join(folder, name)), () => undefined)
    if (!isTaken(file)) throw new Error(`${name} was refused`)
    const { submission } = file.outcome
    const places = [...submission.observations].map(
      ([cell, one]) => [cell, "place" in one ? one.place : undefined] as const,
    )
    layouts.set(tierOf(name), new Map(places))
    samples.set(tierOf(name), submission)
  }
  return async (name, bytes, wasRead) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
    wasRead()
    const sample = samples.get(tierOf(name))
    if (sample === undefined) throw new Error(`${name} is of no tier`)
    const unit = judging.profile.units.find(({ code }) => name.includes(`-${code}.`))?.code ?? ""
    const source = { file: name, sha256 }
    const inventory: InventoryLine[] = []
    const observations = new Map<CellKey, Observation>()
    for (const [cell, place] of layouts.get(tierOf(name)) ?? []) {
      const value = place && valueAt(workbook, place)
      if (place === undefined) observations.set(cell, { state: "notApplicable" })
      else if (value === undefined) observations.set(cell, { state: "blank", place })
      else if (typeof value === "string") observations.set(cell, { state: "words", text: value, place })
      else observations.set(cell, { state: "reported", figure: figureOf(value), place })
      if (place === undefined || value === undefined) continue
      const written =
        typeof value === "number" ? { written: String(value) } : { written: value, setAside: "words" as const }
      inventory.push({ place, cell, ...written })
    }
    const file: ReceivedFile = {
      ...{ source, inventory },
      outcome: { submission: { ...sample, unit, source, observations }, findings: [] },
    }
    return checked({ file, profile: judging.profile }, judging.rulesOf, undefined)
  }
}

/** Day 0 of Excel, as exceljs counts. */
const firstDay = Date.UTC(1899, 11, 30)

/** A formula's result for the formula, and the number of a day for the day. */
function valueAt(workbook: exceljs.Workbook, { sheet, address }: Place): string | number | undefined {
  const value = workbook.getWorksheet(sheet)?.getCell(address).value
  // exceljs gives no result where that is 0.
  const plain = typeof value === "object" && value !== null && "formula" in value ? (value.result ?? 0) : value
  if (plain instanceof Date) return (plain.getTime() - firstDay) / 86_400_000
  if (plain === "") return undefined
  return typeof plain === "string" || typeof plain === "number" ? plain : undefined
}
