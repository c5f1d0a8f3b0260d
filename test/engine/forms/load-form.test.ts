import { specsOf } from "../../../engine/model/cell-spec"
import { loadForm } from "../../../engine/forms/load-form"
import type { Form } from "../../../engine/model/form"
import { mistakesOf } from "../../support/drawn"
import { breakdownJson, columnJson, formJson, measures, rowJson } from "../../support/pack-json"
import { ruleKinds } from "../../../engine/rules/index"

const kinds = ruleKinds.map(({ kind }) => kind).join(", ")

const load = (more: object): Form => loadForm("A1.json", formJson(more), measures)
const mistakes = (more: object) => mistakesOf(() => load(more))
const columns = (...printed: readonly (readonly [string, string?])[]) => ({
  columns: printed.map(([number, arithmetic]) => columnJson(number, arithmetic)),
})

/** The lines of a form as they are printed: a code or `# heading`, moved in by depth. */
function printed({ lines }: Form): string {
  return lines
    .map((line) => {
      const { depth } = line.line === "heading" ? line : line.indicator
      return "  ".repeat(depth) + (line.line === "heading" ? `# ${line.label.vi}` : line.indicator.code)
    })
    .join("\n")
}

const layered = {
  rows: [
    rowJson("01", {
      breakdowns: [
        {
          ...breakdownJson("partition", ["02", "03"]),
          rows: [rowJson("02"), rowJson("03", { breakdowns: [breakdownJson("subset", ["04"])] })],
        },
        breakdownJson("partition", ["05", "06"], { missing: "non_null" }),
      ],
    }),
    rowJson("07", { places: 0, required: false }),
  ],
}

test("a form is printed line by line, breakdowns under their row", () => {
  expect(printed(load(layered))).toBe(
    `
01
  # partition
  02
  03
    # subset
    04
  # partition
  05
  06
07`.slice(1),
  )
})

test("a form states rules by its layout: required rows but for totals, numbers, sums, parts within", () => {
  const { rules } = load({ ...layered, ...columns(["1", "1=(2+3)"], ["2"], ["3"]) })
  expect(rules.map(({ id, kind, parameters }) => `${id} ${kind} ${JSON.stringify(parameters)}`)).toEqual([
    'A1.required required {"rows":["02","03","04","05","06"],"columns":["2","3"]}',
    'A1.number number {"rows":["01","02","03","04","05","06","07"],"negative":"refused"}',
    'A1.column-1 balance {"by":"columns","total":"1","parts":["2","3"],"missing":"partial_null"}',
    'A1.sum-01-1 balance {"by":"rows","total":"01","parts":["02","03"],"missing":"partial_null"}',
    'A1.within-04 compare {"left":"04","relation":"<=","right":"03","missing":"partial_null"}',
    'A1.sum-01-3 balance {"by":"rows","total":"01","parts":["05","06"],"missing":"non_null"}',
  ])
})

test("rules that the form states follow those of its layout, parameters checked and exact", () => {
  const rule = { id: "A1-R1", kind: "range", severity: "warning", rows: ["01"], maximum: "0.10" }
  const { rules } = load({ rules: [{ ...rule, instruction: { vi: "Xem lại.", en: "Look again." } }] })
  expect(rules.at(-1)).toEqual({
    ...{ id: "A1-R1", kind: "range", severity: "warning", instruction: { vi: "Xem lại.", en: "Look again." } },
    parameters: { rows: ["01"], maximum: { digits: 1, places: 1 } },
  })
})

test("[L7] printed arithmetic adds and subtracts columns of the form, each once, and nothing else", () => {
  const wanted = 'wanted arithmetic such as "1=(2+3)" or "07=01+02-04", each code once'
  for (const printed of ["1=(2+2)", "1=(1+2)", "1=2*3", "2+3", "1=(2+3", "1=2 3"]) {
    expect(mistakes(columns(["1", printed], ["2"], ["3"]))).toEqual([
      `A1.json, columns[0].arithmetic: found ${JSON.stringify(printed)}, ${wanted}`,
    ])
  }
  expect(mistakes(columns(["1", "2=(3)"], ["2"], ["3", "3=(4)"]))).toEqual([
    'A1.json, columns[0].arithmetic: found "2=(3)", wanted arithmetic for 1, of 1, 2, 3',
    'A1.json, columns[2].arithmetic: found "3=(4)", wanted arithmetic for 3, of 1, 2, 3',
  ])
})

test("[L7] no column is, through whatever sums, a part of itself", () => {
  expect(mistakes(columns(["1", "1=(2)"], ["2", "2=(3+4)"], ["3", "3=(1+4)"], ["4"]))).toEqual([
    'A1.json, columns[0].arithmetic: found "1=(2)", wanted codes that are not themselves computed from 1',
    'A1.json, columns[1].arithmetic: found "2=(3+4)", wanted codes that are not themselves computed from 2',
    'A1.json, columns[2].arithmetic: found "3=(1+4)", wanted codes that are not themselves computed from 3',
  ])
  expect(
    load(columns(["1", "1=(2+3)"], ["2", "2=(4)"], ["3", "3=(4)"], ["4"])).columns[0]!.terms.map(({ code }) => code),
  ).toEqual(["2", "3"])
})

