import fc from "fast-check"
import { newMarkup } from "../../../../engine/xlsx/writing/markup"

describe("Markup that a part is made of", () => {
  test("is the UTF-8 of all that was put, whatever it is and however it is taken", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 })
    const count = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 9, 10, 0x7fffffff, 0x80000000))
    fc.assert(
      fc.property(fc.array(fc.oneof(text, count)), fc.nat({ max: 5 }), (put, every) => {
        const markup = newMarkup()
        const taken: Uint8Array[] = []
        for (const [index, one] of put.entries()) {
          if (typeof one === "string") markup.put(one)
          else markup.putCount(one)
          if (every > 0 && index % every === 0) taken.push(markup.take())
        }
        taken.push(markup.take())
        expect(Buffer.concat(taken).toString("utf8")).toBe(put.join(""))
      }),
    )
  })

  test("is longer than any room that was made for it", () => {
    const markup = newMarkup()
    const long = "Lưu trữ ".repeat(50_000)
    markup.put("<t>")
    markup.put(long)
    expect(markup.length()).toBe(3 + Buffer.byteLength(long))
    expect(Buffer.from(markup.take()).toString("utf8")).toBe(`<t>${long}`)
    expect(markup.length()).toBe(0)
  })
})
