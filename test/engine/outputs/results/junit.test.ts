import { junitFaults } from "../../../support/junit-schema"
import { hostileRound, hostileTexts, resultsOf } from "../../../support/results"
import { complete, type Submitted } from "../../../support/submitted-files"
import { allIn, xmlTree, type Element } from "../../../support/xml-tree"

async function suites(files?: Readonly<Record<string, Submitted | string>>): Promise<readonly Element[]> {
  const root = xmlTree((await resultsOf("junit", files)).text)
  expect(junitFaults(root)).toEqual([])
  return root.children
}

const named = (element: Element, name: string) => element.children.filter((child) => child.name === name)
const cases = (suite: Element, outcome: string) =>
  named(suite, "testcase").filter(({ children }) => children.some(({ name }) => name === outcome))

test("a file is a suite as the schema has it, and its counts are those of its cases", async () => {
  const all = await suites()
  expect(all.map(({ attributes }) => attributes.get("name"))).toEqual([
    ...["<img src=x onerror=alert(1)>.xlsx", "a.xlsx", "b.xlsx"],
  ])
  for (const suite of all) {
    const count = (outcome: string) => String(cases(suite, outcome).length)
    expect(Object.fromEntries(suite.attributes)).toMatchObject({
      ...{ tests: String(named(suite, "testcase").length), timestamp: "2019-02-20T00:00:00", time: "0" },
      ...{ failures: count("failure"), errors: count("error"), skipped: count("skipped") },
    })
  }
})

test("an error fails its rule, what cannot be decided is skipped, what holds passes, a rejected file is an error", async () => {
  const [rejected, clean, faulty] = await suites()
  expect(cases(rejected!, "error").map(({ attributes }) => attributes.get("name"))).toEqual(["refusal.EMPTY"])
  expect(named(clean!, "testcase").length).toBeGreaterThan(5)
  expect(named(clean!, "testcase").flatMap(({ children }) => children)).toEqual([])
  const names = (outcome: string) => cases(faulty!, outcome).map(({ attributes }) => attributes.get("name"))
  expect(names("failure")).toContain("reading.notANumber")
  expect(names("skipped")).toContain("A10.sum-01-1")
  const passed = named(faulty!, "testcase").filter(({ children }) => children.length === 0)
  expect(passed.map(({ attributes }) => attributes.get("name"))).toContain("A12.required")
})

test("warnings are told, and fail nothing: a suite fails exactly where the check ends 1", async () => {
  const files = { "a.xlsx": { figures: { ...complete, "A10.02.1": "10 mét" } } }
  const { status, text } = await resultsOf("junit", files)
  const [suite] = xmlTree(text).children
  expect([status, suite?.attributes.get("failures")]).toEqual([0, "0"])
  expect(named(suite!, "system-out")[0]?.text).toMatch(/^warning: Biểu A10!D12: .*“10 mét”/)
})

test("a rule that was not judged is no case: of a form that is blank nothing passes", async () => {
  const a12 = Object.fromEntries(Object.entries(complete).filter(([cell]) => cell.startsWith("A12")))
  const [suite] = await suites({ "a.xlsx": { figures: a12 } })
  const groups = new Set(named(suite!, "testcase").map(({ attributes }) => attributes.get("classname")))
  expect([...groups]).toEqual(["vtlt.A12", "vtlt.form"])
})

test("[G12] hostile texts stay texts", async () => {
  const all = await suites(hostileRound())
  const said = all.flatMap(allIn).map(({ text, attributes }) => [text, ...attributes.values()].join(" "))
  for (const text of hostileTexts) expect(said.join("\n")).toContain(text.replace("\u202E", "\uFFFD"))
})
