import { listedNames } from "../../../engine/tracking/listed-names"

test.each([
  ["a file beside the list", "so.xlsx", "nop", "nop/so.xlsx"],
  ["a file below it", "xa/so.xlsx", "nop", "nop/xa/so.xlsx"],
  ["its whole path", "nop/so.xlsx", "nop", "nop/so.xlsx"],
  ["the whole path of a file in another folder", "khac/so.xlsx", "nop", "khac/so.xlsx"],
  ["a name that only files elsewhere have is no file's", "le.xlsx", "nop", "nop/le.xlsx"],
  ["a folder whose name is written in other bytes", "so.xlsx", "huyện".normalize("NFD"), "huyện/so.xlsx"],
  ["names from where the list lies", "so.xlsx", "", "so.xlsx"],
  ["nothing below is looked for from there", "le2.xlsx", "", "le2.xlsx"],
])("a list in a folder: %s", (_, listed, folder, file) => {
  const files = [
    "so.xlsx",
    "le.xlsx",
    "nop/so.xlsx",
    "khac/so.xlsx",
    "nop/xa/so.xlsx",
    "huyện/so.xlsx",
    "khac/le2.xlsx",
  ]
  expect(listedNames(files)(listed, folder)).toBe(file)
})

test("a list that lies in no folder names a file as it is called, else below the one folder that has it; of several nobody guesses", () => {
  const here = listedNames(["so.xlsx", "nop/so.xlsx", "nop/a.xlsx", "nop/b.xlsx", "khac/b.xlsx"])
  expect(["so.xlsx", "a.xlsx", "b.xlsx", "nop/b.xlsx", "c.xlsx"].map((name) => here(name))).toEqual([
    ...["so.xlsx", "nop/a.xlsx", "b.xlsx", "nop/b.xlsx", "c.xlsx"],
  ])
})
