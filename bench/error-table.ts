import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** How many errors of a kind were planted and found; `hard`: those that break a hard rule by themselves. */
export interface ErrorRow {
  readonly kind: string
  readonly planted: number
  readonly found: number
  readonly hard: number
  readonly hardFound: number
}

interface Outcome {
  readonly units: number
  readonly seed: number
  readonly rate: number
  /** Planted errors that break a hard rule and of which no hard finding speaks. */
  readonly missed: readonly string[]
  /** Of each workbook in which nothing is wrong: the grade and the rule of every finding. */
  readonly said: readonly (readonly string[])[]
}

/** Prints the table and writes `bench/results/errors.json`. */
export async function printTable(rows: readonly ErrorRow[], outcome: Outcome): Promise<void> {
  const { units, seed, rate, missed, said } = outcome
  const total = rows.reduce(
    (all, row) => ({
      ...{ kind: "all", planted: all.planted + row.planted, found: all.found + row.found },
      ...{ hard: all.hard + row.hard, hardFound: all.hardFound + row.hardFound },
    }),
    { kind: "all", planted: 0, found: 0, hard: 0, hardFound: 0 },
  )
  console.log(`${units} units, seed ${seed}, ${rate} errors in a thousand filled cells`)
  console.log("| planted | in all | found | break a hard rule | of these found |\n| --- | --: | --: | --: | --: |")
  for (const { kind, planted, found, hard, hardFound } of [...rows, total])
    console.log(`| ${kind} | ${planted} | ${found} | ${hard} | ${hardFound} |`)
  for (const one of missed) console.log(`missed: ${one}`)
  const counts = new Map<string, number>()
  for (const one of said.flat()) counts.set(one, (counts.get(one) ?? 0) + 1)
  const most = (grade: string) => Math.max(0, ...said.map((all) => all.filter((one) => one.startsWith(grade)).length))
  const spoken = ["error", "warning", "undecided", "info"].map((grade) => {
    const all = said.flat().filter((one) => one.startsWith(grade)).length
    return `${grade} ${all} (most in one workbook ${most(grade)})`
  })
  console.log(`${said.length} workbooks without errors: ${spoken.join(", ")}`)
  for (const [one, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${one}: ${count}`)
  await mkdir(join("bench", "results"), { recursive: true })
  const clean = Object.fromEntries(counts)
  const json = { units, seed, rate, rows: [...rows, total], missed, clean: { workbooks: said.length, said: clean } }
  await writeFile(join("bench", "results", "errors.json"), `${JSON.stringify(json, undefined, 2)}\n`)
}
