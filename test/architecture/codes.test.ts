import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { filesUnder, house } from "../support/house"

const read = (path: string) => readFileSync(join(house, path), "utf8")

/** Everything that a pack or a profile calls a `code` or an `id`, but row codes: "01" is also a month. */
function codesOfTemplates(): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const path of filesUnder(["templates"], /\.json$/)) {
    JSON.parse(read(path), (key, value: unknown) => {
      if (/^(id|code)$/.test(key) && typeof value === "string" && !/^\d{1,2}$/.test(value)) codes.add(value)
      if (key === "codes") for (const code of Object.values(value as Record<string, string>)) codes.add(code)
      return value
    })
  }
  return codes
}

/** The texts in a source, without comments: literals, and the fixed parts of templates. */
function textsIn(source: string): readonly string[] {
  const texts: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022))
  return texts
}

/** The texts of a source that are a code or begin as a cell key of one. A sentence may name a code as an example. */
function codesIn(source: string, codes: ReadonlySet<string>): readonly string[] {
  return textsIn(source).filter((text) => codes.has(text.replace(/\..*$/s, "")))
}

test("[L12] no text in the engine's code is a code of a pack or a profile", () => {
  const codes = codesOfTemplates()
  const found = filesUnder(["engine"], /\.ts$/).flatMap((path) =>
    codesIn(read(path), codes).map((code) => `${path}: ${code}`),
  )
  expect(found).toEqual([])
})

test("[L12] a planted code is found in literals and templates, and left alone in comments and sentences", () => {
  const planted = `
    /** e.g. A12.01.1 */
    if (form.code === "A12") merge(cells.get("A12.01.1"))
    const key = \`A10.\${row}.1\`
    const other = ["A1299", "a form's code, such as A12"]
  `
  expect(codesIn(planted, new Set(["A10", "A12"]))).toEqual(["A12", "A12.01.1", "A10."])
})
