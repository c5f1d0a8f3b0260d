import { readFileSync } from "node:fs"
import { join } from "node:path"
import { filesUnder, house } from "../support/house"
import { citedIn, numbersIn } from "./citations"

/**
 * Nothing but the progress of work may stand here: laws and promises whose tests are still to be written. The list only
 * shrinks, and is empty when the house is finished.
 */
const notYetCited: readonly string[] = []

const page = (path: string) => readFileSync(join(house, path), "utf8")
const laws = numbersIn(page("engine/LAWS.md"))
const promises = numbersIn(page("docs/promises.md"))
const citations = filesUnder(["test"], /\.test\.ts$/).flatMap((path) =>
  citedIn(page(path)).map((number) => ({ path, number })),
)
const cited = new Set(citations.map(({ number }) => number))

test("laws and promises are numbered without a gap", () => {
  expect(laws).toEqual(laws.map((_, index) => `L${index + 1}`))
  expect(laws.length).toBeGreaterThan(10)
  expect(promises).toEqual(promises.map((_, index) => `G${index + 1}`))
  expect(promises).toHaveLength(17)
})

test("every citation is of a law or a promise that there is", () => {
  const known = new Set([...laws, ...promises])
  expect(citations.filter(({ number }) => !known.has(number))).toEqual([])
})

test("every law and promise is cited by a test", () => {
  expect([...laws, ...promises].filter((number) => !cited.has(number) && !notYetCited.includes(number))).toEqual([])
})

test("what is cited by now is off the list", () => {
  expect(notYetCited.filter((number) => cited.has(number))).toEqual([])
})

test("every law says how it is held", () => {
  const sections = page("engine/LAWS.md").split(/^## /m).slice(1)
  expect(sections.filter((section) => !/^Held by: .+\.$/m.test(section))).toEqual([])
})

test("a citation is found at the head of a title, alone or with others, and nowhere else", () => {
  const title = (quote: string, numbers: string[]) => quote + numbers.map((n) => `[${n}] `).join("") + "a law" + quote
  expect(citedIn(`test(${title('"', ["L1"])}); test(${title("`", ["L2", "G3"])}); // ${title("", ["L4"])}`)).toEqual(
    "L1 L2 G3".split(" "),
  )
})
