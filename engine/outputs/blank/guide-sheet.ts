import type { Form } from "../../model/form"
import { periodText } from "../../messages/period-text"
import { settingsOf } from "../../forms/settings"
import { specsOf } from "../../model/cell-spec"
import { measuresOf, withSettings } from "../measure-words"
import { frequencyOf } from "../../model/period"
import { deadlineOf } from "../../tracking/deadline"
import type { BookCell, BookRow, BookSheet, Look } from "../../workbook/book"
import type { BlankRequest } from "./request"
import { checkSpeaker } from "./checks/check-words"
import { speaker } from "./words"
import { captionDays, dayText, footText, slashed } from "../printed-words"
import { rowOf, textCell } from "../cells"
import { guideSpeaker, type GuideSpeaker } from "./guide-words"
import { heightOf, linesOf } from "../text-lines"

const widths = [9, 45, 24, 13]
const all = 91

/** A row of the guide before it has its number: its cells, its height in points, and what is merged in it. */
interface GuideRow {
  readonly height: number
  readonly cells: readonly BookCell[]
  readonly merges: readonly (readonly [from: string, to: string])[]
}

/** How to fill in, read, keep and hand in the forms, in short official sentences; one line for each form and instruction. */
export function guideSheet(request: BlankRequest, forms: readonly Form[]): BookSheet {
  const say = guideSpeaker(request.language)
  const content = [
    line("title", say("title", {}), 14),
    ...meanings(request, say),
    ...howToFill(request, forms, say),
    ...formList(request, forms, say),
    ...instructions(request, forms, say),
  ]
  return {
    name: say("sheet", {}),
    visibility: "visible",
    widths,
    rows: content.map(({ height, cells }, index): BookRow => rowOf(index + 1, height, ...cells)),
    merges: content.flatMap(({ merges }, index) => merges.map(([from, to]) => `${from}${index + 1}:${to}${index + 1}`)),
    locked: true,
    validations: [],
    print: { orientation: "portrait", footer: footText(request.unit.name, request.profile, request.language) },
  }
}

function meanings({ previous, language }: BlankRequest, say: GuideSpeaker): readonly GuideRow[] {
  return [
    section(say("colours", {})),
    sample("input", "185", say("input", {})),
    sample("computed", "416", say("computed", {})),
    sample("code", "01", say("printed", {})),
    ...(previous === undefined
      ? []
      : [sample("previous", "412", say("previous", { period: periodText(previous.period, language) }))]),
  ]
}

function howToFill(request: BlankRequest, forms: readonly Form[], say: GuideSpeaker): readonly GuideRow[] {
  const { profile, period, language } = request
  const cover = speaker(language)("cover.sheet", {})
  const days = { ...captionDays(period), unit: say(frequencyOf(period), {}) }
  const date = dayText(deadlineOf(profile, period), language)
  const specs = forms.flatMap((form) => [...specsOf(form).values()])
  const measure = specs.find(({ kind }) => kind === "number")?.measure.label[language] ?? ""
  return [
    section(say("figures", {})),
    ...[
      say("zero", {}),
      say("nil", { cover }),
      say("onlyNumbers", { measure }),
      say("mark", {}),
      say("period", days),
    ].map(item),
    ...measureNotes(request, forms).map(item),
    section(say("layout", {})),
    item(say("keep", {})),
    section(say("handIn", {})),
    ...[
      say("check", { cover, checks: checkSpeaker(language)("sheet", {}) }),
      say("save", {}),
      say("send", { receiver: profile.receiver, date, cover }),
    ].map(item),
  ]
}

/** What the units of measure of these forms are, where the pack explains one. */
function measureNotes({ pack, profile, language }: BlankRequest, forms: readonly Form[]): readonly string[] {
  const settings = settingsOf(pack, profile)
  return measuresOf(forms).flatMap(({ note }) => (note === undefined ? [] : withSettings(note, settings, language)))
}

function formList(request: BlankRequest, forms: readonly Form[], say: GuideSpeaker): readonly GuideRow[] {
  const { profile, period, language } = request
  const head = (["form", "formTitle", "timing", "deadline"] as const).map((key) => say(key, {}))
  return [
    section(say("forms", {})),
    tableRow("columnHead", "columnHead", head),
    ...forms.map(({ code, title, timing }) => {
      const date = slashed(deadlineOf(profile, period, code))
      return tableRow("textCentred", "text", [code, title[language], say(timing, {}), date])
    }),
  ]
}

function instructions(request: BlankRequest, forms: readonly Form[], say: GuideSpeaker): readonly GuideRow[] {
  const { language } = request
  const lines = forms.flatMap(({ code, title, rules }) => {
    const texts = rules.flatMap(({ instruction }) => (instruction === undefined ? [] : instruction[language]))
    // Rules that say the same, each of its own row, are one line.
    const once = [...new Set(texts)]
    return texts.length === 0
      ? []
      : [line("italic", say("rulesOf", { code, title: title[language] }), 12), ...once.map(item)]
  })
  return lines.length === 0 ? [] : [section(say("rules", {})), ...lines]
}

function line(look: Look, text: string, points: number): GuideRow {
  return {
    height: heightOf(linesOf(text, all, points), points),
    cells: [textCell(1, look, text)],
    merges: [["A", "D"]],
  }
}

function section(text: string): GuideRow {
  return { ...line("bold", text, 12), height: 26 }
}

function item(text: string): GuideRow {
  const marked = `– ${text}`
  return { ...line("paragraph", marked, 12), height: heightOf(linesOf(marked, all, 12), 12) + 1 }
}

function sample(look: Look, shown: string, meaning: string): GuideRow {
  const [narrow = 0] = widths
  return {
    height: Math.max(heightOf(linesOf(meaning, all - narrow, 12), 12) + 2, 20),
    cells: [textCell(1, look, shown), textCell(2, "text", meaning)],
    merges: [["B", "D"]],
  }
}

/** The first cell in one look, the others in another. */
function tableRow(first: Look, others: Look, texts: readonly string[]): GuideRow {
  const lines = texts.map((text, index) => linesOf(text, widths[index] ?? 10, 12))
  return {
    height: heightOf(Math.max(...lines), 12) + 2,
    cells: texts.map((text, index) => textCell(index + 1, index === 0 ? first : others, text)),
    merges: [],
  }
}
