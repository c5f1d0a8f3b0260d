import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { firstLoad, weightOf } from "../../build/first-load"
import { mistakesOf } from "../../build/sound-packs"
import { bundledPacks } from "../../templates/index"
import { builtPane } from "../support/built-pane"
import { house } from "../support/house"

let pane = ""

beforeAll(async () => {
  pane = await builtPane()
})

const files = () =>
  readdirSync(pane, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(pane.length + 1)
        .replaceAll("\\", "/"),
    )
const text = (path: string) => readFileSync(join(pane, path), "utf8")

test.each(["taskpane.html", "commands.html"])(
  "the first load of our own script weighs at most 120 KiB gzipped: %s",
  (page) => {
    const scripts = [...text(page).matchAll(/src="?(assets\/[^" >]+)/g)].map(([, path]) => path!)
    expect(scripts).not.toEqual([])
    const weight = scripts.reduce((sum, path) => sum + weightOf(readFileSync(join(pane, path))), 0)
    expect(firstLoad).toBe(120 * 1024)
    expect(weight).toBeLessThanOrEqual(firstLoad)
  },
)

test.each(["taskpane.html", "commands.html"])(
  "the policy stands before every script, and Microsoft's client before ours: %s",
  (page) => {
    const html = text(page)
    const places = ["Content-Security-Policy", "office-js/office.js", "src=assets/"].map((part) =>
      html.replaceAll('src="', "src=").indexOf(part),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(html.indexOf("<script")).toBeGreaterThan(html.indexOf("Content-Security-Policy"))
  },
)

test("no page or script of ours names another host to load from", () => {
  const scripts = files().filter((path) => path.endsWith(".html"))
  for (const path of scripts) expect([path, /(src|href)="?(https?:)?\/\//.exec(text(path))]).toEqual([path, null])
})

test("Microsoft's client is there as Microsoft made it", () => {
  const theirs = files().filter((path) => path.startsWith("office-js/"))
  expect(theirs).toHaveLength(9)
  for (const path of theirs) {
    const original = readFileSync(
      join(house, "node_modules/@microsoft/office-js/dist", path.slice("office-js/".length)),
    )
    expect([path, readFileSync(join(pane, path)).equals(original)]).toEqual([path, true])
  }
})

test("zod is in the worker only, and exceljs in neither: it comes when a file is written", () => {
  const page = files().find((path) => /^assets\/taskpane\.[0-9a-f]+\.js\.map$/.test(path))!
  const desk = files().find((path) => /^assets\/desk\.[0-9a-f]+\.js\.map$/.test(path))!
  const sourcesOf = (path: string) =>
    (JSON.parse(text(path)) as { readonly sources: readonly string[] }).sources.join("\n")
  expect(sourcesOf(page)).not.toMatch(/node_modules\/(zod|exceljs|saxes|fflate)\//)
  expect(sourcesOf(desk)).toMatch(/node_modules\/zod\//)
  expect(sourcesOf(desk)).not.toMatch(/node_modules\/exceljs\//)
})

test("NOTICE names whatever is shipped, with its terms", () => {
  const notice = text("NOTICE")
  for (const name of [
    "preact",
    "zod",
    "exceljs",
    "saxes",
    "xmlchars",
    "fflate",
    "@noble/hashes",
    "@microsoft/office-js",
  ]) {
    expect(notice).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, "m"))
  }
  expect(notice).toContain("Microsoft is not responsible for maintaining, updating or supporting bieumau")
})

test("the build names every mistake in a pack and in its profiles", () => {
  const [bundled] = bundledPacks.values()
  const { source, profiles } = bundled!
  expect(mistakesOf(bundled!)).toEqual([])
  const broken = { ...source, files: new Map([...source.files, ["forms/A12.json", { code: 12 }]]) }
  expect(mistakesOf({ source: broken, profiles })).toEqual(
    expect.arrayContaining([expect.stringMatching(/templates\/vtlt\/forms\/A12\.json/)]),
  )
  const twice = mistakesOf({
    source,
    profiles: new Map([
      ["one", {}],
      ["two", {}],
    ]),
  })
  expect(twice.some((mistake) => mistake.includes("one.json"))).toBe(true)
  expect(twice.some((mistake) => mistake.includes("two.json"))).toBe(true)
})
