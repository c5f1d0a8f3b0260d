import fc from "fast-check"
import { unzipSync } from "fflate"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { readWorkbook } from "../../../../engine/xlsx/read-workbook"
import type { Picture } from "../../../../engine/workbook/picture"
import { house } from "../../../support/house"
import { mutated, mutations } from "../../../support/mutated-workbook"
import { referenceOf, unexplained } from "../../../support/openpyxl-reference"
import { describeWith, openpyxl } from "../../../support/programs"
import { runs } from "../../../support/runs"

const bases = [
  "gnumeric.xlsx",
  "libreoffice.xlsx",
  "openpyxl.xlsx",
  "perl.xlsx",
  "sheetjs-shared.xlsx",
  "xlsxwriter.xlsx",
].map((name) => new Uint8Array(readFileSync(join(house, "test/fixtures/xlsx", name))))
const seed = Number(process.env.BIEUMAU_SEED ?? 20181231)
/** openpyxl starts once for so many workbooks. */
const batch = 500

/** Workbooks with one to three changes to their parts, checksums made anew. */
function mutants(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const made = fc.record({ base: fc.nat(bases.length - 1), changed: mutations })
  return fc.sample(made, { seed, ...runs(6) }).map(({ base, changed }) => ({
    name: JSON.stringify({ base, changed }),
    bytes: mutated(bases[base]!, changed),
  }))
}

test("[G2] whatever is changed in the parts of a workbook, it is taken or refused with a known reason", () => {
  const outcomes = mutants().map(({ name, bytes }) => {
    const read = readWorkbook(bytes)
    return { name, refused: "refusal" in read ? `${read.refusal.code}: ${read.refusal.detail}` : undefined }
  })
  expect(outcomes.filter(({ refused }) => refused === "DAMAGED: unforeseen")).toEqual([])
  // Changes that nothing survives, or that change nothing, would prove nothing.
  const taken = outcomes.filter(({ refused }) => refused === undefined).length
  expect(taken).toBeGreaterThan(outcomes.length / 10)
  expect(taken).toBeLessThan(outcomes.length * 0.9)
})

describeWith(openpyxl, "mutated workbooks", () => {
  test("[G3] what survives a change is seen as openpyxl sees it: no figure differs without a reason", async () => {
    const survivors = mutants().flatMap(({ name, bytes }) => {
      const read = readWorkbook(bytes)
      return "refusal" in read || isBeyondReference(bytes) ? [] : [{ name, bytes, picture: read.picture }]
    })
    const said: (readonly [string, readonly string[]])[] = []
    for (let at = 0; at < survivors.length; at += batch) {
      const some = survivors.slice(at, at + batch)
      const seen = await referenceOf(some.map(({ bytes }) => bytes))
      said.push(...some.map(({ name, picture }, i) => [name, differences(picture, seen[i])] as const))
    }
    expect(said.filter(([, differences]) => differences.length > 0)).toEqual([])
  })
})

/** What no writer writes, of which openpyxl shows nothing or a part. */
const beyondReference = [
  // An element within a value or a text is passed over; openpyxl stops at it.
  /<(v|t|f)\b[^>]*>[^<]*<(?!\/\1>|!|\?)/,
  // A text that stands as a value all the same, or in a cell of another type, is read; openpyxl leaves it out.
  /t="inlineStr"[^>]*>\s*<v\b/,
  /<c\b(?![^>]*t="inlineStr")[^>]*>\s*<is\b/,
]

function isBeyondReference(workbook: Uint8Array): boolean {
  const texts = Object.values(unzipSync(workbook)).map((part) => new TextDecoder().decode(part))
  return texts.some((text) => beyondReference.some((pattern) => pattern.test(text)))
}

/** openpyxl cannot open everything that can be read; then there is nothing to compare with. */
function differences(picture: Picture, reference: Parameters<typeof unexplained>[1]): readonly string[] {
  return reference === undefined ? [] : unexplained(picture, reference)
}
