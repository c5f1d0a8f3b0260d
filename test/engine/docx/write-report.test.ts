import { createHash } from "node:crypto"
import { strFromU8, unzipSync } from "fflate"
import { readReport } from "../../../engine/docx/read-report"
import { writeReport } from "../../../engine/docx/write-report"
import { htmlReport } from "../../../engine/outputs/report/html"
import { reportStyle, reportStyleHash } from "../../../engine/outputs/report/html-style"
import { reported, says } from "../../support/drawn-report"
import { hostileTexts } from "../../support/results"
import { smallProfile } from "../../support/small-pack"

const unit = smallProfile.units[0]!
const handed = [{ unit: unit.code, written: { "A12.01.1": 185, "A12.02.1": 185 } }]
const bars = { bars: { title: { vi: "Kho", en: "Kho" }, cell: "A12.01.1", each: "unit" } }

test("[G8] the same report is the same bytes, whatever was written before it", async () => {
  const report = reported([says("{A12.01.1} m2"), bars], handed)
  const [one, , other] = [await writeReport(report), await writeReport(reported([], [])), await writeReport(report)]
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true)
})

test("[G12] texts of submissions stand in Word and HTML as the texts they are", async () => {
  const odd = hostileTexts.map((text) => `=1+1 ${text}`)
  const report = reported(
    [],
    odd
      .map((text, i) => ({ unit: unit.code, file: `${i}.xlsx`, revision: i, written: { "A12.01.1": text } }))
      .slice(-1),
  )
  const parts = unzipSync(await writeReport(report))
  const xml = strFromU8(parts["word/document.xml"]!)
  expect(xml).not.toMatch(/<script|<w:hyperlink|w:instrText|<w:fldSimple/)
  const page = htmlReport(report)
  expect(page).not.toMatch(/<script|<img|href=/)
  expect(page).toContain("=1+1")
})

test("what is read of a draft is what was written, each figure in its bookmark", async () => {
  const read = readReport(await writeReport(reported([says("{A12.01.1} m2"), bars], handed)))
  expect(read).toMatchObject({
    figures: [
      { cell: "A12.01.1", text: "185", now: "185" },
      { cell: "A12.01.1", unit: unit.code, text: "185", now: "185" },
    ],
    added: [],
  })
})

test("a Word document that is no report of ours is told from one, and one that is damaged is refused", async () => {
  const bytes = await writeReport(reported([says("{A12.01.1} m2")], handed))
  expect(readReport(bytes.slice(0, 900))).toMatchObject({ refusal: { code: "DAMAGED" } })
  expect(readReport(new TextEncoder().encode("thư"))).toMatchObject({ refusal: expect.anything() })
})

test("the page's policy lets in its own style and nothing else", () => {
  expect(reportStyleHash).toBe(`sha256-${createHash("sha256").update(reportStyle).digest("base64")}`)
  expect(htmlReport(reported([], []))).toContain(`default-src 'none'; style-src '${reportStyleHash}'`)
})
