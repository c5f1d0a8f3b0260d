import { figureFrom, figureOf, type Figure } from "../figures/figure"
import { readNumberText, type NumberText } from "../figures/number-text"
import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Indicator } from "../model/form"
import type { Observation, Place } from "../model/observation"
import type { Cell } from "../workbook/picture"
import { contentText, isBlank } from "./cell-text"
import { layoutFinding } from "./layout-finding"
import { dayAndMonth, isDateFormat } from "./number-format"

/** What a cell came to, and what there is to say of it. */
export interface Observed {
  readonly observation: Observation
  readonly findings: readonly Finding[]
}

/** What is to be observed: the key and the place of a cell, and the indicator that says what belongs there. */
export interface Asked {
  readonly cell: CellKey
  readonly place: Place
  readonly indicator: Indicator
  readonly date1904: boolean
}

/** Reads one cell of a form as an observation. Nothing is guessed: what leaves no single reading is unreadable, and said. */
export function observe(found: Cell | undefined, asked: Asked): Observed {
  const { place } = asked
  if (found === undefined) return { observation: { state: "blank", place }, findings: [] }
  const { content } = found
  switch (content.type) {
    case "number":
      return found.format !== undefined && isDateFormat(found.format)
        ? dateFigure(content.value, asked)
        : { observation: { state: "reported", figure: figureOf(content.value), place }, findings: [] }
    case "text":
      return fromText(content.value, asked)
    case "boolean":
      return unreadable(found, asked, message("reading.logical", facts(found, asked)))
    case "error":
      return unreadable(found, asked, message("reading.error", facts(found, asked)))
    case "unstored":
      return unreadable(found, asked, message("reading.unstored", facts(found, asked)))
  }
}

/** A cell that lies under a merged area: Excel shows nothing of it, so what is stored there is never taken. */
export function covered(found: Cell, asked: Asked): Observed {
  if (isBlank(found.content)) return { observation: { state: "blank", place: asked.place }, findings: [] }
  const written = contentText(found.content)
  return unreadable(found, asked, message("reading.hiddenUnderMerge", { place: asked.place, written }))
}

function facts(found: Cell, { cell }: Asked): { readonly cell: { readonly cell: CellKey }; readonly written: string } {
  return { cell: { cell }, written: contentText(found.content) }
}

function unreadable(found: Cell, { cell, place }: Asked, said: Message): Observed {
  const text = contentText(found.content)
  return {
    observation: { state: "unreadable", text, readings: [], place },
    findings: [layoutFinding("error", said, { cell, place, value: text })],
  }
}

function dateFigure(serial: number, { cell, place, date1904 }: Asked): Observed {
  const date = dayAndMonth(serial, date1904)
  const typed = date && figureFrom(`${date.day}${date.month}`, String(date.month).length)
  const readings = [figureOf(serial), ...(typed === undefined ? [] : [typed])]
  const text = decimalText(figureOf(serial))
  const said = message("reading.dateFigure", { cell: { cell }, readings: { figures: readings } })
  return {
    observation: { state: "unreadable", text, readings, place },
    findings: [layoutFinding("error", said, { cell, place, value: text })],
  }
}

function fromText(text: string, asked: Asked): Observed {
  const { cell, place, indicator } = asked
  const { places, measure } = indicator
  const spellings = [measure.label.vi, measure.label.en, ...measure.spellings]
  const read = readNumberText(text, { places, spellings })
  if (read.kind === "blank") return { observation: { state: "blank", place }, findings: [] }
  if (read.kind === "figure") return textFigure(text, read.figure, read.qualifier, asked)
  const said = setAsideMessage(text, read, asked)
  return {
    observation: { state: "unreadable", text, readings: read.readings, place },
    findings: [layoutFinding("error", said, { cell, place, value: text })],
  }
}

type Figured = Extract<NumberText, { kind: "figure" }>

function textFigure(text: string, figure: Figure, qualifier: Figured["qualifier"], { cell, place }: Asked): Observed {
  const correction = { place, from: text, to: decimalText(figure) }
  const cause = /\p{L}/u.test(text) ? "unitInCell" : "numberAsText"
  const key = qualifier === undefined ? "reading.textFigure" : "reading.approximate"
  const said = message(key, { cell: { cell }, written: text, figure })
  const observation: Observation = { state: "reported", figure, written: text, place }
  return {
    observation: qualifier === undefined ? observation : { ...observation, qualifier },
    findings: [
      layoutFinding("warning", said, {
        ...{ cell, place, value: text, expected: decimalText(figure) },
        // An approximate figure is not settled by dropping the word: the unit has to find the exact one.
        causes:
          qualifier === undefined ? [{ cause, message: message(`cause.${cause}`, {}), corrections: [correction] }] : [],
      }),
    ],
  }
}

function setAsideMessage(text: string, read: Exclude<NumberText, Figured | { kind: "blank" }>, asked: Asked): Message {
  const { cell, indicator } = asked
  const said = { cell: { cell }, written: text }
  if (read.kind === "ambiguous") return message("reading.ambiguous", { ...said, readings: { figures: read.readings } })
  if (read.reason === "several") return message("reading.several", said)
  const key = read.reason === "measure" ? "reading.otherMeasure" : "reading.notANumber"
  return message(key, { ...said, measure: indicator.measure.label })
}
