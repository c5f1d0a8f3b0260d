import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { manifestFor } from "../build/manifest"
import { builtPane } from "./support/built-pane"
import { house } from "./support/house"
import { manifestFaults } from "./support/manifest-faults"
import { neededSets } from "./support/needed-sets"

const manifest = readFileSync(join(house, "manifest.xml"), "utf8")

test("the manifest holds nothing that Office would refuse", () => {
  expect(manifestFaults(manifest)).toEqual([])
})

test.each([
  ["<Id>6f0c9a1e", "<Id>xyz", /Id is no GUID/],
  ["<Version>0.1.0.0", "<Version>neu", /Version is none/],
  ["vi-VN</DefaultLocale>", "vi</DefaultLocale>", /DefaultLocale is vi/],
  ["<ProviderName>bieumau</ProviderName>", "", /OfficeApp lacks ProviderName/],
  ["<Hosts>", "<SupportUrl DefaultValue='https://localhost:3000/' /><IconUrl /><Hosts>", /IconUrl comes too late/],
  ['resid="Group.Label"', 'resid="Group.Name"', /resid without resource: Group\.Name/],
  ['resid="Group.Label"', 'resid="Group.Name"', /resource that nothing uses: Group\.Label/],
  ['id="BieuMau.Clear"', 'id="BieuMau.Open"', /id twice: BieuMau\.Open/],
  ['id="BieuMau.Clear"', `id="${"x".repeat(33)}"`, /more than 32 characters/],
  ["https://localhost:3000/commands.html", "http://localhost:3000/commands.html", /is not https/],
  ['<bt:Override Locale="en-US" Value="Clear marks" />', "", /Clear\.Label has no en-US/],
  ['Value="Clear marks"', `Value="${"x".repeat(126)}"`, /Clear\.Label is too long/],
  ['<bt:Image size="80" resid="Icon.80" />', "", /Icon in sizes 16,32/],
  ["ReadWriteDocument", "ReadDocument", /Permissions are ReadDocument/],
])("the checker sees a fault: %s -> %s", (from, to, fault) => {
  expect(manifest).toContain(from)
  const faults = manifestFaults(manifest.replace(from, to)).join("\n")
  expect(faults).toMatch(fault)
})

test("every address of the manifest is a file of the built pane, and every icon has the size it is asked for in", async () => {
  const pane = await builtPane()
  const addresses = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"]*)/g)].map(([, path]) => path!)
  expect(addresses.length).toBeGreaterThan(8)
  expect(addresses.filter((path) => !existsSync(join(pane, path)))).toEqual([])
  for (const path of addresses.filter((one) => one.endsWith(".png"))) {
    const png = readFileSync(join(pane, path))
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1])
    expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, size, size])
  }
})

test("the ribbon's function is one that the page of commands knows", () => {
  const [, name] = /<FunctionName>(.*)<\/FunctionName>/.exec(manifest)!
  expect(readFileSync(join(house, "src/commands/commands.ts"), "utf8")).toContain(`associate("${name}"`)
})

test("what src/excel uses is in the floor that the manifest requires, or behind a gate", () => {
  const [, floor] = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)!
  const gates = readFileSync(join(house, "src/excel/gates.ts"), "utf8")
  expect(gates).toContain(`floor: "1.${floor}"`)
  const sets = neededSets()
  expect([...sets.keys()]).toContain("1.1")
  const newer = [...sets].filter(([set]) => Number(set.slice(2)) > Number(floor))
  expect(newer.filter(([set]) => !gates.includes(`"${set}"`))).toEqual([])
})

test("a server of one's own gets a manifest with its addresses and an id of its own, the same each time", () => {
  const own = manifestFor("https://may-chu.tinh.gov.vn/bieumau")
  expect(manifestFaults(own)).toEqual([])
  expect(own).not.toContain("localhost")
  expect(own).toContain('DefaultValue="https://may-chu.tinh.gov.vn/bieumau/taskpane.html"')
  expect(manifestFor("https://may-chu.tinh.gov.vn/bieumau/")).toBe(own)
  const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1]
  expect(idOf(own)).not.toBe(idOf(manifest))
  expect(idOf(own)).not.toBe(idOf(manifestFor("https://khac.tinh.gov.vn/bieumau/")))
  const given = "00000000-0000-4000-8000-000000000001"
  expect(idOf(manifestFor("https://may-chu.tinh.gov.vn/bieumau/", given))).toBe(given)
})

test.each([undefined, "may-chu", "http://may-chu/bieumau/", "https://may-chu/?a=b"])(
  "an address that Office would not take is said: %s",
  (address) => {
    expect(() => manifestFor(address)).toThrow(/https.*taskpane\.html.*\/.*https/s)
  },
)

test("an id that is no GUID is said", () => {
  expect(() => manifestFor("https://may-chu/bieumau/", "1")).toThrow("“1” không phải GUID. / “1” is not a GUID.")
})
