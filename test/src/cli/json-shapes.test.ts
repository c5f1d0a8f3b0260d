import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import a10 from "../../fixtures/packs/hai-bieu/forms/A10.json"
import a12 from "../../fixtures/packs/hai-bieu/forms/A12.json"
import { craftCells } from "../../support/crafted-xlsx"
import { complete, lay } from "../../support/submitted-files"
import { cellsJson, json, printed } from "../../support/printed-json"
import { inTemporaryFolder } from "../../support/temporary"

// That every value has exactly the fields of the contract is asked by `json` and `cellsJson` themselves.

test("a field that the contract does not name is not let through", () => {
  const counts = { files: 0, accepted: 0, findings: 0, rejected: 0, errors: 0, warnings: 0, undecided: 0 }
  expect(printed.check.safeParse({ files: [], skipped: [], counts }).success).toBe(true)
  expect(printed.check.safeParse({ files: [], skipped: [], counts, more: 1 }).success).toBe(false)
})

test("`packs` lists forms, units and deadlines", async () => {
  const { status, said } = await json("packs")
  expect(status).toBe(0)
  expect(said.packs.map(({ pack, forms }) => [pack, forms.map(({ form, kind }) => `${form} ${kind}`)])).toEqual([
    ["vtlt", ["A10 flow", "A12 stock"]],
  ])
  const [vinhPhuc] = said.packs[0]!.profiles
  expect(vinhPhuc).toMatchObject({ profile: "vinh-phuc", deadline: "02-10", province: { code: "26" } })
  expect(vinhPhuc?.units.map(({ code }) => code)).toEqual("243 244 246 247 248 249 251 252 253".split(" "))
  expect(vinhPhuc?.units[2]).toMatchObject({ name: "UBND huyện Lập Thạch", to: 2024, forms: ["A10", "A12"] })
})

test("`new` says which file was written for which unit", () =>
  inTemporaryFolder(async (folder) => {
    const one = await json("new", "--year", "2018", "--unit", "246", "-o", join(folder, "một.xlsx"))
    expect(one).toEqual({ status: 0, said: { written: [{ unit: "246", file: `${folder}/một.xlsx` }] } })
    const all = await json("new", "--year", "2018", "--all", "-o", join(folder, "tất cả"))
    expect(all.said.written).toHaveLength(9)
    for (const { unit, file } of all.said.written) {
      expect(file).toBe(`${folder}/tất cả/vtlt-2018-${unit}.xlsx`)
      const { said } = await json("describe", file)
      expect([said.unit, said.year]).toEqual([unit, 2018])
    }
  }))

test("`describe` lists every cell of every form with what the form says of it, in both languages", () =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, "a.xlsx")
    await json("new", "--year", "2018", "--unit", "252", "-o", file)
    for (const language of ["vi", "en"] as const) {
      const { status, said } = await json("describe", file, "--lang", language)
      expect(status).toBe(0)
      expect(said).toMatchObject({ pack: "vtlt", packVersion: "2018.1", unit: "252", year: 2018 })
      const wanted = [a10, a12].flatMap((form) =>
        rowsOf(form).map(({ code, label, places, required }) => ({
          ...{ cell: `${form.code}.${code}.1`, form: form.code, row: code, column: "1", sheet: form.sheet },
          ...{ label: label[language], places, required, kind: form.timing, computed: code === "01" },
        })),
      )
      expect(said.cells).toMatchObject(wanted)
      const units = said.cells.map(({ unit }) => unit)
      expect([...new Set(units)]).toEqual(
        language === "vi" ? ["mét giá", "m2", "kho"] : ["shelf metres", "m2", "storerooms"],
      )
    }
  }))

test("the addresses of `describe` are those beside the printed row codes", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: complete } })
    const { said } = await json("describe", join(folder, "a.xlsx"))
    const read = (await cellsJson(join(folder, "a.xlsx"))).files[0]!
    for (const { sheet, address, row } of said.cells) {
      const cells = read.sheets.find(({ name }) => name === sheet)!.cells
      expect(cells).toContainEqual({ address: address.replace("D", "B"), type: "text", value: row, format: "@" })
    }
  }))

