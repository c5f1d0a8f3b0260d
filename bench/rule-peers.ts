import {
  add,
  compare,
  figureFrom,
  figureOf,
  isZero,
  round,
  subtract,
  zero,
  type Figure,
} from "../engine/figures/figure"
import { storedNumber } from "../engine/figures/writing"
import { cell, compared, sumOf } from "../engine/formulas/building"
import { compile } from "../engine/formulas/compile"
import { lookedAt } from "../engine/formulas/formula"
import type { Values } from "../engine/formulas/values"
import { cellKey } from "../engine/model/cell-key"
import type { Peer } from "./measuring"

const keys = ["01", "02", "03", "04", "05", "06"].map((row) => cellKey("A12", row, "1"))
const [total = cellKey("", "", ""), ...parts] = keys
/** Half of the last decimal of six figures of one decimal each. */
const tolerance = figureFrom("3", 1)
const balance = compared(cell(total), "=", sumOf(parts), tolerance)

/** What stands in the six cells of one submission, and the verdict wanted of it: the benchmark counts those that fail. */
export interface Submitted {
  readonly values: readonly Figure[]
  readonly stored: readonly number[]
}

/** So many submissions; a fifth of them have a total that is off by one, figures have up to two decimals. */
export function submitted(count: number): readonly Submitted[] {
  return Array.from({ length: count }, (_, i) => {
    const figures = [1, 2, 3, 4, 5].map((j) => figureFrom(String((i * 7919 * j) % 1_000_003), i % 3))
    const sum = figures.reduce(add, zero)
    const values = [i % 5 === 0 ? add(sum, figureOf(1)) : sum, ...figures]
    return { values, stored: values.map(storedNumber) }
  })
}

const looked = lookedAt(balance).map(({ cell }) => cell)
const judge = compile(balance, "partial_null", (at) => looked.indexOf(at.cell))

/** The tolerance as a double, for those that compare doubles. */
const near = storedNumber(tolerance)

/** Ways to judge a balance of five parts for every submission of a batch; each gives how many fail. */
export const rulePeers: readonly Peer<readonly Submitted[]>[] = [
  {
    ...{ name: "bieumau", version: "-", does: "closures made ready once; exact, with blanks and what is unknown" },
    run: (batch) => failing(batch, ({ values }) => judge(values) === "fails"),
  },
  {
    ...{
      name: "figures",
      version: "-",
      does: "the same sum written by hand over exact figures; no blanks, nothing unknown",
    },
    run: (batch) => failing(batch, ({ values }) => isOff(values)),
  },
  {
    ...{
      name: "doubles",
      version: "-",
      does: "the same sum by hand over doubles: not exact, no blanks, the least it can cost",
    },
    run: (batch) =>
      failing(batch, ({ stored: [sum = 0, a = 0, b = 0, c = 0, d = 0, e = 0] }) => {
        return Math.abs(sum - (a + b + c + d + e)) > near
      }),
  },
]

function failing(batch: readonly Submitted[], fails: (one: Submitted) => boolean): number {
  let count = 0
  for (const one of batch) if (fails(one)) count += 1
  return count
}

function isOff(values: Values): boolean {
  const [stated = zero, ...others] = values as readonly Figure[]
  const off = round(subtract(stated, others.reduce(add, zero)), 6)
  if (isZero(off)) return false
  return compare(off.digits < 0 ? subtract(zero, off) : off, tolerance) > 0
}
