import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { filesUnder, house } from "../support/house"

const sources = filesUnder(["engine", "src", "templates", "test", "bench"], /\.(ts|cjs|mjs|js|py|html|css)$/)
/** Names that say nothing of what is inside: whatever is put there fits, so everything ends up there. */
const empty = /(^|-)(manager|helper|helpers|util|utils|service|data|info)$/

const stem = (path: string) => basename(path).replace(/\..*$/, "")

test("the sources are found", () => {
  expect(sources).toContain("engine/figures/figure.ts")
})

test("names of files are kebab-case", () => {
  expect(sources.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(path)))).toEqual([])
})

test("no file is named for nothing in particular", () => {
  expect(sources.filter((path) => empty.test(stem(path)))).toEqual([])
})

test("every file of the engine is at most 300 lines long", () => {
  const lines = (path: string) => readFileSync(join(house, path), "utf8").split("\n").length - 1
  const long = sources.filter((path) => path.startsWith("engine/")).filter((path) => lines(path) > 300)
  expect(long.map((path) => `${path}: ${lines(path)} lines`)).toEqual([])
})

test("only the door and the registers are named index", () => {
  const registers = ["engine/index.ts", "engine/rules/index.ts", "src/cli/commands/index.ts", "templates/index.ts"]
  const indexes = sources.filter((path) => stem(path) === "index" && path.endsWith(".ts"))
  expect(indexes.filter((path) => !registers.includes(path))).toEqual([])
})
