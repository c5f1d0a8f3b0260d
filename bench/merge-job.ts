import { readFileSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import {
  checkedAmongPeers,
  loadProfile,
  merge,
  mergeTables,
  newCompacting,
  rulesOncePer,
  summaryWorkbook,
  track,
  wholeYear,
  type Received,
  type SummaryRequest,
} from "../engine/index"
import { bookPieces } from "../engine/xlsx/write-book"
import { nodeMeans } from "../src/cli/node-means"
import { bundledPacks } from "../templates/index"
import { loadBundled } from "../templates/load"
import { ownReader } from "./merge-own-reader"
import { exceljsReader } from "./merge-exceljs-reader"
import { writeWithExceljs } from "./merge-exceljs-writer"

const stages = ["read", "check", "merge", "write", "tables"] as const
export type Stage = (typeof stages)[number]

/** What a job took, in CPU milliseconds, and what it came to: all jobs must come to the same. */
export interface JobDone {
  readonly cpu: Readonly<Record<Stage, number>>
  readonly figures: number
  readonly cells: number
  /** MiB at most. */
  readonly memory: number
}

/**
 * One job of `npm run bench:merge`, in a process of its own: the workbooks of a folder read, checked, merged, and the provincial
 * workbook written; by `bieumau`, or with exceljs at both ends and the same engine between.
 */
async function main(): Promise<void> {
  const [by = "", folder = "", year = ""] = process.argv.slice(2)
  const [bundled] = bundledPacks.values()
  if (bundled === undefined) throw new Error("no pack")
  const { pack } = loadBundled(bundled)
  const path = join(folder, "profile.json")
  const profile = loadProfile(path, JSON.parse(await readFile(path, "utf8")), pack)
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort()
  const cpu = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>
  let before = process.cpuUsage()
  const took = (stage: Stage): void => {
    const { user, system } = process.cpuUsage(before)
    cpu[stage] += (user + system) / 1000
    before = process.cpuUsage()
  }
  const rulesOf = rulesOncePer(pack)
  const judging = { pack, profile, rulesOf }
  const reader = by === "exceljs" ? await exceljsReader(judging, folder, names) : ownReader(judging)
  const compact = newCompacting()
  before = process.cpuUsage()

  const received: Received[] = []
  for (const name of names) {
    const one = await reader(name, readFileSync(join(folder, name)), () => took("read"))
    received.push(by === "exceljs" ? one : { ...one, file: compact(one.file) })
    took("check")
  }
  const files = checkedAmongPeers(received, rulesOf).map(({ file }) => file)
  took("check")
  const tracking = track(profile, wholeYear(Number(year)), files)
  const merged = merge(pack, profile, tracking, "keep")
  took("merge")
  const request: SummaryRequest = { pack, profile, tracking, merged, language: "vi", date: `${Number(year) + 1}-02-20` }
  const book = summaryWorkbook(request)
  if (by === "exceljs") await writeWithExceljs(book)
  else for await (const piece of bookPieces(book, nodeMeans)) if (piece.length < 0) throw new Error("no bytes")
  took("write")
  if (by !== "exceljs") {
    for (const write of Object.values(mergeTables)) for (const line of write(request)) Buffer.from(line)
    took("tables")
  }
  const done: JobDone = {
    ...{
      cpu,
      figures: merged.ledger.figures,
      cells: [...merged.cells.values()].filter((one) => one.workbooks > 0).length,
    },
    memory: process.resourceUsage().maxRSS / 1024,
  }
  console.log(JSON.stringify(done))
}

void main()
