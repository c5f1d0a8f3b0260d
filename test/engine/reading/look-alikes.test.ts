import type { Form } from "../../../engine/model/form"
import type { Picture } from "../../../engine/workbook/picture"
import { onSheet, withoutSheet } from "../../support/edited-workbook"
import { figuresOf, issued, listedOf, saidOf, taken, type Regime, type Taken } from "../../support/issued-workbook"
import { smallPack, smallProfile, staffForm } from "../../support/small-pack"

const recordsForm: Form = {
  ...staffForm,
  ...{ code: "A3", sheet: "Biểu A3", title: { vi: "Nhân sự làm công tác văn thư", en: "Staff in records work" } },
}

/** Two forms with the very same rows: staff in records work, and staff in archives. */
const regime: Regime = {
  pack: { ...smallPack, forms: [recordsForm, staffForm].map((form) => ({ ...form, rules: [] })) },
  profile: {
    ...smallProfile,
    tiers: smallProfile.tiers.map((tier) => ({ ...tier, forms: ["A3", "A4"] })),
  },
}
const [records, archives] = ["Biểu A3", "Biểu A4"]

const figures = {
  ...{ "A3.01.1": "12", "A3.01.2": "7", "A3.01.3": "5", "A3.02.1": "12", "A3.02.2": "7", "A3.02.3": "5" },
  ...{ "A4.01.1": "3", "A4.01.2": "1", "A4.01.3": "2", "A4.02.1": "3", "A4.02.2": "1", "A4.02.3": "2" },
}
const filled = issued({ "A3.02.2": 7, "A3.02.3": 5, "A4.02.2": 1, "A4.02.3": 2 }, "252", regime)

const formOf = new Map([
  [records, recordsForm],
  [archives, staffForm],
])
const map = "_bieumau"

/** What names a form: its title, its printed code, the name of its sheet. */
type Mark = "title" | "code" | "sheet"

const marks: readonly Mark[] = ["title", "code", "sheet"]

/** The workbook without these marks of the form on one of its sheets; a sheet without its name is called `Trang 3`. */
function without(picture: Picture, sheet: string, lost: readonly Mark[]): Picture {
  const { title, code } = formOf.get(sheet)!
  const isLost = (text: string): boolean =>
    (lost.includes("title") && text === title.vi.toUpperCase()) ||
    (lost.includes("code") && text === `Biểu số: ${code}`)
  return onSheet(picture, sheet, ({ cells, name, ...rest }) => {
    const kept = [...cells].filter(([, { content }]) => content.type !== "text" || !isLost(content.value))
    expect(cells.size - kept.length).toBe(lost.filter((mark) => mark !== "sheet").length)
    return { ...rest, cells: new Map(kept), name: lost.includes("sheet") ? `Trang ${code.slice(1)}` : name }
  })
}

function withoutBoth(picture: Picture, lost: readonly Mark[]): Picture {
  return without(without(picture, records, lost), archives, lost)
}

/** The places of the workbook's figures, as they are listed; a cell that is listed twice stands there twice. */
function places(reading: Taken, as: string): readonly string[] {
  return listedOf(reading)
    .filter((line) => line.endsWith(as))
    .map((line) => line.split(" ").slice(0, 2).join(" "))
}

const addresses = ["D10", "E10", "F10", "D12", "E12", "F12"]

describe.each([
  ["with the map", filled, []],
  ["without the map", withoutSheet(filled, map), ["info reading.noMap"]],
] as const)("%s", (_, picture, said) => {
  test("[G3] two forms with the same rows are each read from their own sheet", () => {
    const reading = taken(picture, regime)
    expect(figuresOf(reading)).toEqual(figures)
    expect(saidOf(reading)).toEqual(said)
    expect(listedOf(reading)).toHaveLength(12)
  })

  test("the order of the sheets says nothing", () => {
    const reading = taken({ ...picture, sheets: [...picture.sheets].reverse() }, regime)
    expect(figuresOf(reading)).toEqual(figures)
    expect(saidOf(reading)).toEqual(said)
  })

  test.each([
    ["renamed", ["sheet"]],
    ["renamed and without titles", ["sheet", "title"]],
    ["renamed and without printed codes", ["sheet", "code"]],
    ["without titles and printed codes", ["title", "code"]],
  ] as const)("[G3] one name that is left is enough: sheets %s", (_how, lost) => {
    const reading = taken(withoutBoth(picture, lost), regime)
    expect(figuresOf(reading)).toEqual(figures)
    expect(saidOf(reading)).toEqual(said)
    expect(listedOf(reading)).toHaveLength(12)
  })

  test("[L9] where nothing names either form no figure is anybody's, and each form is said to be one of the two", () => {
    const reading = taken(withoutBoth(picture, marks), regime)
    expect(figuresOf(reading)).toEqual({})
    expect(saidOf(reading)).toEqual(["error reading.whichForm", "error reading.whichForm", ...said])
    expect(reading.findings.slice(0, 2).map(({ message }) => message.facts)).toEqual([
      { form: "A3", others: "A4", sheets: "“Trang 3”, “Trang 4”" },
      { form: "A4", others: "A3", sheets: "“Trang 3”, “Trang 4”" },
    ])
  })

  test("[G16] where nothing names either form every figure is listed as set aside, and none as used", () => {
    const reading = taken(withoutBoth(picture, marks), regime)
    const all = ["Trang 3!", "Trang 4!"].flatMap((sheet) => addresses.map((address) => sheet + address))
    expect([...new Set(places(reading, "formTwice"))].sort()).toEqual(all.sort())
    expect(listedOf(reading).filter((line) => !line.endsWith("formTwice"))).toEqual([])
  })

  test("[L9] a form that is named stays out of the sheet that names none", () => {
    const reading = taken(without(picture, archives, marks), regime)
    expect(saidOf(reading)).toEqual(["error reading.whichForm", ...said])
    expect(Object.entries(figuresOf(reading)).filter(([cell, figure]) => figures[cell as never] !== figure)).toEqual([])
  })

  // What the engine does not do yet: see what these expect.
  test("[G5] a single sheet that names neither of the two forms is taken for neither", () => {
    const reading = taken(withoutSheet(without(picture, records, marks), archives), regime)
    expect(figuresOf(reading)).toEqual({})
    expect(saidOf(reading)).not.toEqual(said)
  })

  test("[G16] a figure that could be of either form is one figure in the list", () => {
    const reading = taken(withoutBoth(picture, marks), regime)
    expect(listedOf(reading)).toHaveLength(12)
  })
})

/** The workbook after the names of the two sheets were exchanged: each form stands under the name of the other. */
function underEachOther({ sheets, ...rest }: Picture): Picture {
  const other = new Map([
    [records, archives],
    [archives, records],
  ])
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, name: other.get(sheet.name) ?? sheet.name })) }
}

test("[L9] a sheet that says it is one form and is called by the name of the other is neither, without the map", () => {
  const reading = taken(underEachOther(withoutSheet(filled, map)), regime)
  expect(figuresOf(reading)).toEqual({})
  expect(saidOf(reading)).toEqual(["error reading.whichForm", "error reading.whichForm", "info reading.noMap"])
})

test("[G3] a sheet that is called by the name of the other form does not give it its figures, with the map", () => {
  const figuresRead = figuresOf(taken(underEachOther(filled), regime))
  expect(Object.entries(figuresRead).filter(([cell, figure]) => figures[cell as never] !== figure)).toEqual([])
})
