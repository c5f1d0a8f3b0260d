import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { recalculated } from "../support/libre-office"
import { cellsSeen, disagreements, type SeenSheet } from "../support/openpyxl"
import { patched } from "../support/patched-xlsx"
import { json, type Printed } from "../support/printed-json"
import { describeWith, libreOffice, openpyxl } from "../support/programs"
import { complete, lay, type Submitted } from "../support/submitted-files"
import { inTemporaryFolder } from "../support/temporary"

type Sheets = Readonly<Record<string, SeenSheet>>

/** A round with what befalls one: text, an approximate figure, an error, a nil return, a tie, a resubmission, an unreadable cell. */
const round: Readonly<Record<string, Submitted>> = {
  "243.xlsx": { unit: "243", figures: { "A10.01.1": "343mét", "A12.01.1": "100m2" } },
  "244.xlsx": { unit: "244", figures: { ...complete, "A10.02.1": 1234.25, "A12.06.1": 17 } },
  "246.xlsx": { unit: "246", figures: { ...complete, "A10.05.1": "hơn 133,5" } },
  "247.xlsx": { unit: "247", figures: { ...complete, "A12.05.1": 60 } },
  "248.xlsx": {
    unit: "248",
    nil: ["A10"],
    figures: { "A12.02.1": 0.1, "A12.03.1": 0.2, "A12.04.1": 0, "A12.05.1": 0.3 },
  },
  "249 a.xlsx": { unit: "249", figures: { ...complete, "A10.02.1": 77 } },
  "249 b.xlsx": { unit: "249", figures: { ...complete, "A10.02.1": 78 } },
  "251.xlsx": { unit: "251", figures: { ...complete, "A10.02.1": 1 } },
  "251 sửa.xlsx": { unit: "251", revision: 1, figures: { ...complete, "A10.02.1": 2 } },
  "252.xlsx": { unit: "252", figures: { ...complete, "A10.03.1": "05 giá, tủ" } },
}

/** The summary of the round, and what `merge --json` says of it. */
function merged(
  ...options: readonly string[]
): Promise<{ readonly said: Printed<"merge">; readonly bytes: Uint8Array }> {
  return inTemporaryFolder(async (folder) => {
    const inputs = await lay(join(folder, "in"), round)
    const { said } = await json("merge", inputs, "-o", join(folder, "out"), ...options)
    return { said, bytes: await readFile(said.outputs[0]!.file) }
  })
}

async function seen(bytes: Uint8Array): Promise<Sheets> {
  return (await cellsSeen(new Map([["a.xlsx", bytes]]))).get("a.xlsx")!
}

async function recalculatedSheets(bytes: Uint8Array): Promise<Sheets> {
  return seen((await recalculated(new Map([["a.xlsx", bytes]]))).get("a.xlsx")!)
}

interface Column {
  readonly cell: string
  /** What the units' rows add up to; null where none has a number. */
  readonly sum: number | null
  readonly units: number
  /** The stored results of the formulas that add them, each over the same rows. */
  readonly stored: readonly (number | string | boolean | null)[]
}

/** The columns of a sheet that lists a form's figures unit by unit: its row codes stand in row 7, unit codes in column B. */
function columnsOf(sheets: Sheets, form: string): readonly Column[] {
  const { cells } = sheets[`${form} theo đơn vị`]!
  const rows = Object.keys(cells).filter((at) => /^B\d+$/.test(at) && /^\d{3}$/.test(String(cells[at]!.value)))
  const columns = Object.keys(cells).filter((at) => /^[F-Z]7$/.test(at))
  return columns.map((at) => {
    const letter = at.slice(0, 1)
    const numbers = rows
      .flatMap((row) => cells[letter + row.slice(1)]?.value ?? [])
      .filter((v) => typeof v === "number")
    const totals = Object.entries(cells).filter(
      ([key, { formula = "" }]) => key.startsWith(letter) && formula.includes("SUM("),
    )
    return {
      cell: `${form}.${String(cells[at]!.value)}.1`,
      sum: numbers.length === 0 ? null : Number(numbers.reduce((sum, value) => sum + value, 0).toFixed(6)),
      units: numbers.length,
      stored: totals.map(([, { value }]) => value),
    }
  })
}

describeWith(openpyxl, "the summary, added up by openpyxl", () => {
  test.each([[[]], [["--strict"]]])(
    "[G10] the units' figures add up to the stored sums and to the totals of `merge --json` (%j)",
    async (options) => {
      const { said, bytes } = await merged(...options)
      const sheets = await seen(bytes)
      const columns = ["A10", "A12"].flatMap((form) => columnsOf(sheets, form))
      expect(columns.map(({ cell, sum, units }) => ({ cell, total: sum, units }))).toEqual(
        said.figures.map(({ cell, total, units }) => ({ cell, total: total === null ? null : Number(total), units })),
      )
      for (const { sum, stored } of columns) {
        // One tier: the province is not repeated.
        expect(stored).toHaveLength(1)
        for (const value of stored) expect(value).toBe(sum)
      }
    },
  )

  test("the totals are those that a person works out from the submissions", async () => {
    const { said } = await merged()
    const total = (cell: string) => said.figures.find((figure) => figure.cell === cell)
    // 343 + (1234.25 + 20.5) + 30.5 + 30.5 + 0 + (2 + 20.5); the tie and the sum over an unreadable part are not in it.
    expect(total("A10.01.1")).toMatchObject({ total: "1681.25", units: 6 })
    // 3 + 133.5 + 3 + 0 + 3 + 3
    expect(total("A10.05.1")).toMatchObject({ total: "145.5", units: 6, status: "approximate" })
    // 50.5 + 50.5 + 60 + 0.3 + 50.5 + 50.5
    expect(total("A12.05.1")).toMatchObject({ total: "262.3", units: 6, status: "provisional" })
    expect(total("A12.06.1")).toMatchObject({ total: "25", units: 5 })
  })
})

describeWith([libreOffice, openpyxl], "the summary, recalculated by LibreOffice", () => {
  test("[G13] every formula gives what is stored beside it", async () => {
    const { bytes } = await merged()
    const stored = await seen(bytes)
    expect(disagreements(stored, await recalculatedSheets(bytes))).toEqual([])
    const formulas = Object.values(stored).flatMap(({ cells }) => Object.values(cells).filter(({ formula }) => formula))
    expect(formulas.length).toBeGreaterThan(50)
  })

  test("a wrong result that is planted beside a formula is found by both comparisons", async () => {
    const { bytes } = await merged()
    // The sum of the units' rows on the sheet that lists them; no other sheet adds column F.
    const sum = /(SUM\(F[^<]*<\/f><v>)1681\.25</
    const [part] = Object.entries(unzipSync(bytes)).find(([, content]) => sum.test(strFromU8(content)))!
    const wrong = await seen(patched(bytes, part, (xml) => xml.replace(sum, "$11682.25<")))
    const right = await recalculatedSheets(bytes)
    expect(disagreements(wrong, right)).toEqual([expect.stringMatching(/^A10 theo đơn vị!F\d+$/)])
    const column = columnsOf(wrong, "A10").find(({ cell }) => cell === "A10.01.1")
    expect(column?.sum).toBe(1681.25)
    expect(column?.stored).toContain(1682.25)
  })
})
