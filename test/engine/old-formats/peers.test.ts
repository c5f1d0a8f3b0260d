import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readAnyWorkbook } from "../../../engine/old-formats/read-any-workbook"
import type { Cell, Picture } from "../../../engine/workbook/picture"
import { house } from "../../support/house"
import { recalculated, savedAs, type Files } from "../../support/libre-office"
import { anyPictureOf, everyKindOfCell } from "../../support/old-workbooks"
import { describeWith, libreOffice, xlrd } from "../../support/programs"
import { json } from "../../support/printed-json"
import { complete, lay, submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"
import { seenByXlrd, type XlrdBook, type XlrdCell } from "../../support/xlrd"

const folder = join(house, "test/fixtures/xlsx")

async function ourWorkbooks(): Promise<Files> {
  const text = { ...complete, "A10.02.1": "343mét", "A12.03.1": "1.234", "A12.05.1": "gần 50" }
  return new Map([
    ["every kind.xlsx", await everyKindOfCell()],
    ["blank.xlsx", await submitted({})],
    ["complete.xlsx", await submitted({ figures: complete })],
    ["text.xlsx", await submitted({ figures: text, unit: "252", nil: ["A12"] })],
  ])
}

/** What xlrd is meant to see otherwise: it spells the numbered format of dates in its own way, and knows no results to come. */
function isMeant(ours: Cell | undefined, theirs: XlrdCell | undefined): boolean {
  if (ours === undefined || theirs === undefined) return false
  const { content } = ours
  if (content.type === "unstored") return true
  const format = ours.format ?? "General"
  const isSameFormat = format === theirs.format || (format === "mm-dd-yy" && theirs.format === "m/d/yy")
  return content.type === theirs.type && content.value === theirs.value && isSameFormat
}

function differences(ours: Picture, theirs: XlrdBook): readonly string[] {
  const said: string[] = ours.date1904 === theirs.date1904 ? [] : ["dates"]
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name)
    if (other?.state !== sheet.visibility) said.push(sheet.name)
    else {
      if ([...sheet.merges].sort().join(" ") !== other.merges.join(" ")) said.push(`${sheet.name}: merged areas`)
      for (const address of new Set([...sheet.cells.keys(), ...Object.keys(other.cells)])) {
        const [one, two] = [sheet.cells.get(address), other.cells[address]]
        if (!isMeant(one, two)) said.push(`${sheet.name}!${address}: ${JSON.stringify(one)} ${JSON.stringify(two)}`)
      }
    }
  }
  return said
}

async function compared(files: Files): Promise<Readonly<Record<string, readonly string[]>>> {
  const seen = await seenByXlrd(files)
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, differences(anyPictureOf(bytes), seen.get(name)!)]),
  )
}

const none = (files: Files) => Object.fromEntries([...files.keys()].map((name) => [name, []]))

describeWith(xlrd, "xlrd", () => {
  test("[G3] every .xls of another program is seen as xlrd sees it", async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".xls") && !name.includes("-95"))
    const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
    expect(await compared(files)).toEqual(none(files))
    expect(names.length).toBeGreaterThan(4)
  })
})

describeWith([libreOffice, xlrd], "workbooks saved as .xls", () => {
  let old: Files
  let fresh: Files
  beforeAll(async () => {
    const ours = await ourWorkbooks()
    old = await savedAs("xls", ours)
    fresh = await recalculated(ours)
  })

  test("[G3] what LibreOffice saves as .xls is seen as xlrd sees it", async () => {
    expect(await compared(old)).toEqual(none(old))
  })

  test("[G3] a workbook saved as .xls is seen as the same workbook saved as .xlsx", () => {
    for (const [name, bytes] of old) {
      const [xls, xlsx] = [anyPictureOf(bytes), anyPictureOf(fresh.get(name)!)]
      expect(xls.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
        xlsx.sheets.map(({ name, visibility }) => [name, visibility]),
      )
      for (const [i, { cells, merges, hidden }] of xls.sheets.entries()) {
        const other = xlsx.sheets[i]!
        expect(hidden).toEqual(other.hidden)
        expect([...merges].sort()).toEqual([...other.merges].sort())
        expect([...cells.keys()]).toEqual([...other.cells.keys()])
        const unexplained = [...cells.values()].filter((cell) => !isSame(cell, other.cells.get(cell.address)!))
        expect(unexplained).toEqual([])
      }
      expect([xls.format, xlsx.format]).toEqual(["xls", undefined])
      if (name.startsWith("every kind")) expect(xls.sheets[0]!.hidden?.rows.length).toBe(2)
    }
  })

  test("the sheet on which the check sheet reckons is left unread in the old format too", async () => {
    for (const file of [old.get("complete.xlsx"), fresh.get("complete.xlsx")]) {
      const read = await readAnyWorkbook(file!)
      if ("refusal" in read) throw new Error(read.refusal.code)
      expect(read.picture.sheets.find(({ name }) => name === "_kiemtra")?.cells.size).toBe(0)
    }
  })

  test("[G2] a submission saved as .xls gets the verdict of the same saved as .xlsx, and one finding that says so", () =>
    inTemporaryFolder(async (root) => {
      const [one, two] = [join(root, "old"), join(root, "new")]
      const submissions = ["complete.xlsx", "text.xlsx"]
      await lay(one, Object.fromEntries(submissions.map((name) => [name.replace("xlsx", "xls"), old.get(name)!])))
      await lay(two, Object.fromEntries(submissions.map((name) => [name, fresh.get(name)!])))
      const [xls, xlsx] = [(await json("check", one)).said, (await json("check", two)).said]
      const isOfFormat = ({ rule }: { readonly rule: string }): boolean => rule === "reading.oldFormat"
      for (const [i, { findings }] of xls.files.entries()) {
        expect(findings.filter(isOfFormat)).toMatchObject([{ severity: "info", outcome: "fails" }])
        const other = xlsx.files[i]!.findings
        const rest = findings.filter((finding) => !isOfFormat(finding) && !isZeroOfLibreOffice(finding))
        expect(rest.map((finding) => ({ ...finding, value: finding.value === "0" ? "?" : finding.value }))).toEqual(
          other,
        )
      }
      expect(xlsx.files.map(({ findings }) => findings.length)).toEqual([0, expect.any(Number)])
      expect(xlsx.files[1]!.findings.length).toBeGreaterThan(3)
    }))
})

/** A total among text, which says `?`: LibreOffice stores 0 for it in .xls, and the finding that it is not the form's sum is true. */
function isZeroOfLibreOffice({ rule, value }: { readonly rule: string; readonly value?: string | undefined }): boolean {
  return rule === "reading.staleTotal" && value === "0"
}

/** The same cell, but for what LibreOffice itself writes otherwise into the two formats. */
function isSame(xls: Cell, xlsx: Cell): boolean {
  const [one, two] = [xls.content, xlsx.content]
  if (spelled(one.formula) !== spelled(two.formula) || xls.format !== xlsx.format) return false
  if (!("value" in one) || !("value" in two)) return one.type === two.type
  if (one.type === "number" && two.type === "number") {
    // Into .xlsx it writes 15 digits of a double, into .xls the whole of it.
    return Number(one.value.toPrecision(15)) === Number(two.value.toPrecision(15))
  }
  // Into .xls it stores 0 for a formula that gives text among numbers; xlrd reads the same 0.
  if (one.formula !== undefined && one.type === "number" && two.type === "text") return one.value === 0
  return one.type === two.type && one.value === two.value
}

function spelled(formula: string | undefined): string | undefined {
  return formula?.replace(/\b(TRUE|FALSE)\(\)/g, "$1")
}
