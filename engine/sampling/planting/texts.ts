import { add, compare, figureOf, isZero, zero, type Figure } from "../../figures/figure"
import { figureText, storedNumber, typedText } from "../../figures/writing"
import type { CellKey } from "../../model/cell-key"
import type { CellSpec } from "../../model/cell-spec"
import { tcvn3 } from "../../text/legacy-letters"
import { nextCell } from "./misplaced"
import { ofNumbers, type CellKind, type Wrong } from "./scene"

/** Figures written as text, as clerks write them. */
export const figuresAsText: readonly CellKind[] = [
  ofNumbers("mergedCategories", "error", ({ cell, figure, spec }, scene) => {
    const other = nextCell(cell, scene, "row")
    if (other === undefined || other.spec.places + spec.places > 0 || !areAlike(spec, other.spec)) return undefined
    const both = add(figure, other.figure)
    if (isZero(both)) return undefined
    const [one, two] = [spec, other.spec].map(({ indicator }) =>
      indicator.label.vi.replace(/\s*\(.*$/, "").toLowerCase(),
    )
    return [...text(cell, `${padded(both)} ${one}, ${two}`), { cell: other.cell, written: { kind: "blank" } }]
  }),

  ofNumbers("approximate", "warning", ({ cell, figure }, _, random) => {
    if (compare(figure, figureOf(10)) < 0) return undefined
    const word = random.oneOf(["gần", "hơn", "khoảng"])
    return text(cell, `${word} ${String(nearly(storedNumber(figure), word))}`)
  }),

  ofNumbers("paddedText", "warning", ({ cell, figure }) => {
    const isDigit = figure.places === 0 && compare(figure, figureOf(10)) < 0 && compare(figure, zero) > 0
    return isDigit ? text(cell, padded(figure)) : undefined
  }),

  ofNumbers("unitInCell", "warning", ({ cell, figure, spec }) =>
    compare(figure, zero) <= 0 ? undefined : text(cell, typedText(figure, "vi") + spec.measure.label.vi),
  ),

  ofNumbers("spacedText", "warning", ({ cell, figure }) =>
    compare(figure, figureOf(1000)) < 0 ? undefined : text(cell, figureText(figure, "vi").replaceAll(".", "\u00a0")),
  ),
]

/** Counted in the same words, and parts of the same whole. */
function areAlike(one: CellSpec, other: CellSpec): boolean {
  return one.measure.label.vi === other.measure.label.vi && one.indicator.depth === other.indicator.depth
}

function text(cell: CellKey, written: string): readonly Wrong[] {
  return [{ cell, written: { kind: "text", text: written } }]
}

/** `06`, as figures below 10 are written in letters. */
function padded(figure: Figure): string {
  return typedText(figure, "vi").padStart(2, "0")
}

/** The figure in its two first digits: not below it for "gần", not above it else. */
function nearly(value: number, word: string): number {
  const step = 10 ** Math.max(0, String(Math.floor(value)).length - 2)
  const whole = word === "gần" ? Math.ceil(value / step) : Math.floor(value / step)
  return whole * step
}

/** Words in letters that other programs write: no figure is touched. */
export const otherLetters: readonly CellKind[] = [
  ofWords("legacyText", (words) => [...words].map((letter) => inTcvn3.get(letter) ?? letter).join("")),
  ofWords("decomposedText", (words) => words.normalize("NFD")),
  ofWords("movedTones", (words) =>
    tonesMoved.reduce(
      (moved, [from, to]) => moved.replaceAll(new RegExp(`(?<![qQ])${from}(?!\\p{L})`, "gu"), to),
      words,
    ),
  ),
]

/** Letters without a sign of their own, capitals with a tone, stay as they are. */
const inTcvn3: ReadonlyMap<string, string> = new Map([...tcvn3].map(([sign, letter]) => [letter, sign]))

/** The official placement and the other one: `hòa`, `hoà`. */
const tonesMoved: readonly (readonly [string, string])[] =
  "òa-oà óa-oá ỏa-oả õa-oã ọa-oạ òe-oè óe-oé ùy-uỳ úy-uý ủy-uỷ ụy-uỵ"
    .split(" ")
    .map((pair) => pair.split("-"))
    .map(([from = "", to = ""]) => [from, to] as const)

function ofWords(kind: string, change: (words: string) => string): CellKind {
  return {
    kind,
    severity: "info",
    plant: (cell, { report }) => {
      const words = report.texts.get(cell)
      const written = words === undefined ? undefined : change(words)
      return written === undefined || written === words ? undefined : text(cell, written)
    },
  }
}
