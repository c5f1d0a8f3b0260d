import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { unzipSync, strFromU8 } from "fflate"
import { cleanText } from "../../engine/workbook/clean-text"
import { attackedRound, called, type AttackedRound } from "../support/attacked-round"
import { activeIn as activeInPage, pageSeen, type SeenElement } from "../support/lxml-html"
import { cellsSeen, type SeenCell } from "../support/openpyxl"
import { printed } from "../support/printed-json"
import { describeWith, openpyxl, pythonDocx } from "../support/programs"
import { pythonCsv, undone } from "../support/python-csv"
import { activeIn, textsOf } from "../support/python-docx"
import { inTemporaryFolder } from "../support/temporary"

/** The functions that the formulas of a provincial workbook are made of. */
const known = new Set([
  "SUM",
  "COUNT",
  "COUNTA",
  "COUNTIF",
  "IF",
  "MAX",
  "MIN",
  "ROUND",
  "TEXT",
  "AND",
  "OR",
  "IFERROR",
])

/** What may stand in quotes in them. */
const quoted = /^[\s/…*≈°–?()\d]*$/

/** Readers set lines and blanks in their own way: texts are compared without either. */
const bare = (text: string): string => text.replace(/\s+/g, "")

/** A text as a page shows it: what XML cannot hold, and what turns the direction of reading, is �. */
const onPage = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}|[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, "\uFFFD")

/** A text as a table has it. */
const inTable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, "\uFFFD")

