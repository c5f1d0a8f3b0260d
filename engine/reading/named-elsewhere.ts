import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
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
  const words = ` ${plainKey(part.replace(/[_.,;+-]+/g, " "))} `
  const tokens = new Set(part.split(/[^\p{L}\p{N}]+/u))
  const byCode = units.filter(
    ({ code }) => code.length >= shortestCode && tokens.has(code) && !/^(?:19|20)\d\d$/.test(code),
  )
  if (byCode.length > 0) return byCode
  const named = units.flatMap((unit) => {
    const keys = [unit.name, ...unit.aliases].map((name) => ` ${plainKey(name.replace(/[_.,;+-]+/g, " "))} `)
    const length = Math.max(
      0,
      ...keys.filter((key) => key.trim() !== "" && words.includes(key)).map((key) => key.length),
    )
    return length === 0 ? [] : [{ unit, length }]
  })
  const longest = Math.max(0, ...named.map(({ length }) => length))
  return named.filter(({ length }) => length === longest).map(({ unit }) => unit)
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
  const own = new Set([unit.code, ...(issued === undefined ? [] : [issued]), ...ancestorsOf(unit, units)])
  for (const { address, content } of sheet.cells.values()) {
    if (content.type !== "text" || (positionOf(address)?.row ?? 0) >= numberRow) continue
    const [, said = ""] = /^[^:]{1,40}:(.{1,200})$/s.exec(content.value) ?? []
    const key = matchKey(said)
    if (key === "" || !isOfReporter(content.value)) continue
    const named = units.filter(({ name, aliases }) => [name, ...aliases].some((one) => matchKey(one) === key))
    const [other] = named
    if (other === undefined || named.some(({ code }) => own.has(code))) continue
    const place = { sheet: sheet.name, address }
    const facts = { place, form: form.code, other: other.name, unit: unit.name }
    return [layoutFinding("error", message("reading.sheetOfAnother", facts), { place, value: content.value })]
  }
  return []
}

/** The label before the name of whoever reports; whoever receives is another unit by right. */
function isOfReporter(text: string): boolean {
  const label = matchKey(text.slice(0, text.indexOf(":")))
  return label === matchKey("Đơn vị báo cáo") || label === matchKey("Reporting unit")
}

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
