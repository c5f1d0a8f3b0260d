import { figureText, parseDecimal } from "../figures/writing"
import type { Finding } from "../findings/finding"
import type { catalogue } from "../messages/catalogue"
import { isAsked, type checkSentences } from "../messages/checks"
import { sentences, type Fact } from "../messages/message"
import { sayFrom, type NameOf } from "../messages/say"
import type { Bilingual, Language } from "../model/bilingual"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { specsOf, type CellSpec } from "../model/cell-spec"
import type { Form } from "../model/form"
import type { Submission } from "../model/submission"
import { textOf } from "./shown-forms"

/**
 * A figure that stands beside the sentence of a finding. `stated`: what stands in the cell; `expected`: what the rule would have
 * there; `perhaps`: the one correction that is offered; `least`, `most`, `median`, `left`, `right`: what it is held against;
 * `other`: what stands in another cell, `otherBefore`: what stood there in the period before, `of` being that cell; `before`:
 * what the unit reported in this cell for the period `of`.
 */
export type ShownFigure =
  | {
      readonly role: "stated" | "expected" | "perhaps" | "least" | "most" | "median" | "left" | "right"
      readonly text: Bilingual
    }
  | { readonly role: "other" | "otherBefore" | "before"; readonly of: Bilingual; readonly text: Bilingual }

/** What the figures of a finding are taken from. */
export interface Beside {
  readonly form: Form | undefined
  readonly submission: Submission
  /** The unit's report of the period before, and what that period is called; absent where it is not known. */
  readonly last?: { readonly submission: Submission; readonly called: Bilingual }
  readonly nameOf: Readonly<Record<Language, NameOf>>
}

/** The figures of a finding side by side, those of the period before last; empty where nothing stands beside the one in the cell. */
export function shownFigures(finding: Finding, beside: Beside): readonly ShownFigure[] {
  const { cell } = finding
  const spec = specIn(beside.form, cell)
  const held = heldAgainst(finding, beside)
  const before = spec && beforeText(cell, spec, beside)
  const against = before === undefined || before.text.vi === "" ? held : [...held, before]
  const stated = statedText(finding, beside)
  // Both sides of a formula say what stands there.
  if (against.length === 0 || stated.vi === "" || held.some(({ role }) => role === "left")) return against
  return [{ role: "stated", text: stated }, ...against]
}

/** What stands in the cell of a finding: a figure as people write it, anything else as it is written; empty for a blank. */
export function statedText(
  { cell, value = "" }: Finding,
  { form, submission }: Pick<Beside, "form" | "submission">,
): Bilingual {
  const spec = specIn(form, cell)
  const observation = cell === undefined ? undefined : submission.observations.get(cell)
  if (spec !== undefined && observation?.state === "reported" && observation.written === undefined)
    return textOf(observation, spec)
  return { vi: value, en: value }
}

/** What the rule would have in the cell of a finding; empty where that is not one thing. */
export function expectedText({ cell, expected }: Finding, { form }: Pick<Beside, "form">): Bilingual {
  return decimalShown(expected ?? "", specIn(form, cell))
}

function specIn(form: Form | undefined, cell: CellKey | undefined): CellSpec | undefined {
  return cell === undefined || form === undefined ? undefined : specsOf(form).get(cell)
}

function decimalShown(decimal: string, spec: CellSpec | undefined): Bilingual {
  const figure = parseDecimal(decimal)
  if (figure === undefined) return { vi: decimal, en: decimal }
  if (spec === undefined) return { vi: figureText(figure, "vi"), en: figureText(figure, "en") }
  return textOf({ state: "reported", figure, place: { sheet: "", address: "" } }, spec)
}

function beforeText(cell: CellKey | undefined, spec: CellSpec, { last }: Beside): ShownFigure | undefined {
  if (last === undefined || cell === undefined) return undefined
  return { role: "before", of: last.called, text: textOf(last.submission.observations.get(cell), spec) }
}

type Asked = keyof typeof checkSentences

type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never

