import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import { oncePer } from "../model/once-per"
import type { ReportingUnit } from "../model/profile"
import { matchKey, plainKey } from "../text/matching"
import { positionOf } from "../workbook/address"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"

/** Shorter codes are days, months and counts in most names of files. */
const shortestCode = 3

/**
 * Says where the name of the file, or of a folder above it, is another unit's than the workbook says it is. `file` is the path
 * below the folder that somebody named. They decide nothing: files are renamed and folders mixed up.
 */
export function fileFindings(file: string, unit: ReportingUnit, units: readonly ReportingUnit[]): readonly Finding[] {
  const parts = file.replace(/\.[^./]*$/, "").split("/")
  const own = new Set([unit.code, ...ancestorsOf(unit, units)])
  return parts.flatMap((part, i) => {
    const named = unitsNamedIn(part, units)
    const [other, ...others] = named
    if (other === undefined || others.length > 0 || named.some(({ code }) => own.has(code))) return []
    const facts = { written: part, other: other.name, unit: unit.name }
    return [
      layoutFinding(
        "warning",
        message(i < parts.length - 1 ? "reading.folderOfAnother" : "reading.fileOfAnother", facts),
      ),
    ]
  })
}

/** The units that a name of a file names by code or by name; of names within one another the longest. */
function unitsNamedIn(part: string, units: readonly ReportingUnit[]): readonly ReportingUnit[] {
  const words = spaced(part)
  const tokens = new Set(part.split(/[^\p{L}\p{N}]+/u))
  const byCode = units.filter(
    ({ code }) => code.length >= shortestCode && tokens.has(code) && !/^(?:19|20)\d\d$/.test(code),
  )
  if (byCode.length > 0) return byCode
  const named = units.flatMap((unit) => {
    const length = Math.max(0, ...wordsOf(unit).map((key) => (words.includes(key) ? key.length : 0)))
    return length === 0 ? [] : [{ unit, length }]
  })
  const longest = Math.max(0, ...named.map(({ length }) => length))
  return named.filter(({ length }) => length === longest).map(({ unit }) => unit)
}

/** The names of a unit as they may stand among the words of a file's name. */
const wordsOf = oncePer(({ name, aliases }: ReportingUnit): readonly string[] =>
  [name, ...aliases].map(spaced).filter((key) => key.trim() !== ""),
)

function spaced(text: string): string {
  return ` ${plainKey(text.replace(/[_.,;+-]+/g, " "))} `
}

/**
 * What stands above the figures of a form and is exactly another unit's name: the sheet came from that unit's workbook. That the
 * whole workbook was issued to another, `issued`, was said before.
 */
export function headerFindings(
  { form, sheet, numberRow }: FormLocation,
  unit: ReportingUnit,
  units: readonly ReportingUnit[],
  issued: string | undefined,
): readonly Finding[] {
  for (const { address, content } of sheet.cells.values()) {
    if (content.type !== "text" || (positionOf(address)?.row ?? 0) >= numberRow) continue
    const [, said = ""] = /^[^:]{1,40}:(.{1,200})$/s.exec(content.value) ?? []
    if (said === "" || !isOfReporter(content.value)) continue
    const named = unitsByName(units).get(matchKey(said)) ?? []
    const [other] = named
    if (other === undefined) continue
    const own = new Set([unit.code, ...(issued === undefined ? [] : [issued]), ...ancestorsOf(unit, units)])
    if (named.some(({ code }) => own.has(code))) continue
    const place = { sheet: sheet.name, address }
    const facts = { place, form: form.code, other: other.name, unit: unit.name }
    return [layoutFinding("error", message("reading.sheetOfAnother", facts), { place, value: content.value })]
  }
  return []
}

/** The label before the name of whoever reports; whoever receives is another unit by right. */
function isOfReporter(text: string): boolean {
  return reporter.has(matchKey(text.slice(0, text.indexOf(":"))))
}

const reporter: ReadonlySet<string> = new Set(["Đơn vị báo cáo", "Reporting unit"].map((label) => matchKey(label)))

/** The units that bear a name, by the key by which names are compared. */
const unitsByName = oncePer((units: readonly ReportingUnit[]): ReadonlyMap<string, readonly ReportingUnit[]> => {
  const byName = new Map<string, ReportingUnit[]>()
  for (const unit of units) {
    for (const key of new Set([unit.name, ...unit.aliases].map((name) => matchKey(name)))) {
      const list = byName.get(key)
      if (key !== "" && list === undefined) byName.set(key, [unit])
      else list?.push(unit)
    }
  }
  return byName
})

function ancestorsOf(unit: ReportingUnit, units: readonly ReportingUnit[]): readonly string[] {
  const above: string[] = []
  let parent = unit.parent
  while (parent !== undefined && !above.includes(parent)) {
    above.push(parent)
    const code: string = parent
    parent = units.find((one) => one.code === code)?.parent
  }
  return above
}
