import { NotInTestHost } from "../excel-error"
import type { Locale } from "./locale"
import type { CellModel } from "./model"

/**
 * A cell as Excel shows it, in a column that is wide enough. Number formats are those that our workbooks write; another one
 * is a NotInTestHost.
 */
export function shown(cell: CellModel | undefined, locale: Locale): string {
  const value = cell?.value
  if (value === undefined) return ""
  if (typeof value === "object") return value.error
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE"
  return typeof value === "string" ? value : shownNumber(value, cell?.format?.numberFormat ?? "General", locale)
}

function shownNumber(value: number, format: string, locale: Locale): string {
  if (format === "General" || format === "@") return general(value).replace(".", locale.decimal)
  const days = format.replaceAll("\\", "").toLowerCase()
  if (days === "dd/mm/yyyy" || days === "m/d/yyyy") return dayText(value, days)
  const [, prefix = "", pattern, percent] = /^(?:"([^"]*)")?((?:#,##)?0(?:\.0+)?)(%?)$/.exec(format) ?? []
  if (pattern === undefined) throw new NotInTestHost(`number format ${format}`)
  const places = pattern.split(".")[1]?.length ?? 0
  const [whole = "", part] = fixed(percent === "%" ? value * 100 : value, places).split(".")
  const grouped = pattern.startsWith("#") ? whole.replace(/\B(?=(\d{3})+$)/g, locale.group) : whole
  return prefix + grouped + (part === undefined ? "" : locale.decimal + part) + (percent ?? "")
}

/** Eleven characters of a number, as in a column of General width and more. */
function general(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, "E")
      .replace(/E([-+])(\d)$/, "E$10$2")
  }
  return String(Number(value.toPrecision(10)))
}

/** Half away from zero, on the 15 digits that Excel sees. */
function fixed(value: number, places: number): string {
  const scaled = Number((Math.abs(value) * 10 ** places).toPrecision(15))
  const text = String(Math.floor(scaled + 0.5)).padStart(places + 1, "0")
  const sign = value < 0 && Number(text) !== 0 ? "-" : ""
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

function dayText(serial: number, format: string): string {
  if (serial < 0 || serial >= 2_958_466) return "#".repeat(10)
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
  const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].map(String) as [
    string,
    string,
    string,
  ]
  return format === "m/d/yyyy" ? `${m}/${d}/${y}` : `${d.padStart(2, "0")}/${m.padStart(2, "0")}/${y}`
}