describeWith([openpyxl, pythonDocx], "a round in which everything that people can write is an attack", () => {
  let round: AttackedRound
  let [cells, links, parts]: [readonly SeenCell[], readonly unknown[], Readonly<Record<string, Uint8Array>>] = [
    [],
    [],
    {},
  ]
  const tables = new Map<string, readonly (readonly string[])[]>()
  let page: { faults: readonly string[]; elements: readonly SeenElement[] } = { faults: [], elements: [] }
  let [paragraphs, word]: [string, Awaited<ReturnType<typeof activeIn>>] = [
    "",
    { bookmarks: {}, fields: [], outside: [] },
  ]
  let written: readonly string[] = []

  beforeAll(
    () =>
      inTemporaryFolder(async (folder) => {
        round = await attackedRound(folder)
        const options = [
          "--profile",
          round.profile,
          "--received-list",
          round.days,
          "--year",
          "2018",
          "--today",
          "2019-03-05",
        ]
        const out = join(folder, "ra")
        const said = await called("merge", round.submissions, "-o", out, ...options, "--json")
        expect(printed.merge.parse(JSON.parse(said))).toMatchObject({
          units: { received: 4, rejected: 2 },
          ledger: { unaccounted: 0 },
        })
        written = (await readdir(out)).sort()
        const file = (ending: string) =>
          join(
            out,
            written.find((name) => name.endsWith(ending))!,
          )
        const book = await readFile(file(".xlsx"))
        const sheets = (await cellsSeen(new Map([["a.xlsx", book]]), { strictly: true })).get("a.xlsx")!
        cells = Object.values(sheets).flatMap((sheet) => Object.values(sheet.cells))
        links = cells.flatMap(({ link }) => link ?? [])
        parts = unzipSync(book)
        for (const name of written.filter((one) => one.endsWith(".csv")))
          tables.set(name.replace(/-vtlt.*/, ""), await pythonCsv(await readFile(join(out, name))))
        page = await pageSeen(file(".html"))
        paragraphs = (await textsOf(file(".docx"))).join("\n")
        word = await activeIn(file(".docx"))
      }),
    300_000,
  )

  test("[G14] the outputs bear the names that the pack and the register give them, and nothing else is written", () => {
    const tail = "vtlt-2018-26"
    expect(written).toEqual([
      ...[`bao-cao-${tail}.docx`, `bao-cao-${tail}.html`, `nguon-so-lieu-${tail}.csv`, `sdmx-${tail}.csv`],
      ...[`so-doi-soat-${tail}.csv`, `so-lieu-${tail}.csv`, `tong-hop-${tail}.xlsx`],
    ])
  })

  test("[G12] no cell of the workbook has a formula but ours: our functions over our own sheets, with no word of theirs", () => {
    const formulas = cells.flatMap(({ formula }) => formula ?? [])
    expect(formulas.length).toBeGreaterThan(1000)
    for (const formula of formulas) {
      const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text)
      expect([formula, texts.filter((text) => !quoted.test(text))]).toEqual([formula, []])
      const plain = formula.replace(/"(?:[^"]|"")*"/g, "")
      const functions = [...plain.matchAll(/([A-Z.]+)\(/g)].map(([, name = ""]) => name)
      expect([formula, functions.filter((name) => !known.has(name))]).toEqual([formula, []])
      expect(plain).not.toMatch(/[|<{[]|\\\\/)
    }
  })

  test("[G11] [G12] nothing in the workbook leads out of it, and it has no part that could run", () => {
    expect(links.length).toBeGreaterThan(100)
    expect(links).toEqual(links.map(() => ({ inside: expect.stringMatching(/^'[^']+'![A-Z]+\d+$/), outside: null })))
    const strange =
      /^(xl\/(?!workbook\.xml|sharedStrings\.xml|styles\.xml|theme\/|worksheets\/|drawings\/|charts\/|_rels\/))/
    expect(Object.keys(parts).filter((name) => strange.test(name))).toEqual([])
    const relations = Object.entries(parts).filter(([name]) => name.endsWith(".rels"))
    for (const [, bytes] of relations) expect(strFromU8(bytes)).not.toMatch(/External|evil|:\/\/(?!schemas\.)/)
    const names = strFromU8(parts["xl/workbook.xml"]!)
    expect(names).not.toMatch(/evil|alert|1\+1|calc'!/)
  })

  test("[G12] [G13] what was written stands in the workbook as text, letter by letter but for what no workbook can hold", () => {
    const texts = new Set(cells.filter(({ type }) => type === "s").map(({ value }) => String(value)))
    const lacking = [...round.figures, ...round.words, ...round.names].filter((text) => !texts.has(cleanText(text)))
    // Those in sentences, or cut off where a text gets too long to be read.
    const all = [...texts].join("\n")
    expect(lacking.filter((text) => !all.includes(cleanText(text)))).toEqual([])
    expect(cells.filter(({ type }) => type === "e")).toEqual([])
  })

  test("[G12] no field of a table begins as a formula does, and each text is there as it was", () => {
    for (const [name, records] of tables) {
      const strays = records
        .flat()
        .filter((field) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(field) && !/^-\d+(\.\d+)?$/.test(field))
      expect([name, strays]).toEqual([name, []])
      expect(new Set(records.map(({ length }) => length)).size).toBe(1)
    }
    const [tidy, ledger] = ["so-lieu", "so-doi-soat"].map((name) => new Set(tables.get(name)!.flat().map(undone)))
    for (const text of [...round.figures, ...round.words]) {
      expect([text, ledger!.has(inTable(text))]).toEqual([text, true])
      expect([text, tidy!.has(inTable(text))]).toEqual([text, true])
    }
    const codes = tables.get("sdmx")!.flat()
    expect(codes.filter((field) => !/^[\w@$.:()-]*$/.test(field))).toEqual([])
  })

  test("[G11] [G12] the page has no script, no handler, no address and nothing that is fetched; what was written is read in it", () => {
    expect(page.faults).toEqual([])
    expect(activeInPage(page.elements)).toEqual([])
    const said = bare(page.elements[0]!.text)
    const shown = round.figures.filter((text) => said.includes(bare(onPage(text))))
    expect(round.figures.filter((text) => !shown.includes(text))).toEqual([])
  })

  test("[G11] [G12] the report has no field but the number of its page, refers to nothing, and says what was written", () => {
    expect({ fields: new Set(word.fields), outside: word.outside }).toEqual({ fields: new Set(["PAGE"]), outside: [] })
    const said = bare(paragraphs)
    expect(round.figures.filter((text) => !said.includes(bare(cleanText(text))))).toEqual([])
    // Agencies by the names that the archives wrote, in a sentence of the report: what looks like a slot is a name too.
    expect(said).toContain(bare("{A12.01.1} {period} ${7*7} {{7*7}}"))
  })
})
