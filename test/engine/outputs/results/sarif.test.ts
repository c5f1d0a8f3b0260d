import Ajv from "ajv"
import draft4 from "ajv/lib/refs/json-schema-draft-04.json"
import schema from "../../../fixtures/schemas/sarif-2.1.0-rtm.5.json"
import { hostileRound, resultsOf } from "../../../support/results"
import { complete, type Submitted } from "../../../support/submitted-files"

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly kind: string
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly unknown[]
    }[]
  }[]
}

const ajv = new Ajv({ schemaId: "id", meta: false, allErrors: true, unknownFormats: ["uri-reference"] })
ajv.addMetaSchema(draft4)
const isSarif = ajv.compile(schema)

async function run(files?: Readonly<Record<string, Submitted | string>>): Promise<Log["runs"][number]> {
  const log = JSON.parse((await resultsOf("sarif", files)).text) as Log
  isSarif(log)
  expect(isSarif.errors).toBeNull()
  return log.runs[0]!
}

test("the published schema takes the file, and would not take one without a message", async () => {
  const { results } = await run()
  expect(results.length).toBeGreaterThan(3)
  const broken = { version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{ ruleId: "x" }] }] }
  expect(isSarif(broken)).toBe(false)
})

test("a finding has its rule, how grave it is, its file, and sheet and address as a logical place", async () => {
  const { results, tool, artifacts } = await run({
    "tỉnh/a b.xlsx": { figures: { ...complete, "A10.02.1": "10 mét" } },
  })
  const found = results.find(({ ruleId }) => ruleId === "reading.textFigure")
  expect(artifacts.map(({ location }) => location.uri)).toEqual(["t%E1%BB%89nh/a%20b.xlsx"])
  expect(found).toMatchObject({
    ...{ kind: "fail", level: "warning", message: { text: expect.stringContaining("“10 mét”") as string } },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "t%E1%BB%89nh/a%20b.xlsx", index: 0 } },
        logicalLocations: [{ name: "D12", fullyQualifiedName: "Biểu A10!D12", kind: "cell" }],
      },
    ],
    properties: { unit: "246", cell: "A10.02.1", value: "10 mét", expected: "10" },
  })
  expect(tool.driver.rules[found!.ruleIndex]?.id).toBe("reading.textFigure")
})

test("what cannot be decided is open and has no level; a rejected file is an error at its name", async () => {
  const { results } = await run()
  expect(results.find(({ ruleId }) => ruleId === "refusal.EMPTY")).toMatchObject({ kind: "fail", level: "error" })
  const open = results.filter(({ kind }) => kind === "open")
  expect(open.map(({ level }) => level)).toEqual(open.map(() => "none"))
  expect(open.map(({ ruleId }) => ruleId)).toContain("A10.sum-01-1")
})

test("[G12] [G14] the name of a file becomes no scheme, no host and no way out of its folder", async () => {
  const { artifacts } = await run({
    ...hostileRound(),
    "javascript:alert(1).xlsx": "",
    "..\\x.xlsx": "",
    "a?b#c.xlsx": "",
  })
  for (const { location } of artifacts) {
    expect(location.uri).toMatch(/^[\w%.!~*'()-]+$/)
    expect(new URL(location.uri, "file:///inbox/").pathname).toMatch(/^\/inbox\/[^/]+$/)
  }
})