test("[L7] arithmetic of rows, columns of rows, units and kinds of columns are held against the form", () => {
  const rows = (more: object) => mistakes({ columns: [columnJson("1")], rows: [rowJson("01", more), rowJson("02")] })
  expect(rows({ arithmetic: "01=02-03" })).toEqual([
    'A1.json, rows[0].arithmetic: found "01=02-03", wanted arithmetic for 01, of 01, 02',
  ])
  const breakdowns = [breakdownJson("partition", ["03"])]
  const chained = { rows: [rowJson("01", { breakdowns }), rowJson("02", { arithmetic: "02=01" })] }
  expect(load(chained).arithmetic).toHaveLength(1)
  expect(mistakes({ rows: [rowJson("01", { arithmetic: "01=02" }), rowJson("02", { arithmetic: "02=01" })] })).toEqual([
    'A1.json, rows[0].arithmetic: found "01=02", wanted codes that are not themselves computed from 01',
    'A1.json, rows[1].arithmetic: found "02=01", wanted codes that are not themselves computed from 02',
  ])
  expect(rows({ columns: ["1", "2"] })).toEqual([
    'A1.json, rows[0].columns[1]: found "2", wanted a column of this form (1)',
  ])
  expect(rows({ kind: "day" })).toEqual(['A1.json, rows[0].kind: found "day", wanted one of number, date, yesNo, text'])
  expect(mistakes({ columns: [{ ...columnJson("1"), measure: "kho" }] })).toEqual([
    'A1.json, columns[0].measure: found "kho", wanted a measure of pack.json: m2',
  ])
})

test("what a column states of its unit, decimals and kind stands for every row's", () => {
  const columns = [columnJson("1"), { ...columnJson("2"), places: 0, kind: "text" }]
  const specs = [...specsOf(load({ columns, rows: [rowJson("01"), rowJson("02", { columns: ["2"] })] })).values()]
  expect(specs.map(({ indicator, column, places, kind }) => [indicator.code, column.number, places, kind])).toEqual([
    ["01", "1", 1, "number"],
    ["01", "2", 0, "text"],
    ["02", "2", 0, "text"],
  ])
})

test("[L7] codes are used once and measures are the pack's", () => {
  const rows = [rowJson("01", { breakdowns: [breakdownJson("subset", ["02"])] }), rowJson("02", { measure: "kho" })]
  expect(mistakes({ rows, ...columns(["1"], ["1"]) })).toEqual([
    'A1.json, rows[1].code: found "02", wanted a code used once only',
    'A1.json, columns[1].number: found "1", wanted a code used once only',
    'A1.json, rows[1].measure: found "kho", wanted a measure of pack.json: m2',
  ])
})

test("[L7] every field is checked, and every mistake is said at once with its path", () => {
  const wrong = {
    ...{ code: "a1", sheet: "Biểu: A1", timing: "yearly", colour: "red" },
    ...columns(["1a"]),
    rows: [rowJson("1", { places: 0.5, required: "có" }), rowJson("02", { label: { vi: "x", en: "" }, places: 9 })],
  }
  expect(mistakes(wrong)).toEqual([
    'A1.json, code: found "a1", wanted a form code such as "A10" or "NS02b"',
    'A1.json, sheet: found "Biểu: A1", wanted a sheet name that Excel takes, at most 31 characters, no space at its ends, and not that of a sheet of the program\'s own (Cover, Guide…)',
    'A1.json, timing: found "yearly", wanted one of stock, flow',
    'A1.json, columns[0].number: found "1a", wanted a column number such as "1"',
    'A1.json, rows[0].code: found "1", wanted a row code such as "01"',
    "A1.json, rows[0].places: found 0.5, wanted a whole number",
    'A1.json, rows[0].required: found "có", wanted true or false',
    'A1.json, rows[1].label.en: found "", wanted at least 1 character',
    "A1.json, rows[1].places: found 9, wanted at most 4",
    'A1.json: found "colour", wanted no such field',
  ])
})

test("[L6] a breakdown says what a blank part means", () => {
  const silent = breakdownJson("partition", ["02"], { missing: undefined })
  expect(mistakes({ rows: [rowJson("01", { breakdowns: [silent] })] })).toEqual([
    "A1.json, rows[0].breakdowns[0].missing: found nothing, wanted one of " +
      "non_null, non_zero, partial_null, partial_zero, always_null, always_zero",
  ])
})

test("[L7] a rule of an unknown kind, without a severity, or with an id in use is a mistake", () => {
  const rule = { id: "A1-R1", kind: "range", severity: "error", rows: ["01"], maximum: "1" }
  const rules = [rule, rule, { ...rule, id: "A1.number" }, { ...rule, kind: "media" }, { id: "R 2", kind: "range" }]
  expect(mistakes({ rules })).toEqual([
    'A1.json, rules[1].id: found "A1-R1", wanted a rule id used once only',
    'A1.json, rules[2].id: found "A1.number", wanted a rule id used once only',
    `A1.json, rules[3].kind: found "media", wanted one of ${kinds}`,
    'A1.json, rules[4].id: found "R 2", wanted a rule id such as "A12-R03"',
    "A1.json, rules[4].severity: found nothing, wanted one of error, warning, info",
  ])
})

test("[L13] names that objects are born with are fields and kinds like any other", () => {
  const rule = { id: "R1", kind: "required", severity: "error", rows: ["01"], toString: 1, valueOf: 2 }
  expect(mistakes({ rules: [rule, { ...rule, kind: "constructor" }] })).toEqual([
    'A1.json, rules[0]: found "toString", "valueOf", wanted no such field',
    `A1.json, rules[1].kind: found "constructor", wanted one of ${kinds}`,
  ])
})
