import { readFile, rm } from "node:fs/promises"
import { recalculated, toPdf } from "../support/libre-office"
import { pageSeen, activeIn as activeInPage, type SeenElement } from "../support/lxml-html"
import { mergedSample, type MergedSample } from "../support/merged-sample"
import { cellsSeen, disagreements, type SeenSheet } from "../support/openpyxl"
import { chartsSeen } from "../support/openpyxl-charts"
import { pagesOf } from "../support/poppler"
import { describeWith, libreOffice, openpyxl, poppler, pythonDocx } from "../support/programs"
import { named, pythonCsv } from "../support/python-csv"
import { activeIn, textsOf, type SeenActive } from "../support/python-docx"

type Sheets = Readonly<Record<string, SeenSheet>>
type Records = Awaited<ReturnType<typeof named>>

/** A figure with as many decimals as any form has; sums of doubles say more than there is. */
const rounded = (value: number): number => Number(value.toFixed(6))

/** A value as text, a day as the number that a workbook stores for it. */
function serial(value: unknown): string {
  const day = /^(\d{4}-\d\d-\d\d)T00:00:00$/.exec(String(value))?.[1]
  return day === undefined ? String(value) : String((Date.parse(day) - Date.parse("1899-12-30")) / 86_400_000)
}

describeWith([libreOffice, openpyxl, pythonDocx, poppler], "what one merge leaves, opened by other programs", () => {
  let merged: MergedSample
  let [stored, computed]: [Sheets, Sheets] = [{}, {}]
  let [bookPages, reportPages]: [readonly string[], readonly string[]] = [[], []]
  let [tidy, sdmx, lineage, ledger]: [Records, Records, Records, Records] = [[], [], [], []]
  let [faults, page]: [readonly string[], readonly SeenElement[]] = [[], []]
  let [paragraphs, word]: [readonly string[], SeenActive] = [[], { bookmarks: {}, fields: [], outside: [] }]

  const path = (name: string): string => merged.path.get(name)!

  beforeAll(async () => {
    merged = await mergedSample()
    const book = await readFile(path("tong-hop.xlsx"))
    const printedFiles = new Map([
      ["tong-hop.xlsx", book],
      ["bao-cao.docx", await readFile(path("bao-cao.docx"))],
    ])
    const [again, pdfs] = [await recalculated(new Map([["a.xlsx", book]])), await toPdf(printedFiles)]
    stored = (await cellsSeen(new Map([["a.xlsx", book]]), { strictly: true })).get("a.xlsx")!
    computed = (await cellsSeen(again)).get("a.xlsx")!
    bookPages = await pagesOf(pdfs.get("tong-hop.xlsx")!)
    reportPages = await pagesOf(pdfs.get("bao-cao.docx")!)
    const table = async (name: string) => named(await pythonCsv(await readFile(path(`${name}.csv`))))
    ;[tidy, sdmx, lineage] = [await table("so-lieu"), await table("sdmx"), await table("nguon-so-lieu")]
    ledger = await table("so-doi-soat")
    ;({ faults, elements: page } = await pageSeen(path("bao-cao.html")))
    paragraphs = await textsOf(path("bao-cao.docx"))
    word = await activeIn(path("bao-cao.docx"))
  }, 300_000)

  afterAll(() => rm(merged.folder, { recursive: true }))

  /** What is added or compared over units, by cell: sum or largest. Days are not figures of a table. */
  function mergedBy(records: Records, counts: (record: Records[number]) => boolean): ReadonlyMap<string, number> {
    const ways = new Map(lineage.map((line) => [line.get("cell"), line.get("merging")]))
    const totals = new Map<string, number>()
    for (const record of records) {
      const cell = record.get("cell") ?? ""
      if (!counts(record) || ways.get(cell) === "notAdditive") continue
      const [value, before] = [Number(record.get("value")), totals.get(cell)]
      const next = ways.get(cell) === "maximum" ? Math.max(before ?? value, value) : (before ?? 0) + value
      totals.set(cell, rounded(next))
    }
    return totals
  }

  /** The totals that `merge --json` says, of figures that are numbers or count a yes. */
  function said(): ReadonlyMap<string, number> {
    const numbers = new Set(
      tidy.filter((line) => ["number", "yesNo"].includes(line.get("kind") ?? "")).map((line) => line.get("cell")),
    )
    return new Map(
      merged.said.figures.flatMap(({ cell, total, status }) =>
        total === null || status === "notAdditive" || !numbers.has(cell) ? [] : [[cell, Number(total)]],
      ),
    )
  }

  /** The totals that stand in the workbook, from every place where its own map says that one stands. */
  function inBook(sheets: Sheets): readonly (readonly [cell: string, place: string, value: unknown])[] {
    const { cells } = sheets._bieumau!
    const rows = Object.keys(cells).filter((at) => at.startsWith("A") && cells[at]!.value === "total")
    return rows.map((at) => {
      const [cell = "", sheet = "", address = ""] = ["B", "C", "D"].map((letter) =>
        String(cells[letter + at.slice(1)]?.value),
      )
      return [cell, `${sheet}!${address}`, sheets[sheet]?.cells[address]?.value ?? ""]
    })
  }

  test("[G10] a total is one figure: printed, in both tables, in the lineage, and in every place of the workbook, computed anew too", () => {
    const totals = said()
    expect(totals.size).toBeGreaterThan(250)
    const only = (found: ReadonlyMap<string, number>) =>
      new Map([...totals.keys()].map((cell) => [cell, found.get(cell)]))
    const counted = ["reported", "zero"]
    expect(only(mergedBy(tidy, (line) => counted.includes(line.get("status") ?? "")))).toEqual(totals)
    expect(only(mergedBy(lineage, () => true))).toEqual(totals)
    const ofProvince = sdmx.filter((line) => line.get("REPORTING_UNIT") === "_T" && line.get("OBS_VALUE") !== "")
    const inSdmx = ofProvince.map((line) => {
      const codes = ["FORM", "INDICATOR", "BREAKDOWN"].map((column) => line.get(column) ?? "")
      return [codes.join("."), Number(line.get("OBS_VALUE"))] as const
    })
    expect(only(new Map(inSdmx))).toEqual(totals)
    for (const sheets of [stored, computed]) {
      const places = inBook(sheets).filter(([cell]) => totals.has(cell))
      expect(new Set(places.map(([cell]) => cell))).toEqual(new Set(totals.keys()))
      expect(places.filter(([cell, , value]) => value !== totals.get(cell))).toEqual([])
    }
  })

  test("[G10] the report, as a page and in Word, states what stands at the places of the workbook that it names", () => {
    const figures = page.filter(({ name, attributes }) => name === "data" && attributes["data-cell"] !== undefined)
    expect(figures.length).toBeGreaterThan(80)
    const totals = said()
    for (const { attributes } of figures) {
      const { "data-cell": cell = "", "data-place": place = "", "data-of": of, value } = attributes
      const [sheet = "", address = ""] = place.split("!")
      expect([place, serial(computed[sheet]?.cells[address]?.value)]).toEqual([place, value])
      if (of === undefined) expect([cell, totals.get(cell)]).toEqual([cell, Number(value)])
    }
    expect(Object.values(word.bookmarks)).toEqual(figures.map(({ text }) => text))
    const whole = paragraphs.join("\n")
    for (const { text } of figures) expect(whole).toContain(text)
  })

  test("[G13] openpyxl opens the workbook without a warning, and LibreOffice computes in every formula what is stored", () => {
    const formulas = Object.values(stored).flatMap(({ cells }) => Object.values(cells).filter(({ formula }) => formula))
    expect(formulas.length).toBeGreaterThan(1000)
    expect(disagreements(stored, computed)).toEqual([])
  })

  test("[G13] every link leads to a cell of the workbook, and every chart draws what stands in its cells", async () => {
    const links = Object.values(stored).flatMap(({ cells }) => Object.values(cells).flatMap(({ link }) => link ?? []))
    expect(links.length).toBeGreaterThan(500)
    for (const { inside, outside } of links) {
      const [, sheet = "", address = ""] = /^'(.+)'!([A-Z]+\d+)$/.exec(inside ?? "") ?? []
      expect([inside, outside, address !== "" && sheet in stored]).toEqual([inside, null, true])
    }
    const charts = Object.values(await chartsSeen(await readFile(path("tong-hop.xlsx")))).flat()
    expect(charts.length).toBeGreaterThan(3)
    for (const { series } of charts) {
      for (const { values, cached } of series) {
        const [, sheet = "", column = "", from = "", to = ""] = /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(
          values,
        )!
        const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i)
        const shown = rows.map((row) => computed[sheet]?.cells[column + String(row)]?.value ?? null)
        expect([values, shown]).toEqual([values, cached])
      }
    }
  })

  test("[G13] printed, no page is empty, and no figure is an error or too wide for its column", () => {
    expect(bookPages.length).toBeGreaterThan(100)
    const isEmpty = (text: string) => text.trim().split("\n").length < 3
    expect(bookPages.flatMap((text, index) => (isEmpty(text) ? [[index + 1, text.trim()]] : []))).toEqual([])
    expect(bookPages.filter((text) => /#{3}|#REF|#NAME|#VALUE|#N\/A|#DIV|Err:\d/.test(text))).toEqual([])
    expect(bookPages.join("")).toContain("SO SÁNH VỚI NĂM 2024")
    const report = reportPages.join("\n").replace(/\s+/g, " ")
    for (const text of Object.values(word.bookmarks)) expect(report).toContain(text)
  })

  test("[L10] every line of the ledger is used, superseded or set aside, and the lineage has each that is used", () => {
    const { figures, used, superseded, setAside } = merged.said.ledger
    const fates = ["used", "superseded", "setAside"].map(
      (fate) => ledger.filter((line) => line.get("fate") === fate).length,
    )
    expect([ledger.length, ...fates]).toEqual([figures, used, superseded, setAside])
    const key = (line: Records[number]) => ["cell", "unit", "sheet", "address"].map((name) => line.get(name)).join("|")
    const traced = new Set(lineage.map(key))
    const figure = (line: Records[number]) => line.get("fate") === "used" && line.get("value") !== ""
    expect(ledger.filter((line) => figure(line) && !traced.has(key(line))).map(key)).toEqual([])
  })

  test("[G11] [G12] the page is without a fault and does nothing; the report has no field but the number of its page", () => {
    expect(faults).toEqual([])
    expect(activeInPage(page)).toEqual([])
    expect({ fields: new Set(word.fields), outside: word.outside }).toEqual({ fields: new Set(["PAGE"]), outside: [] })
  })

  test("the round of the year before stands beside, and the commune that was split is told from one that is new", () => {
    expect(merged.said.previous?.successions?.map(({ from }) => from.length)).toEqual([1, 1])
    const findings = Object.values(stored["Kết quả kiểm tra"]!.cells).map(({ value }) => String(value))
    expect(findings.filter((text) => text.includes("tách từ"))).toHaveLength(2)
    expect(merged.said.units).toMatchObject({ expected: 6, received: 5, missing: 1, late: 1, rejected: 1 })
  })
})
