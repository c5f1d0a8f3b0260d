import { z } from "zod"
import { isDay } from "../model/calendar"
import type { Bilingual } from "../model/bilingual"
import type { Frequency } from "../model/period"
import type { ReportingUnit } from "../model/profile"
import type { Succession } from "../model/succession"
import { mistake } from "./mistakes"
import type { Mistake } from "./template-error"

/** The code of a unit, a tier or a profile. */
export const unitCode = z.string().refine((text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(text), {
  params: { wanted: { vi: 'mã dạng chữ như "252" hoặc "H62.10"', en: 'a code as text such as "252" or "H62.10"' } },
})

const day = z.string().refine(isDay, {
  params: { wanted: { vi: 'ngày dạng "2025-07-01"', en: 'a day such as "2025-07-01"' } },
})

/** A line of `successions`: which units gave way to which. */
export const successionSchema = z.strictObject({
  from: z.array(unitCode).min(1),
  to: z.array(unitCode),
  since: day,
  how: z.enum(["merged", "split", "renamed", "abolished"]),
  basis: z.string().min(1),
})

type Unit = Pick<ReportingUnit, "code"> & { readonly from?: number | undefined; readonly to?: number | undefined }

/**
 * What is wrong with successions: codes that no unit has, so many units on a side that it is nothing of that name, a unit that
 * becomes itself by way of others, a successor that does not report in the year, a predecessor that goes on reporting.
 */
export function successionMistakes(
  file: string,
  successions: readonly Succession[],
  units: readonly Unit[],
  frequency: Frequency,
): readonly Mistake[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  return successions.flatMap((succession, i) => [
    ...(["from", "to"] as const).flatMap((side) =>
      succession[side].flatMap((code, j) => {
        const path = ["successions", i, side, j]
        const unit = byCode.get(code)
        if (unit === undefined) return [mistake(file, path, code, listed)]
        if (succession[side].indexOf(code) < j) return [mistake(file, path, code, once)]
        const wanted = side === "to" ? successorGap(unit, succession) : predecessorGap(unit, succession, frequency)
        return wanted === undefined ? [] : [mistake(file, path, code, wanted)]
      }),
    ),
    ...sizes(file, i, succession),
    ...circular(file, i, successions),
  ])
}

const listed = { vi: "mã của một đơn vị trong danh sách", en: "the code of a listed unit" }
const once = { vi: "mã chỉ dùng một lần", en: "a code used once only" }

/** A successor must be there from the year on. */
function successorGap({ from, to }: Unit, { since }: Succession): Bilingual | undefined {
  const year = yearIn(since)
  if ((from ?? year) <= year && year <= (to ?? year)) return undefined
  return { vi: `đơn vị có báo cáo năm ${year} (from, to)`, en: `a unit that reports in ${year} (from, to)` }
}

/** A predecessor that is no successor too must have ended: by the year before where reports are yearly, as a year is reported by who is there at its end. */
function predecessorGap(
  { code, from, to }: Unit,
  { since, to: successors }: Succession,
  frequency: Frequency,
): Bilingual | undefined {
  if (successors.includes(code)) return undefined
  const last = yearIn(since) - (frequency === "year" || since.endsWith("-01-01") ? 1 : 0)
  if (to !== undefined && to <= last && (from ?? to) <= to) return undefined
  return {
    vi: `đơn vị có năm cuối (to) chậm nhất là ${last}`,
    en: `a unit whose last year (to) is ${last} at the latest`,
  }
}

function yearIn(since: string): number {
  return Number(since.slice(0, 4))
}

function sizes(file: string, i: number, { from, to, how }: Succession): readonly Mistake[] {
  const wanted = {
    merged: { isRight: to.length === 1 && from.some((code) => !to.includes(code)), ...oneSuccessor },
    split: { isRight: from.length === 1 && to.length >= 2, ...splitSides },
    renamed: { isRight: from.length === 1 && to.length === 1 && from[0] !== to[0], ...oneEach },
    abolished: { isRight: to.length === 0, ...noSuccessor },
  }[how]
  const { isRight, vi, en } = wanted
  return isRight ? [] : [mistake(file, ["successions", i, "to"], to, { vi, en })]
}

const oneSuccessor = {
  vi: "đúng một đơn vị kế tục (merged), khác ít nhất một đơn vị ở from",
  en: "exactly one successor (merged), other than some unit of from",
}
const splitSides = {
  vi: "một đơn vị ở from, ít nhất hai ở to (split)",
  en: "one unit in from, two or more in to (split)",
}
const oneEach = {
  vi: "một đơn vị ở mỗi bên, khác nhau (renamed)",
  en: "one unit on either side, not the same (renamed)",
}
const noSuccessor = { vi: "không có đơn vị kế tục (abolished)", en: "no successor (abolished)" }

/** A unit that becomes itself by way of others: codes are never used again. */
function circular(file: string, i: number, successions: readonly Succession[]): readonly Mistake[] {
  const own = successions[i]
  if (own === undefined) return []
  const reached = new Set<string>()
  const visit = (code: string): void => {
    for (const { from, to } of successions) {
      if (!from.includes(code)) continue
      for (const next of to) {
        if (next === code || reached.has(next)) continue
        reached.add(next)
        visit(next)
      }
    }
  }
  const wanted = { vi: "đơn vị không lại trở thành chính nó", en: "a unit that does not become itself again" }
  return own.from.flatMap((code, j) => {
    if (own.to.includes(code)) return []
    reached.clear()
    visit(code)
    return reached.has(code) ? [mistake(file, ["successions", i, "from", j], code, wanted)] : []
  })
}