test("[G3] `cells` prints a line for each file, and tells every kind of content from every other", () =>
  inTemporaryFolder(async (folder) => {
    const cells = [
      `<c r="A1"><v>0.1</v></c><c r="B1" t="inlineStr"><is><t>343mét</t></is></c><c r="C1" t="b"><v>0</v></c>`,
      `<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1"><f>A1*10</f><v>1</v></c><c r="F1"><f>A1*20</f></c>`,
      `<c r="G1" t="str"><f>""</f><v></v></c><c r="H1"><v>0</v></c><c r="I1"/>`,
    ]
    await lay(folder, { "a.xlsx": craftCells(cells.join("")), "b.xlsx": "", "c.xlsx": { figures: complete } })
    const { status, files } = await cellsJson(folder)
    expect(status).toBe(1)
    expect(files.map(({ file, status: verdict }) => [file, verdict])).toEqual([
      ["a.xlsx", "read"],
      ["b.xlsx", "rejected"],
      ["c.xlsx", "read"],
    ])
    expect(files[0]?.sheets).toEqual([
      {
        ...{ name: "Sheet1", visibility: "visible" },
        cells: [
          { address: "A1", type: "number", value: 0.1 },
          { address: "B1", type: "text", value: "343mét" },
          { address: "C1", type: "boolean", value: false },
          { address: "D1", type: "error", value: "#DIV/0!" },
          { address: "E1", type: "number", value: 1, formula: "A1*10", stored: true },
          { address: "F1", type: "number", formula: "A1*20", stored: false },
          { address: "G1", type: "text", value: "", formula: '""', stored: true },
          { address: "H1", type: "number", value: 0 },
        ],
      },
    ])
    expect(files[2]?.sheets.map(({ name, visibility }) => [name, visibility]).at(-1)).toEqual([
      "_bieumau",
      "veryHidden",
    ])
  }))

test("`merge` has no findings of a file that was replaced by a newer one, and does not count them", () =>
  inTemporaryFolder(async (folder) => {
    const submissions = await lay(join(folder, "in"), {
      "a.xlsx": { figures: { ...complete, "A12.05.1": 200 } },
      "a nộp lại.xlsx": { revision: 1, figures: complete },
    })
    const { status, said } = await json("merge", submissions, "-o", join(folder, "out"))
    expect(status).toBe(0)
    expect(said.counts).toEqual({ errors: 0, warnings: 0, undecided: 0 })
    expect(said.findings.filter((finding) => "file" in finding)).toEqual([])
  }))

test("`check` and `merge` print what the contract says, whatever became of the files", () =>
  inTemporaryFolder(async (folder) => {
    const submissions = await lay(join(folder, "in"), {
      "a.xlsx": { figures: complete },
      "b.xlsx": { unit: "252", figures: { "A10.01.1": "203 mét", "A12.01.1": "khoảng 185", "A12.05.1": "200" } },
      "c.xlsx": "",
    })
    const checked = await json("check", submissions)
    expect(checked.status).toBe(1)
    expect(checked.said.files.map(({ status }) => status)).toEqual(["accepted", "findings", "rejected"])
    expect(checked.said.counts).toMatchObject({ files: 3, accepted: 1, findings: 1, rejected: 1 })
    expect(checked.said.files[1]?.findings).toContainEqual(
      expect.objectContaining({
        ...{ cell: "A10.01.1", sheet: "Biểu A10", address: "D10", value: "203 mét", expected: "203" },
        causes: [
          expect.objectContaining({
            corrections: [{ sheet: "Biểu A10", address: "D10", from: "203 mét", to: "203" }],
          }),
        ],
      }),
    )
    const { status, said } = await json("merge", submissions, "-o", join(folder, "out"))
    expect(status).toBe(1)
    const found = checked.said.files[1]!.findings.map((finding) => ({ unit: "252", file: "b.xlsx", ...finding }))
    expect(said.findings.filter((finding) => "unit" in finding)).toEqual(found)
    expect(said.findings.slice(0, -found.length).map(({ rule }) => rule)).toEqual(Array(7).fill("tracking.missing"))
    const { errors, warnings, undecided } = checked.said.counts
    expect(said.counts).toEqual({ errors, warnings, undecided })
    expect(errors).toBeGreaterThan(0)
    expect(said.figures).toHaveLength(11)
    expect(said.outputs.slice(1).map(({ file }) => file.slice(`${folder}/out/`.length))).toEqual([
      ...["so-lieu-vtlt-2018-26.csv", "sdmx-vtlt-2018-26.csv", "nguon-so-lieu-vtlt-2018-26.csv"],
      "so-doi-soat-vtlt-2018-26.csv",
    ])
    const [output] = said.outputs
    expect(output?.file).toBe(`${folder}/out/tong-hop-vtlt-2018-26.xlsx`)
    expect(output?.sha256).toBe(
      createHash("sha256")
        .update(await readFile(output!.file))
        .digest("hex"),
    )
  }))

interface Row {
  readonly code: string
  readonly label: { readonly vi: string; readonly en: string }
  readonly places: number
  readonly required: boolean
  readonly breakdowns?: readonly { readonly rows: readonly Row[] }[]
}

/** The rows of a form's file, a total before its parts. */
function rowsOf({ rows }: { readonly rows: readonly Row[] }): readonly Row[] {
  return rows.flatMap((row) => [row, ...(row.breakdowns ?? []).flatMap(rowsOf)])
}
