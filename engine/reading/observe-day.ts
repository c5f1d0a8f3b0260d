import { figureOf } from "../figures/figure"
import { dayOfSerial, serialOfDay, shortDay } from "../model/serial-day"
import { decimalText } from "../figures/writing"
import { message } from "../messages/catalogue"
import { normalText } from "../text/normal"
import type { Cell } from "../workbook/picture"
import { contentText } from "./cell-text"
import { layoutFinding } from "./layout-finding"
import { isDateFormat } from "./number-format"
import type { Asked, Observed } from "./observed"

/** Days between the first days of Excel's two calendars. */
export const days1904 = 1462

/** A number without a date format is a day only where it can hardly be anything else: from 1950 to 2100. */
const plainSerials = { least: 18_264, most: 73_415 } as const

/**
 * Reads a cell that holds a day: its figure is the serial number of the 1900 system. Text is read where it is a day as it is
 * written in Viet Nam, day before month (`05/3/2018`, `ngày 05 tháng 3 năm 2018`) or in ISO 8601. Undefined for anything else.
 */
export function observeDay({ content, format = "" }: Cell, { cell, place, date1904 }: Asked): Observed | undefined {
  if (content.type === "number") {
    const serial = Math.floor(content.value) + (date1904 ? days1904 : 0)
    const isPlausible = serial >= plainSerials.least && serial <= plainSerials.most
    if (dayOfSerial(serial) === undefined || !(isDateFormat(format) || isPlausible)) return undefined
    return { observation: { state: "reported", figure: figureOf(serial), place }, findings: [] }
  }
  if (content.type !== "text") return undefined
  const written = contentText(content)
  const serial = serialOfText(normalText(written).trim().toLowerCase())
  const day = serial === undefined ? undefined : dayOfSerial(serial)
  if (serial === undefined || day === undefined) return undefined
  const figure = figureOf(serial)
  const said = message("reading.textDay", { cell: { cell }, written, day: shortDay(day) })
  return {
    observation: { state: "reported", figure, written, place },
    findings: [layoutFinding("info", said, { cell, place, value: written, expected: decimalText(figure) })],
  }
}

const dayFirst = /^(?:ngày )?(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{4})$/
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

function serialOfText(text: string): number | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? []
  if (day !== undefined) return serialOfDay({ year: Number(year), month: Number(month), day: Number(day) })
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(text) ?? []
  if (isoYear === undefined) return undefined
  return serialOfDay({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) })
}
