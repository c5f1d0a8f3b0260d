import { mkdir, writeFile } from "node:fs/promises"
import { cpus } from "node:os"
import { join } from "node:path"
import type { Measured } from "./measuring"

/** A table of a benchmark, its figures in `unit`. `base` is the row that the ratios are of. */
export interface Table {
  readonly title: string
  readonly unit: string
  readonly base: string
  readonly rows: readonly Measured[]
}

/** Prints the tables and writes `bench/results/<name>.json`. */
export async function report(name: string, tables: readonly Table[], note: string): Promise<void> {
  const [cpu] = cpus()
  const machine = `${cpu?.model.trim() ?? "?"}, ${cpus().length} cores, Node ${process.version}`
  const date = new Date().toISOString().slice(0, 10)
  console.log(`${machine}, ${date}\n${note}`)
  for (const { title, unit, base, rows } of tables) {
    console.log(`\n${title} (${unit})`)
    for (const row of rows) {
      const figures = [row.median, row.min, row.max].map((figure) => figure.toFixed(2).padStart(8)).join("")
      const ratio = `${ratioOf(row, rows, base).toFixed(2)}x`
      console.log(`${row.name.padEnd(15)}${row.version.padEnd(9)}${figures}${ratio.padStart(10)}  ${row.does}`)
    }
  }
  const rows = tables.flatMap(({ title, unit, base, rows }) =>
    rows.map((row) => ({ table: title, ...row, unit, base, ratio: ratioOf(row, rows, base) })),
  )
  const folder = join("bench", "results")
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ machine, date, note, rows }, undefined, 2)}\n`)
}

function ratioOf(row: Measured, rows: readonly Measured[], base: string): number {
  return row.median / (rows.find(({ name }) => name === base)?.median ?? NaN)
}
