import fc from "fast-check"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { readXls } from "../../../engine/old-formats/read-xls"
import { readAnyWorkbook } from "../../../engine/old-formats/read-any-workbook"
import { house } from "../../support/house"
import { runs } from "../../support/runs"

const written = ["gnumeric.xls", "libreoffice.xls", "perl.xls", "xlwt.xls"].map(
  (name) => new Uint8Array(readFileSync(join(house, "test/fixtures/xlsx", name))),
)

test("[G2] .xls with bytes changed, wherever they stand, is taken or refused with a known reason: nothing is thrown", () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.array(change, { minLength: 1, maxLength: 8 }), (whole, changes) => {
      const bytes = whole.slice()
      for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte
      const read = readXls(bytes)
      if ("refusal" in read) {
        expect(read.refusal.code).toMatch(/^(DAMAGED|ENCRYPTED|XLS_BINARY|NOT_A_WORKBOOK|LIMIT_CELLS)$/)
        expect(read.refusal.detail).not.toBe("unforeseen")
      }
    }),
    { seed: 20181231, ...runs(5) },
  )
})

test("[G2] .xls cut at every tenth is refused", async () => {
  for (const whole of written) {
    for (let tenth = 1; tenth < 10; tenth++) {
      const read = await readAnyWorkbook(whole.subarray(0, Math.floor((whole.length * tenth) / 10)))
      expect("refusal" in read && read.refusal.code).toMatch(/^(DAMAGED|NOT_A_WORKBOOK)$/)
    }
  }
})

test("[G1] the bytes of an .xls are left as they were", async () => {
  for (const whole of written) {
    const before = whole.slice()
    await readAnyWorkbook(whole)
    expect(Buffer.compare(whole, before)).toBe(0)
  }
})
