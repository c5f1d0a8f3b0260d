import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { filesUnder, house } from "../support/house"

const read = (path: string) => readFileSync(join(house, path), "utf8")

/** The codes of the templates: those of units of measure, and all others. */
interface Codes {
  readonly measures: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** Everything that a pack or a profile calls a `code` or an `id`, but row codes: "01" is also a month. */
function codesOfTemplates(): Codes {
  const [measures, others] = [new Set<string>(), new Set<string>()]
  const collect = (value: unknown, into: Set<string>): void => {
    if (typeof value !== "object" || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (/^(id|code)$/.test(key) && typeof inner === "string" && !/^\d{1,2}$/.test(inner)) into.add(inner)
      if (key === "codes") for (const code of Object.values(inner as Record<string, string>)) others.add(code)
      collect(inner, key === "measures" ? measures : into)
    }
  }
  for (const path of filesUnder(["templates"], /\.json$/)) collect(JSON.parse(read(path)), others)
  return { measures, others }
}

/** Units of measure named by a word that the engine has for a kind of its own: a code only where a measure is spoken of. */
const wordsOfTheEngine = new Set(["day", "file", "words"])

/** The texts of a source that are a code or begin as a cell key of one. A sentence may name a code as an example. */
function codesIn(source: string, { measures, others }: Codes): readonly string[] {
  return textsIn(source).flatMap((node) => {
    const code = node.text.replace(/\..*$/s, "")
    if (others.has(code)) return isAddress(node) ? [] : [node.text]
    if (!measures.has(code)) return []
    return wordsOfTheEngine.has(code) && !isBesideMeasure(node) ? [] : [node.text]
  })
}

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail

/** The texts in a source, without comments: literals, and the fixed parts of templates. */
function textsIn(source: string): readonly Text[] {
  const texts: Text[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true))
  return texts
}

/** `A1` is a form, and the first cell of every sheet: the value of `address` or `activeCell`, or the cell that `textAt` reads. */
function isAddress(node: Text): boolean {
  if (!/^[A-Z]{1,3}[1-9]\d*$/.test(node.text)) return false
  let at: ts.Node = node
  while (ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    at = at.parent
  const { parent } = at
  if (ts.isPropertyAssignment(parent)) return /^(address|activeCell)$/.test(parent.name.getText())
  return ts.isCallExpression(parent) && parent.expression.getText() === "textAt" && parent.arguments[1] === at
}

/** Whether the expression, the case or the property that holds a text speaks of a measure. */
function isBesideMeasure(node: Text): boolean {
  const { parent } = node
  const around = ts.isCaseClause(parent) ? parent.parent.parent.expression : parent
  return /measure/i.test(around.getText())
}

test("[L12] no text in the engine's code is a code of a pack or a profile", () => {
  const codes = codesOfTemplates()
  const found = filesUnder(["engine"], /\.ts$/).flatMap((path) =>
    codesIn(read(path), codes).map((code) => `${path}: ${code}`),
  )
  expect(found).toEqual([])
})

const planted = { measures: new Set(["day", "shelf-metre"]), others: new Set(["A1", "A10", "A12"]) }

test("[L12] a planted code is found in literals and templates, and left alone in comments and sentences", () => {
  const source = `
    /** e.g. A12.01.1 */
    if (form.code === "A12") merge(cells.get("A12.01.1"))
    const key = \`A10.\${row}.1\`
    const other = ["A1299", "a form's code, such as A12"]
  `
  expect(codesIn(source, planted)).toEqual(["A12", "A12.01.1", "A10."])
})

test("[L12] a form's code that is an address too is let through only where an address stands", () => {
  const source = `
    const link = { address: "A1", activeCell: sheet.selected ?? "A1", text: textAt(sheet, "A1") }
    if (form.code === "A1") merge({ address: "A1.01.1", form: "A1" }, formOf("A10"), textAt("A1", at))
  `
  expect(codesIn(source, planted)).toEqual(["A1", "A1.01.1", "A1", "A10", "A1"])
})

test("[L12] the code of a measure that is a word of the engine too is found where a measure is spoken of", () => {
  const source = `
    if (rule.kind === "day") say({ numbers: "day" })
    if (measure.code === "day" || units.get("shelf-metre")) switch (row.measure.code) { case "day": }
    const metre = { code: "shelf-metre" }
  `
  expect(codesIn(source, planted)).toEqual(["day", "shelf-metre", "day", "shelf-metre"])
})
