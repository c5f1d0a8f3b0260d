import { figureFrom, figureOf, isZero, multiply, type Figure } from "../figures/figure"
import { readNumberText, type NumberText } from "../figures/number-text"
import { dayOfSerial } from "../model/serial-day"
import { decimalText } from "../figures/writing"
import { message, type Message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Observation } from "../model/observation"
import type { Cell } from "../workbook/picture"
import { contentText, isBlank } from "./cell-text"
import { convertedFinding } from "./converted-measure"
import { layoutFinding } from "./layout-finding"
import { days1904, observeDay } from "./observe-day"
import { observeYesNo } from "./observe-yes-no"
import type { Asked, Observed } from "./observed"
import { isDateFormat, isPercentFormat } from "./number-format"

/** Reads one cell of a form as an observation. Nothing is guessed: what leaves no single reading is unreadable, and said. */
export function observe(found: Cell | undefined, asked: Asked): Observed {
  const { place, spec } = asked
  if (found === undefined || isBlank(found.content)) return { observation: { state: "blank", place }, findings: [] }
  const { content } = found
  if (content.type === "error") return unreadable(found, asked, message("reading.error", facts(found, asked)))
  if (content.type === "unstored") return unreadable(found, asked, message("reading.unstored", facts(found, asked)))
  if (spec.kind === "text") return { observation: { state: "words", text: contentText(content), place }, findings: [] }
  if (spec.kind === "date")
    return observeDay(found, asked) ?? unreadable(found, asked, notA("reading.notADay", found, asked))
  if (spec.kind === "yesNo")
    return observeYesNo(found, asked) ?? unreadable(found, asked, notA("reading.notYesNo", found, asked))
  switch (content.type) {
    case "number":
      return numberFigure(content.value, found.format ?? "", asked)
    case "text":
      return fromText(content.value, asked)
    case "boolean":
      return unreadable(found, asked, message("reading.logical", facts(found, asked)))
  }
}

function notA(key: "reading.notADay" | "reading.notYesNo", found: Cell, asked: Asked): Message {
  return message(key, facts(found, asked))
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

function numberFigure(value: number, format: string, asked: Asked): Observed {
  const figure = figureOf(value)
  if (isDateFormat(format)) {
    const date = dayOfSerial(value + (asked.date1904 ? days1904 : 0))
    const typed = date && figureFrom(`${date.day}${date.month}`, String(date.month).length)
    return misshown("reading.dateFigure", figure, typed, asked)
  }
  // Typed as 50 or meant as 0.5: the sign was typed by somebody, or came with the format of another cell.
  if (isPercentFormat(format) && !isZero(figure)) {
    return misshown("reading.percentFigure", figure, multiply(figure, hundred), asked)
  }
  return { observation: { state: "reported", figure, place: asked.place }, findings: [] }
}

const hundred = figureOf(100)

/** A number that Excel shows as something else: what is stored and what was perhaps typed are both readings. */
function misshown(
  key: "reading.dateFigure" | "reading.percentFigure",
  stored: Figure,
  typed: Figure | undefined,
  { cell, place }: Asked,
): Observed {
  const readings = [stored, ...(typed === undefined ? [] : [typed])]
  const text = decimalText(stored)
  const said = message(key, { cell: { cell }, readings: { figures: readings } })
  return {
    observation: { state: "unreadable", text, readings, place },
    findings: [layoutFinding("error", said, { cell, place, value: text })],
  }
}

function fromText(text: string, asked: Asked): Observed {
  const { cell, place, spec } = asked
  const { places, measure } = spec
  const spellings = [measure.label.vi, measure.label.en, ...measure.spellings]
  const read = readNumberText(text, { places, spellings })
  if (read.kind === "blank") return { observation: { state: "blank", place }, findings: [] }
  if (read.kind === "figure") return textFigure(text, read.figure, read.qualifier, asked)
  const observation: Observation = { state: "unreadable", text, readings: read.readings, place }
  const isOtherMeasure = read.kind === "unreadable" && read.reason === "measure"
  const offered = isOtherMeasure ? convertedFinding(text, asked) : undefined
  const said = offered ?? layoutFinding("error", setAsideMessage(text, read, asked), { cell, place, value: text })
  return { observation, findings: [said] }
}

type Figured = Extract<NumberText, { kind: "figure" }>

function textFigure(text: string, figure: Figure, qualifier: Figured["qualifier"], { cell, place }: Asked): Observed {
  const correction = { place, from: text, to: decimalText(figure) }
  const cause = /\p{L}/u.test(text) ? "unitInCell" : "numberAsText"
  const facts = { cell: { cell }, written: text, figure }
  const said =
    qualifier === undefined
      ? message("reading.textFigure", { ...facts, typed: { typed: figure } })
      : message("reading.approximate", facts)
  const observation: Observation = { state: "reported", figure, written: text, place }
  return {
    observation: qualifier === undefined ? observation : { ...observation, qualifier },
    findings: [
      layoutFinding("warning", said, {
        ...{ cell, place, value: text },
        ...(qualifier === undefined ? { expected: decimalText(figure) } : {}),
        // An approximate figure is not settled by dropping the word: the unit has to find the exact one.
        causes:
          qualifier === undefined ? [{ cause, message: message(`cause.${cause}`, {}), corrections: [correction] }] : [],
      }),
    ],
  }
}

function setAsideMessage(text: string, read: Exclude<NumberText, Figured | { kind: "blank" }>, asked: Asked): Message {
  const { cell, spec } = asked
  const said = { cell: { cell }, written: text }
  if (read.kind === "ambiguous") return message("reading.ambiguous", { ...said, readings: { figures: read.readings } })
  if (read.reason === "several") return message("reading.several", said)
  const { places, measure } = spec
  if (read.reason === "decimals") {
    return places === 0 ? message("reading.notWhole", said) : message("reading.tooManyDecimals", { ...said, places })
  }
  const key = read.reason === "measure" ? "reading.otherMeasure" : "reading.notANumber"
  return message(key, { ...said, measure: measure.label })
}
