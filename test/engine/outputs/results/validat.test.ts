import { hostileRound, resultsOf } from "../../../support/results"
import { complete, type Submitted } from "../../../support/submitted-files"
import { validatReport } from "../../../support/validat-schema"

async function report(files?: Readonly<Record<string, Submitted | string>>) {
  return validatReport.parse(JSON.parse((await resultsOf("validat", files)).text))
}

test("every validation is as the structure has it, with an id of its own", async () => {
  const all = await report()
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ event }) => event.time))).toEqual(new Set(["20190220T000000+0700"]))
})

test("0 fails, NA cannot be decided, 1 holds; each with the figures that it is about", async () => {
  const all = await report({ "a.xlsx": { figures: { ...complete, "A10.03.1": "nhiều", "A12.05.1": 57 } } })
  const about = (cell: string) => `vtlt/246/2018/${cell}`
  const off = all.find(({ value, data }) => value === "0" && data.target[0] === about("A12.05.1"))
  expect(off).toMatchObject({ rule: { language: "bieumau pack", severity: "error" } })
  expect(JSON.parse(off!.rule.expression)).toMatchObject({ kind: "compare" })
  const open = all.find(({ value, data }) => value === "NA" && data.target[0] === about("A10.01.1"))
  expect(open?.data.source).toContain(about("A10.03.1"))
  const held = all.find(({ value, rule }) => value === "1" && rule.description.startsWith("A12.required"))
  expect(held?.data.source).toEqual(["A12.02.1", "A12.03.1", "A12.04.1", "A12.05.1", "A12.06.1"].map(about))
})

test("[L9] nothing is said to hold that fails or is undecided in the same cell", async () => {
  const all = await report()
  const cells = (value: string) =>
    all
      .filter((one) => one.value === value)
      .flatMap(({ rule, data }) => data.target.map((at) => `${rule.expression} ${at}`))
  const others = new Set([...cells("0"), ...cells("NA")])
  expect(cells("1").length).toBeGreaterThan(10)
  expect(cells("1").filter((one) => others.has(one))).toEqual([])
})

test("[G12] hostile texts stay texts", async () => {
  const all = await report(hostileRound())
  expect(all.map(({ data }) => data.description).join("\n")).toContain("<script>alert(1)</script>")
})
