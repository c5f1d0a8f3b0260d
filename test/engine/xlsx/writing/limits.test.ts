import type { Book } from "../../../../engine/workbook/book"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { bookOf, validated } from "../../../support/written-parts"

const long = (length: number) => "x".repeat(length)
const number = (value: number): Book => bookOf([{ look: "figure", content: { kind: "number", value } }])
const named = (name: string): Book => bookOf([], { name })
const cell = { column: 1, look: "plain", content: { kind: "empty" } } as const

test.each<[string, Book, string]>([
  ["a prompt's title of 33", validated({ prompt: { title: long(33), text: "" } }), "Biểu A10!A1: title longer than 32"],
  ["a refusal of 256", validated({ refusal: { title: "", text: long(256) } }), "Biểu A10!A1: text longer than 255"],
  ["a list of 256", validated({ allow: { kind: "list", items: [long(256)] } }), "list longer than 255"],
  ["a comma in a list", validated({ allow: { kind: "list", items: ["a,b"] } }), "a comma or a quotation mark"],
  ["a number that is none", number(NaN), "row 1, column 1: not a finite number"],
  [
    "a long formula",
    bookOf([{ look: "computed", content: { kind: "formula", formula: long(8193), stored: "" } }]),
    "8192",
  ],
  ["a long sheet name", named(long(32)), "cannot be the name of a sheet"],
  ["a slash in a sheet name", named("A/B"), "cannot be the name of a sheet"],
  ["a name Excel keeps", named("History"), "cannot be the name of a sheet"],
  ["a date in words", { ...bookOf([]), date: "2/1/2019" }, "wanted YYYY-MM-DD"],
  ["no sheet to show", bookOf([], { visibility: "veryHidden" }), "needs a visible sheet"],
  [
    "rows out of order",
    bookOf([], {
      rows: [
        { row: 2, cells: [] },
        { row: 1, cells: [] },
      ],
    }),
    "row 1 after row 2",
  ],
  ["cells out of order", bookOf([], { rows: [{ row: 1, cells: [cell, cell] }] }), "column 1 after column 1"],
])("[G13] %s is refused before Excel would repair it", async (_, book, why) => {
  await expect(writeBook(book)).rejects.toThrow(why)
})

test("two sheets whose names differ only in capitals are refused", async () => {
  const { sheets } = named("Biểu A10")
  const twice = { ...named("BIỂU A10"), sheets: [...sheets, ...named("BIỂU A10").sheets] }
  await expect(writeBook(twice)).rejects.toThrow("two sheets are named")
})

test("texts of just the allowed length are taken", async () => {
  const words = { title: long(32), text: long(255) }
  await expect(writeBook(validated({ prompt: words, refusal: words }))).resolves.toBeInstanceOf(Uint8Array)
})
