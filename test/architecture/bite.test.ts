import { cruise } from "./cruise"
import { rooms } from "./rooms.cjs"

const why = (name: string) => rooms.find((room) => room.room === name)!.why
const imports = (...paths: string[]) => paths.map((path) => `import "${path}"\n`).join("") + "export const x = 1\n"

test("a tree that keeps to the table passes: rooms above, their packages, doors, Node on the command line", async () => {
  const { passed, said } = await cruise({
    "src/cli/main.ts": imports("../../engine/index", "../../engine/xlsx/write-book", "../../templates", "node:fs"),
    "templates/index.ts": imports("../engine/forms/load"),
    "engine/forms/load.ts": imports(),
    "engine/index.ts": imports("./rules/index"),
    "engine/xlsx/write-book.ts": imports("exceljs"),
    "engine/rules/index.ts": imports("./balance"),
    "engine/rules/balance.ts": imports("zod", "../figures/figure", "./kind"),
    "engine/rules/kind.ts": imports(),
    "engine/figures/figure.ts": imports(),
  })
  expect(said).toContain("no dependency violations found")
  expect(passed).toBe(true)
})

describe("a planted import that the table does not allow fails the check and prints the reason", () => {
  /** The file that breaks in, what it imports, where that leads, what must be printed. */
  const planted: readonly (readonly [string, string, string, string])[] = [
    ["engine/messages/say.ts", "../rules/range", "engine/rules/range.ts", why("engine/messages")],
    ["engine/rules/balance.ts", "../workbook/address", "engine/workbook/address.ts", why("engine/rules")],
    ["engine/rules/balance.ts", "../xlsx/read-workbook", "engine/xlsx/read-workbook.ts", why("engine/rules")],
    ["engine/rules/balance.ts", "./range", "engine/rules/range.ts", "Kinds of rule do not know each other"],
    ["engine/checking/check.ts", "../workbook/address", "engine/workbook/address.ts", why("engine/checking")],
    ["engine/merging/sum.ts", "../../src/cli/colour", "src/cli/colour.ts", "The engine serves the pane"],
    ["engine/merging/sum.ts", "../../test/plant", "test/plant.ts", "What runs at an agency must not need"],
    ["engine/index.ts", "./xlsx/read-workbook", "engine/xlsx/read-workbook.ts", why("engine")],
    ["src/cli/main.ts", "../../engine/figures/figure", "engine/figures/figure.ts", why("src/cli")],
    ["src/cli/main.ts", "../../engine/xlsx/inflate", "engine/xlsx/inflate.ts", why("src/cli")],
    ["templates/index.ts", "../engine/merging/sum", "engine/merging/sum.ts", why("templates")],
    ["engine/reading/read.ts", "exceljs", "node_modules/exceljs/", "engine/reading may use: no package."],
    ["engine/rules/range.ts", "fflate", "node_modules/fflate/", "engine/rules may use: zod."],
    ["src/cli/colour.ts", "zod", "node_modules/zod/", "src/cli may use: no package."],
    ["engine/xlsx/inflate.ts", "node:fs", "fs", "engine/xlsx also runs in a browser and inside Excel"],
    ["templates/index.ts", "node:fs", "fs", "templates also runs in a browser and inside Excel"],
    ["engine/text/letters.ts", "left-pad", "left-pad", "This import leads nowhere"],
  ]
  let passed = true
  let said = ""

  beforeAll(async () => {
    const tree = new Map<string, string>()
    for (const [, , to] of planted) if (to.endsWith(".ts")) tree.set(to, imports())
    for (const [from] of planted) tree.set(from, imports(...planted.filter((p) => p[0] === from).map((p) => p[1])))
    const typeOnly = `import type { X } from "../workbook/address"\nexport type Y = X\n`
    const outcome = await cruise({ ...Object.fromEntries(tree), "engine/rules/typed.ts": typeOnly })
    passed = outcome.passed
    said = outcome.said
  })

  test("the check fails", () => expect(passed).toBe(false))

  test.each(planted)("%s -> %s", (from, _, to, sentence) => {
    const complaints = said.split(" error ").filter((complaint) => complaint.includes(`: ${from} → `))
    expect(complaints.filter((complaint) => complaint.includes(to))).toContainEqual(expect.stringContaining(sentence))
  })

  test("a type ties rooms together as much as a value does", () => {
    expect(said).toContain(`engine/rules/typed.ts → engine/workbook/address.ts ${why("engine/rules")}`)
  })
})

test("two files may not need each other, and what only a test imports is an orphan", async () => {
  const { passed, said } = await cruise({
    "src/cli/main.ts": imports("../../engine/index"),
    "engine/index.ts": imports("./text/a"),
    "engine/text/a.ts": imports("./b"),
    "engine/text/b.ts": imports("./a"),
    "engine/text/alone.ts": imports(),
    "engine/text/tested.ts": imports(),
    "test/tested.test.ts": imports("../engine/text/tested"),
  })
  expect(said).toMatch(/no cycle: engine\/text\/[ab]\.ts → .*neither can be read alone\./)
  expect(said).toContain("no orphan: engine/text/alone.ts Nothing outside the tests imports this file")
  expect(said).toContain("no orphan: engine/text/tested.ts")
  expect(said.match(/no orphan/g)).toHaveLength(2)
  expect(passed).toBe(false)
})