/** A fact of a sentence that stands beside the figure of the cell; `of`: the fact that names its cell. */
interface Held<Slot extends string> {
  readonly role: Exclude<ShownFigure["role"], "stated" | "expected" | "perhaps" | "before">
  readonly fact: Slot
  readonly of?: Slot
}

const rightSide = [{ role: "other", fact: "right", of: "other" }] as const
const besideIt = [{ role: "other", fact: "beside", of: "other" }] as const

/** What a failing rule holds the cell's figure against, beside what it would have there and what was there in the period before. */
const heldFacts: { readonly [K in Asked]: readonly Held<SlotsOf<(typeof catalogue)[K]["vi"]>>[] } = {
  "required.blank": [],
  "number.negative": [],
  "number.notWhole": [],
  "number.decimals": [],
  "balance.off": [],
  "balance.computed": [],
  "balance.over": [{ role: "most", fact: "sum" }],
  "compare.equal": rightSide,
  "compare.unequal": rightSide,
  "compare.below": rightSide,
  "compare.atMost": rightSide,
  "compare.above": rightSide,
  "compare.atLeast": rightSide,
  "range.below": [{ role: "least", fact: "minimum" }],
  "range.above": [{ role: "most", fact: "maximum" }],
  "ratio.outside": [{ role: "other", fact: "denominator", of: "other" }],
  "together.alone": besideIt,
  "implies.alone": besideIt,
  "carried.off": [{ role: "otherBefore", fact: "closing", of: "other" }],
  "decrease.below": [],
  "change.slipUp": [],
  "change.slipDown": [],
  "change.above": [],
  "change.below": [],
  "swapped.crossed": besideIt,
  "repeated.same": [],
  "day.early": [{ role: "least", fact: "from" }],
  "day.late": [{ role: "most", fact: "to" }],
  "rounded.hundreds": [],
  "listed.notCounted": [],
  "listed.notNamed": [],
  "peers.far": [{ role: "median", fact: "median" }],
  "pace.out": [],
  "formula.unequal": [
    { role: "left", fact: "left" },
    { role: "right", fact: "right" },
  ],
  "formula.off": [],
}

function heldAgainst(finding: Finding, beside: Beside): readonly ShownFigure[] {
  const { outcome, expected, causes, message } = finding
  if (outcome !== "fails") return []
  const held: readonly Held<string>[] = isAsked(message.key) ? heldFacts[message.key] : []
  if (held.length > 0) return held.map((one) => heldFigure(one, finding, beside))
  if (expected !== undefined) return [{ role: "expected", text: expectedText(finding, beside) }]
  const [only, ...others] = new Set(causes.flatMap(({ corrections }) => corrections.map(({ to }) => to)))
  if (only === undefined || others.length > 0) return []
  return [{ role: "perhaps", text: decimalShown(only, specIn(beside.form, finding.cell)) }]
}

function heldFigure(
  { role, fact, of }: Held<string>,
  { cell, message: { facts } }: Finding,
  beside: Beside,
): ShownFigure {
  const text = factText(facts[fact], beside.nameOf)
  if (role !== "other" && role !== "otherBefore") return { role, text }
  const named = of === undefined ? undefined : facts[of]
  if (typeof named !== "object" || !("cell" in named)) return { role, of: factText(named, beside.nameOf), text }
  const isNear = cell !== undefined && partsOfKey(cell).form === partsOfKey(named.cell).form
  const name = (language: Language): string => beside.nameOf[language](named.cell, isNear ? "brief" : "elsewhere")
  return { role, of: { vi: name("vi"), en: name("en") }, text }
}

/** A fact as the sentence says it. */
const plain = sentences({ fact: { vi: "{fact}", en: "{fact}" } })

function factText(fact: Fact | undefined, nameOf: Beside["nameOf"]): Bilingual {
  if (fact === undefined) return { vi: "", en: "" }
  const said = { key: "fact", facts: { fact } } as const
  return { vi: sayFrom(plain, said, "vi", nameOf.vi), en: sayFrom(plain, said, "en", nameOf.en) }
}
