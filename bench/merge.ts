import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { version as exceljsVersion } from "exceljs/package.json"
import { version } from "../package.json"
import type { Measured } from "./measuring"
import type { JobDone, Stage } from "./merge-job"
import { optionOf } from "./options"
import { report, type Table } from "./results"
import { sampled } from "./submissions"

const run = promisify(execFile)
const year = "2018"

const peers = [
  { name: "bieumau", version, does: "moved rows found, units and words understood; 4 tables too" },
  { name: "exceljs", version: exceljsVersion, does: "cells at the template's places, all else the same engine" },
] as const

const stages: readonly (readonly [title: string, of: readonly Stage[]])[] = [
  ["All but the tables", ["read", "check", "merge", "write"]],
  ["Read: from the file to cells", ["read"]],
  ["Check: to a submission, and its rules", ["check"]],
  ["Merge: track and add up", ["merge"]],
  ["Write: the provincial workbook", ["write"]],
  ["Tables: tidy, SDMX, lineage and ledger as CSV (no peer)", ["tables"]],
]

/** `npm run bench:merge [-- --units N --runs N]`: what a merge costs, stage by stage, beside the same job on exceljs. */
async function main(): Promise<void> {
  const units = optionOf("--units", 1000)
  const runs = optionOf("--runs", 3)
  const { folder } = await sampled(units)
  const done = new Map<string, JobDone[]>(peers.map(({ name }) => [name, []]))
  for (let i = 0; i < runs; i++) for (const { name } of peers) done.get(name)?.push(await job(name, folder))
  const all = [...done.values()].flat()
  if (new Set(all.map(({ figures }) => figures)).size > 1) throw new Error("the jobs came to different figures")
  const tables = stages.map(([title, of]): Table => {
    const rows = peers.map((peer) =>
      measuredOf(peer, done.get(peer.name) ?? [], (one) => of.reduce((sum, stage) => sum + one.cpu[stage], 0) / units),
    )
    return {
      title,
      unit: "CPU ms/unit",
      base: rows.every(({ median }) => median > 0) ? "exceljs" : "bieumau",
      rows: rows.filter(({ median }) => median > 0),
    }
  })
  const memory = peers.map((peer) => measuredOf(peer, done.get(peer.name) ?? [], (one) => one.memory))
  const [first] = all
  await report(
    "merge",
    [...tables, { title: "Memory at most", unit: "MiB", base: "exceljs", rows: memory }],
    `${units} units, ${first?.figures ?? 0} figures, each job in a process of its own, ${runs} interleaved runs: median, min, max, ratio`,
  )
}

async function job(by: string, folder: string): Promise<JobDone> {
  // exceljs holds every cell of the workbook as objects.
  const call = ["--max-old-space-size=16000", join(__dirname, "merge-job.js"), by, folder, year]
  const { stdout } = await run(process.execPath, call, { maxBuffer: 1e8 })
  return JSON.parse(stdout) as JobDone
}

function measuredOf(peer: (typeof peers)[number], done: readonly JobDone[], of: (one: JobDone) => number): Measured {
  const sorted = done.map(of).sort((a, b) => a - b)
  const [median = 0, min = 0, max = 0] = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)]
  return { ...peer, median, min, max, runs: done.length }
}

void main()
