import { existsSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import ts from "typescript"
import { loadRules } from "../../../engine/forms/load-rules"
import { catalogue } from "../../../engine/messages/catalogue"
import { ruleKinds } from "../../../engine/rules/index"
import { drawn } from "../../support/drawn"
import { filesUnder, house } from "../../support/house"

/** A file of the room that declares a kind: the kind's name, and the sentences that it can say. */
interface Declared {
  readonly file: string
  readonly kind: string
  readonly sentences: readonly string[]
}

function declaredIn(file: string, source: string): readonly Declared[] {
  const texts: string[] = []
  let kind: string | undefined
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) texts.push(node.text)
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "ruleKind") {
      const [definition] = node.arguments
      kind = /\bkind: "([^"]*)"/.exec(definition?.getText() ?? "")?.[1] ?? "?"
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true))
  return kind === undefined ? [] : [{ file, kind, sentences: texts.filter((text) => /^[a-z]+\.[a-zA-Z]+$/.test(text)) }]
}

const read = (path: string) => readFileSync(join(house, path), "utf8")
const declared = filesUnder(["engine/rules"], /\.ts$/).flatMap((path) => declaredIn(path, read(path)))

test("every file that declares a kind of rule is registered, and the register holds nothing else", () => {
  const registered = ruleKinds.map(({ kind }) => kind)
  const forgotten = declared.filter(({ kind }) => !registered.includes(kind))
  expect(forgotten.map(({ file }) => `${file} is not in engine/rules/index.ts`)).toEqual([])
  expect([...registered].sort()).toEqual(declared.map(({ kind }) => kind).sort())
})

test("a kind is named as its file is", () => {
  expect(declared.filter(({ file, kind }) => basename(file, ".ts") !== kind).map(({ file }) => file)).toEqual([])
})

test("every kind has a test file of its name", () => {
  const tests = declared.map(({ file }) => `test/${file.replace(/\.ts$/, ".test.ts")}`)
  expect(tests.filter((path) => !existsSync(join(house, path)))).toEqual([])
})

test("every kind says something when it fails, and its sentences are in the catalogue in both languages", () => {
  expect(declared.filter(({ sentences }) => sentences.length === 0).map(({ file }) => `${file} says nothing`)).toEqual(
    [],
  )
  const missing = declared.flatMap(({ file, sentences }) =>
    sentences.filter((key) => !Object.hasOwn(catalogue, key)).map((key) => `${file}: ${key}`),
  )
  expect(missing).toEqual([])
})

test("every sentence of the catalogue that a kind's name begins is said by that kind", () => {
  const unsaid = declared.flatMap(({ kind, sentences }) =>
    Object.keys(catalogue).filter((key) => key.startsWith(`${kind}.`) && !sentences.includes(key)),
  )
  expect(unsaid).toEqual([])
})

test("[L6] a kind that adds or compares figures of several cells asks what a blank means, and has no default", () => {
  const { form } = drawn(`
         | 1
      01 |
      02 |`)
  const stated = [
    { kind: "balance", by: "rows", total: "01", parts: ["02"] },
    { kind: "compare", left: "01", relation: "=", right: "02" },
  ]
  for (const rule of stated) {
    expect(() => loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], form, [])).toThrow(
      "A.json, rules[0].missing: found nothing, wanted one of non_null",
    )
  }
})

test("a planted file with an unregistered kind and an unknown sentence is found by name", () => {
  const planted = `import { ruleKind, ruleMessage } from "./kind"
    export const median = ruleKind({ kind: "median", *expand() { ruleMessage("median.far", {}) } })`
  expect(declaredIn("engine/rules/median.ts", planted)).toEqual([
    { file: "engine/rules/median.ts", kind: "median", sentences: ["median.far"] },
  ])
  expect(declaredIn("engine/rules/kind.ts", `export function ruleKind() { return "a.b" }`)).toEqual([])
})
