import { parseDecimal, typedText } from "../../figures/writing"
import { aboutForm } from "../../findings/about-form"
import { gradeOf } from "../../findings/counts"
import type { CausingGroup, FindingGroup } from "../../findings/grouping"
import { say, sayFrom, type NameOf } from "../../messages/say"
import type { Form } from "../../model/form"
import type { Submission } from "../../model/submission"
import { positionOf } from "../../workbook/address"
import { areasOf } from "../../workbook/areas"
import { cellNames } from "../cell-names"
import { expectedText, statedText } from "../shown-figures"
import { markup, type Markup } from "./markup"
import type { ResultsRequest } from "./request"
import { resultWords } from "./words"

interface Section {
  readonly form: Form | undefined
  readonly groups: readonly CausingGroup[]
}

/** The findings of one file, what is about the file as a whole first, then form by form in the pack's order; a table for each. */
export function findingSections(
  groups: readonly CausingGroup[],
  submission: Submission,
  request: ResultsRequest,
): readonly Markup[] {
  const { forms } = request.pack
  const codes = new Set(forms.map(({ code }) => code))
  const formOf = (group: CausingGroup): string => {
    const code = aboutForm(group)
    return code !== undefined && codes.has(code) ? code : ""
  }
  const sections: readonly Section[] = [undefined, ...forms].map((form) => ({
    form,
    groups: groups.filter((group) => formOf(group) === (form?.code ?? "")),
  }))
  return sections.filter((section) => section.groups.length > 0).map((section) => table(section, submission, request))
}

/** The columns of a table, in their order; one in which nothing would stand is left out. */
const columns = ["grade", "place", "stated", "expected", "finding"] as const

type Column = (typeof columns)[number]

const classes = {
  ...{ grade: "grade", place: "place", stated: "figure", expected: "figure", finding: "finding" },
} as const satisfies Readonly<Record<Column, string>>

function table({ form, groups }: Section, submission: Submission, request: ResultsRequest): Markup {
  const { language, pack } = request
  const around = { form, submission, request, nameOf: cellNames(pack, language, form !== undefined) }
  const title =
    form === undefined
      ? sayFrom(resultWords, { key: "wholeFile", facts: {} }, language)
      : sayFrom(resultWords, { key: "formTitle", facts: { form: form.code, title: form.title } }, language)
  const rows = groups.map((group) => ({ group, short: shortCells(group, around) }))
  const shown = columns.filter(
    (column) => column === "grade" || column === "finding" || rows.some(({ short }) => short[column] !== ""),
  )
  const head = shown.map((key) => {
    const text = sayFrom(resultWords, { key, facts: {} }, language)
    return markup`<th scope="col" class="${classes[key]}">${text}</th>`
  })
  const cellOf = (group: CausingGroup, column: Column, short: ShortCells): Markup => {
    if (column === "finding") return markup`<td>${told(group, around)}</td>`
    if (column !== "grade") return markup`<td class="${classes[column]}">${short[column]}</td>`
    const grade = gradeOf(group.findings[0])
    const label = sayFrom(resultWords, { key: `grade.${grade}`, facts: {} }, language)
    return markup`<th scope="row" class="${grade}">${label}</th>`
  }
  const body = rows.map(({ group, short }) => markup`<tr>${shown.map((column) => cellOf(group, column, short))}</tr>\n`)
  return markup`<h3>${title}</h3>
<table class="findings"><thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table>
`
}

interface Around {
  readonly form: Form | undefined
  readonly submission: Submission
  readonly request: ResultsRequest
  readonly nameOf: NameOf
}

type ShortCells = Readonly<Record<"place" | "stated" | "expected", string>>

/** What stands in a row beside its sentence. Of several cells the sentence speaks alone. */
function shortCells(group: FindingGroup, around: Around): ShortCells {
  const [first, ...others] = group.findings
  const { language } = around.request
  const isOne = others.length === 0
  return {
    place: placesText(group, around),
    stated: isOne ? statedText(first, around)[language] : "",
    expected: isOne ? expectedText(first, around)[language] : "",
  }
}

/** Areas on the form's own sheet stand alone; any other place is named with its sheet. */
function placesText({ findings }: FindingGroup, { form }: Around): string {
  const places = findings.flatMap(({ place }) => place ?? [])
  const sheets = [...new Set(places.map(({ sheet }) => sheet))]
  const texts = sheets.flatMap((sheet) => {
    const own = new Set(places.flatMap((place) => (place.sheet === sheet ? place.address : [])))
    const areas = areasOf([...own].flatMap((address) => positionOf(address) ?? []))
    return sheet === form?.sheet ? areas : areas.map((area) => `${sheet}, ${area}`)
  })
  return texts.join("; ")
}

/** The sentence, what the pack says to do, what may be the cause, and what could not be judged because of it. */
function told({ findings, message, following }: CausingGroup, { request, nameOf }: Around): Markup {
  const { pack, language } = request
  const rule = pack.forms.flatMap(({ rules }) => rules).find(({ id }) => id === findings[0].rule)
  const { instruction, basis } = rule ?? {}
  const causes = findings.length === 1 ? findings[0].causes : []
  const corrections = findings.flatMap(({ causes: own }) => own.flatMap(({ corrections: changes }) => changes))
  const typed = (to: string): string => {
    const figure = parseDecimal(to)
    return figure === undefined ? to : typedText(figure, language)
  }
  const items = [
    ...causes.map((cause) => say(cause.message, language, nameOf)),
    ...corrections.map(({ place, from, to }) =>
      sayFrom(resultWords, { key: "correction", facts: { place, from, to: typed(to) } }, language),
    ),
    ...following.map(
      (group) =>
        `${sayFrom(resultWords, { key: "following", facts: {} }, language)} ${say(group.message, language, nameOf)}`,
    ),
  ]
  return markup`<p>${say(message, language, nameOf)}</p>${
    instruction === undefined ? "" : markup`<p>${instruction[language]}</p>`
  }${
    basis === undefined ? "" : markup`<p>${sayFrom(resultWords, { key: "basis", facts: { basis } }, language)}</p>`
  }${items.length === 0 ? "" : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`}`
}
