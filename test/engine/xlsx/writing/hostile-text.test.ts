import { cleanText } from "../../../../engine/workbook/clean-text"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { cellsSeen } from "../../../support/openpyxl"
import { describeWith, openpyxl } from "../../../support/programs"
import { pictureOf } from "../../../support/drawn-picture"
import { bookOf, partsOf } from "../../../support/written-parts"

const unharmed = [
  `=HYPERLINK("http://example.com","bấm vào đây")`,
  "=1+1",
  "+84 211 386",
  "-5",
  "@SUM(A1)",
  "{=1}",
  "'01",
  "01",
  "_x0041_ _x000d_ _x005F_",
  "__proto__",
  "constructor",
  `</t></si><script>alert("&amp;")</script>`,
  "]]>",
  "V¨n th\u00ad, l\u00adu tr÷",
  "e\u0301 \u{1F4C1} \u{10FFFF}",
  " trước và sau ",
  "http://example.com",
]

async function written(texts: readonly string[]): Promise<readonly string[]> {
  const book = bookOf(texts.map((text) => ({ look: "text" as const, content: { kind: "text" as const, text } })))
  const cells = [...pictureOf(await writeBook(book)).sheets[0]!.cells.values()]
  return cells.map(({ content }) => {
    if (content.type !== "text" || content.formula !== undefined) throw new Error(`not mere text: ${content.type}`)
    return content.value
  })
}

test("[G12] text is carried as text: nothing in it is a formula, a link, a tag or an escape", async () => {
  expect(await written(unharmed)).toEqual(unharmed)
})

test("[G13] a character that no workbook can hold is taken out and does not spoil the rest", async () => {
  const hostile = ["a\u0000\u0001\u001Fb\u007Fc", "a\uFFFEb\uFFFFc", "a\uD800b\uDC00c", "a\r\nb\rc"]
  expect(await written(hostile)).toEqual(["abc", "abc", "a\uFFFDb\uFFFDc", "a\nb\nc"])
})

test("[G13] text longer than a cell holds is cut where Excel cuts it, and no character is cut in two", () => {
  expect(cleanText("x".repeat(40_000))).toHaveLength(32_767)
  expect(cleanText("x".repeat(32_766) + "\u{1F4C1}").slice(-2)).toBe("x\uFFFD")
})

test("[G12] a unit's name in title, footer, link and validation stays text", async () => {
  const name = `A & B "<x>" _x0041_ \uFFFE&P`
  const words = { title: name.slice(0, 32), text: name }
  const book = bookOf([{ look: "text", content: { kind: "text", text: name } }], {
    validations: [{ area: "A1", allow: { kind: "textLength", maximum: 9 }, prompt: words, refusal: words }],
    print: { orientation: "portrait", footer: name },
  })
  const parts = partsOf(await writeBook({ ...book, title: name, subject: name, author: name }))
  const core = parts.get("docProps/core.xml") ?? ""
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? ""
  expect(core).toContain(`<dc:title>A &amp; B &quot;&lt;x&gt;&quot; _x0041_ &amp;P</dc:title>`)
  expect(sheet).toContain(`prompt="A &amp; B &quot;&lt;x&gt;&quot; _x005F_x0041_ &amp;P"`)
  expect(sheet).toContain(`A &amp;&amp; B &quot;&lt;x&gt;&quot; _x0041_ &amp;&amp;P&amp;R`)
  expect([...parts.values()].join("")).not.toContain("\uFFFE")
})

describeWith(openpyxl, "openpyxl", () => {
  test("[G13] another program reads the same text", async () => {
    const safe = unharmed.filter((text) => !/_x[0-9A-Fa-f]{4}_/.test(text))
    const book = bookOf(safe.map((text) => ({ look: "text" as const, content: { kind: "text" as const, text } })))
    const seen = (await cellsSeen(new Map([["a.xlsx", await writeBook(book)]]))).get("a.xlsx")
    const cells = Object.values(seen?.["Biểu A10"]?.cells ?? {})
    expect(cells.map(({ value }) => value)).toEqual(safe)
    expect(cells.every(({ formula }) => formula === undefined)).toBe(true)
  })
})
