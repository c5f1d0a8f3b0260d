import { addressOf } from "../../../engine/workbook/address"
import { NotInTestHost } from "../excel-error"
import { each, isError, number, single, singles, text, wrongValue, type Single, type Value } from "./values"

const notFound = { error: "#N/A" }

/** The functions of the check sheet; ROW and COLUMN, which look at where and not at what, stand in evaluate.ts. */
export const checking: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  ABS: (value) => ofNumber(value, Math.abs),
  SIGN: (value) => ofNumber(value, Math.sign),
  INT: (value) => ofNumber(value, Math.floor),
  MIN: (...given) => extreme(given, Math.min),
  MAX: (...given) => extreme(given, Math.max),
  AND: (...given) => logical(given, (all) => all.every(Boolean)),
  OR: (...given) => logical(given, (all) => all.some(Boolean)),
  ISERROR: (value) => each(value, (one) => isError(one)),
  ISLOGICAL: (value) => each(value, (one) => typeof one === "boolean"),
  TRIM: (value) => each(value, (one) => ofText(one, (of) => of.replace(/ +/g, " ").replace(/^ | $/g, ""))),
  LEFT: (value, length) => ofText(single(value), (of) => of.slice(0, count(length))),
  MID: (value, start, length) =>
    ofText(single(value), (of) => of.slice(count(start) - 1, count(start) - 1 + count(length))),
  SUBSTITUTE: (value, old, by) => {
    const [one, before, after] = [value, old, by].map((part) => text(single(part)))
    if (isError(one)) return one
    if (typeof before !== "string" || typeof after !== "string") return wrongValue
    return before === "" ? one : one!.replaceAll(before, after)
  },
  CHOOSE: (which, ...given) => given[count(which) - 1] ?? wrongValue,
  INDEX: (area, row) => singles(area)[count(row) - 1],
  MATCH: (wanted, area) => {
    const at = singles(area).findIndex(matching(single(wanted)))
    return at < 0 ? notFound : at + 1
  },
  COUNTIF: (area, wanted) => singles(area).filter(matching(single(wanted))).length,
  ADDRESS: (row, column) => addressOf({ row: count(row), column: count(column) }),
  HYPERLINK: (_, shown) => shown,
}

function ofNumber(value: Value, of: (one: number) => number): Single {
  const one = number(single(value))
  return isError(one) ? one : of(one)
}

function count(value: Value): number {
  const one = number(single(value))
  if (isError(one)) throw new NotInTestHost("an error where a count belongs")
  return one
}

function ofText(value: Single, of: (one: string) => string): Single {
  const one = text(value)
  return isError(one) ? one : of(one)
}

function extreme(given: readonly Value[], of: (...all: readonly number[]) => number): Single {
  const all = given.flatMap(singles)
  return all.find(isError) ?? of(...all.filter((one) => typeof one === "number"))
}

function logical(given: readonly Value[], of: (all: readonly Single[]) => boolean): Single {
  const all = given.flatMap(singles)
  return all.find(isError) ?? of(all)
}

/** As COUNTIF and MATCH ask: a number equals, text stands for itself, with a star at its end for whatever begins so. */
function matching(wanted: Single): (one: Single) => boolean {
  if (typeof wanted !== "string") return (one) => one === wanted
  if (/[?~<>=]/.test(wanted)) throw new NotInTestHost(`criterion ${wanted}`)
  const small = wanted.toLowerCase()
  if (!small.endsWith("*")) return (one) => typeof one === "string" && one.toLowerCase() === small
  return (one) => typeof one === "string" && one.toLowerCase().startsWith(small.slice(0, -1))
}
