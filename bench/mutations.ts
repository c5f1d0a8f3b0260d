import { mkdirSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { accountOf, type Account } from "../test/support/mutations/accounts"
import { everyMutation, withoutMap } from "../test/support/mutations/every-mutation"
import { filledIn, type FilledIn } from "../test/support/mutations/filled-in"
import type { Mutation } from "../test/support/mutations/mutation"
import { changedAndSaved, savedByOthers } from "../test/support/mutations/saved-by-others"
import { madeUp } from "../test/support/sampled-round"

/** What became of all figures of all workbooks after one thing was done to them. */
interface Row {
  readonly group: string
  readonly name: string
  readonly map: boolean
  readonly workbooks: number
  readonly figures: number
  readonly right: number
  readonly rightAndSaid: number
  readonly flagged: number
  readonly silent: number
  readonly dropped: number
  readonly refused: number
}

function rowOf({ group, name }: Omit<Mutation, "change">, map: boolean, accounts: readonly Account[]): Row {
  const sum = (of: (account: Account) => number): number => accounts.reduce((total, one) => total + of(one), 0)
  return {
    ...{ group, name, map, workbooks: accounts.length, figures: sum(({ figures }) => figures) },
    ...{ right: sum(({ right }) => right), rightAndSaid: sum(({ rightAndSaid }) => rightAndSaid) },
    ...{ flagged: sum(({ flagged }) => flagged), silent: sum(({ silent }) => silent.length) },
    ...{ dropped: sum(({ dropped }) => dropped.length), refused: accounts.filter(({ refused }) => refused).length },
  }
}

/** Of so many units every changed workbook is saved by LibreOffice too, which takes a third of a second for each. */
const savedUnits = 2

const columns = ["figures", "right", "rightAndSaid", "flagged", "silent", "dropped", "refused"] as const

function print({ group, name, map, ...row }: Row): void {
  const numbers = columns.map((column) => String(row[column]).padStart(Math.max(8, column.length + 1))).join("")
  process.stdout.write(`${group.padEnd(8)} ${name.slice(0, 62).padEnd(63)} ${map ? "map" : "–  "}${numbers}\n`)
}

async function main(units: number, seed: string): Promise<void> {
  const workbooks: readonly FilledIn[] = filledIn(madeUp(units, seed))
  process.stdout.write(`${"".padEnd(76)}${columns.map((one) => one.padStart(Math.max(8, one.length + 1))).join("")}\n`)
  const rows: Row[] = []
  const add = (row: Row): void => {
    rows.push(row)
    print(row)
  }
  for (const mutation of everyMutation) {
    for (const [map, one] of [[true, mutation] as const, [false, withoutMap(mutation)] as const]) {
      add(
        rowOf(
          one,
          map,
          workbooks.map((filled) => accountOf(one.change(filled), filled)),
        ),
      )
    }
  }
  for (const { name, accounts } of await savedByOthers(workbooks)) {
    add(rowOf({ group: "saved", name }, true, accounts))
  }
  for (const { name, accounts } of await changedAndSaved(workbooks.slice(-savedUnits), everyMutation)) {
    add(rowOf({ group: "resaved", name }, true, accounts))
  }
  const folder = join(__dirname, "results")
  mkdirSync(folder, { recursive: true })
  const machine = `${cpus()[0]?.model ?? "?"}, node ${process.version}`
  const said = { machine, date: new Date().toISOString().slice(0, 10), units, seed, rows }
  writeFileSync(join(folder, "mutations.json"), `${JSON.stringify(said, undefined, 1)}\n`)
  const wrong = rows.filter(({ silent, dropped }) => silent + dropped > 0)
  if (wrong.length > 0) process.exitCode = 1
}

const [units = "12", seed = "clerks"] = process.argv.slice(2)
void main(Number(units), seed)
