import type { CellSpec } from "../../../engine/model/cell-spec"
import { specsOf } from "../../../engine/model/cell-spec"
import { figureOf } from "../../../engine/figures/figure"
import { figureText, typedText } from "../../../engine/figures/writing"
import type { Cell, Sheet } from "../../../engine/workbook/picture"
import { recalculated } from "../edited-workbook"
import { onEveryForm, type FilledIn, type TruthCell } from "./filled-in"
import type { Mutation } from "./mutation"

/** How a number is spelled; undefined where the way does not befall it. `text` is as it is typed plainly: `1234,5`. */
type Spell = (value: number, text: string, spec: CellSpec) => string | Partial<Cell> | undefined

function spelled(name: string, spell: Spell, share = 0.5): Mutation {
  const change = (filled: FilledIn) =>
    recalculated(
      onEveryForm(filled, (sheet, form, random): Sheet => {
        const specs = specsOf(form)
        const cells = [...sheet.cells.values()].map((cell: TruthCell): Cell => {
          const { truth, content } = cell
          const spec = truth && specs.get(truth)
          if (spec?.kind !== "number" || content.type !== "number" || content.formula !== undefined) return cell
          if (random.share() >= share) return cell
          const said = spell(content.value, typedText(figureOf(content.value), "vi"), spec)
          if (said === undefined) return cell
          return typeof said === "string" ? { ...cell, content: { type: "text", value: said } } : { ...cell, ...said }
        })
        return { ...sheet, cells: new Map(cells.map((cell) => [cell.address, cell])) }
      }),
    )
  return { group: "texts", name, change }
}

const grouped = (value: number, mark: string): string => figureText(figureOf(value), "vi").replaceAll(".", mark)

/** Figures written as text, in every way that clerks have been seen to write them, and numbers that Excel shows as something else. */
export const textMutations: readonly Mutation[] = [
  spelled("text figures: as they are", (_, text) => text),
  spelled("text figures: 1.234,5", (value) => grouped(value, ".")),
  spelled("text figures: 1,234.5", (value) => figureText(figureOf(value), "en")),
  spelled("text figures: 1 234,5", (value) => grouped(value, " ")),
  spelled("text figures: no-break space", (value) => grouped(value, "\u00a0")),
  spelled("text figures: thin space", (value) => grouped(value, "\u2009")),
  spelled("text figures: narrow no-break space", (value) => grouped(value, "\u202f")),
  spelled("text figures: 1'234", (value) => grouped(value, "'")),
  spelled("text figures: full width", (_, text) =>
    text.replace(/[0-9,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  ),
  spelled("text figures: zero-width characters", (_, text) => `\u200b${text}\u200d\ufeff`),
  spelled("text figures: spaces and line breaks around", (_, text) => ` ${text}\n`),
  spelled("text figures: apostrophe before", (_, text) => `'${text}`),
  spelled("text figures: 03", (value, text) => (value < 10 ? text.padStart(2, "0") : undefined)),
  spelled("text figures: letters for digits (O5, l2)", (_, text) => text.replaceAll("0", "O").replaceAll("1", "l")),
  spelled("text figures: −7", (_, text) => `\u2212${text}`, 0.2),
  spelled("text figures: (5)", (_, text) => `(${text})`, 0.2),
  spelled("text figures: 12 %", (_, text) => `${text} %`, 0.2),
  spelled("text figures: 343mét, 100m2", (_, text, { measure }) => text + measure.label.vi),
  spelled("text figures: 343 hộp", (_, text) => `${text} hộp`, 0.2),
  spelled("text figures: 3 nghìn", (value) => (value >= 1000 ? `${Math.round(value / 1000)} nghìn` : undefined)),
  spelled("text figures: gần 3700", (_, text) => `gần ${text}`),
  spelled("text figures: several items", (_, text) => `${text} giá, tủ, hòm`, 0.2),
  spelled("text figures: two figures", (_, text) => `${text} + 5`, 0.2),
  spelled("text figures: a range", (value, text) => `${text} - ${value + 5}`, 0.2),
  spelled("text figures: 1.234.56", (value) => `${grouped(value + 1000, ".")}.56`, 0.2),
  spelled("text figures: sums spelled out (=5+6)", (_, text) => `=${text}+6`, 0.2),
  spelled("text figures: 5/2, 5:2", (value, text) => `${text}/${value + 1}`, 0.2),
  spelled("text figures: 1e3", (_, text) => `${text}e3`, 0.2),
  spelled("text figures: 1,5 for a whole number", (_, text) => (text.includes(",") ? undefined : `${text},5`), 0.2),
  spelled("text figures: 3 decimals", (_, text) => (text.includes(",") ? undefined : `${text},125`), 0.2),
  spelled("numbers: en-US typing, 3.135 for 3135", (value) =>
    value >= 1000 && Number.isInteger(value) ? { content: { type: "number", value: value / 1000 } } : undefined,
  ),
  spelled("numbers: shown as dates", () => ({ format: "dd/mm/yyyy" }), 0.2),
  spelled("numbers: shown as percentages", () => ({ format: "0%" }), 0.2),
  spelled("numbers: shown with a unit", () => ({ format: '#,##0\\ "m"' })),
  spelled("numbers: turned into dates (3.5 is 03/05)", (value) =>
    value < 13 && !Number.isInteger(value)
      ? { content: { type: "number", value: 45_050 }, format: "dd-mmm" }
      : undefined,
  ),
  spelled("values: TRUE", () => ({ content: { type: "boolean", value: true } }), 0.2),
  spelled("values: #REF!", () => ({ content: { type: "error", value: "#REF!" } }), 0.2),
  spelled("values: words", () => "không có", 0.2),
  spelled("values: x", () => "x", 0.2),
]
