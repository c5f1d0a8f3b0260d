import { figureOf, round } from "../../../engine/figures/figure"
import { decimalText } from "../../../engine/figures/writing"
import { NotInTestHost } from "../excel-error"
import { checking } from "./checking"
import {
  divisionByZero,
  each,
  isError,
  number,
  single,
  singles,
  text,
  wrongValue,
  type Single,
  type Value,
} from "./values"

/** The functions that our workbooks use; IF and IFERROR, which do not look at all they are given, stand in evaluate.ts. */
export const functions: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  COUNT: (...given) => given.flatMap(singles).filter((one) => typeof one === "number").length,
  COUNTBLANK: (area) => singles(area).filter((one) => one === undefined || one === "").length,
  SUM: (...given) => sum(given.flatMap(singles)),
  SUMPRODUCT: sumProduct,
  // In the formula of our marks.
  LEN: (value) => {
    const one = text(single(value))
    return isError(one) ? one : one.length
  },
  ...checking,
  ISNUMBER: (value) => each(value, (one) => typeof one === "number"),
  N: (value) => {
    const one = single(value)
    if (isError(one) || typeof one === "number") return one
    return one === true ? 1 : 0
  },
  ROUND: (value, places) => ofNumbers(value, places, (a, b) => Number(decimalText(round(figureOf(a), b)))),
  MOD: (value, by) => ofNumbers(value, by, (a, b) => (b === 0 ? divisionByZero : a - b * Math.floor(a / b))),
  TEXT: (value, format) => {
    const pattern = single(format)
    if (typeof pattern !== "string" || !/^0+$/.test(pattern))
      throw new NotInTestHost(`TEXT with ${JSON.stringify(pattern)}`)
    const one = number(single(value))
    return isError(one) ? one : String(Math.round(one)).padStart(pattern.length, "0")
  },
}

function sum(values: readonly Single[]): Single {
  const wrong = values.find(isError)
  return wrong ?? values.reduce<number>((total, one) => (typeof one === "number" ? total + one : total), 0)
}

/** What is no number counts as 0. */
function sumProduct(...given: readonly Value[]): Single {
  const lists = given.map(singles)
  const wrong = lists.flat().find(isError)
  if (wrong !== undefined) return wrong
  if (lists.some((list) => list.length !== lists[0]!.length)) return wrongValue
  return lists[0]!.reduce<number>((total, _, i) => {
    const product = lists.reduce((so, list) => so * (typeof list[i] === "number" ? list[i] : 0), 1)
    return total + product
  }, 0)
}

function ofNumbers(first: Value, second: Value, of: (a: number, b: number) => Single): Single {
  const [a, b] = [number(single(first)), number(single(second))]
  if (isError(a)) return a
  return isError(b) ? b : of(a, b)
}
