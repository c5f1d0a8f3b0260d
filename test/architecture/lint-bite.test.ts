import { join } from "node:path"
import ts from "typescript"
import { filesUnder, house } from "../support/house"
import { run } from "../support/running"

/** The lint rules know types, so the planted source must stand where a file of the house stands. */
const fileIn = (room: string) => filesUnder([room], /\.ts$/)[0]!

async function complaints(planted: readonly (readonly [path: string, source: string])[]): Promise<readonly string[][]> {
  const input = JSON.stringify(planted.map(([path, source]) => ({ path, source })))
  const { stdout, stderr } = await run(process.execPath, [join(__dirname, "lint.mjs")], { cwd: house, input })
  if (stdout === "") throw new Error(stderr)
  return JSON.parse(stdout) as string[][]
}

test("[L1] [L3] [L8] [L13] lint bites on a clock, on dividing, on a locale and on open records", async () => {
  const [clock, division, rounding, locale, record] = await complaints([
    [fileIn("engine/model"), "export const today = Date.now()\n"],
    [fileIn("engine/rules"), "export const half = (a: number) => a / 2\n"],
    [fileIn("engine/rules"), "export const near = (a: number) => a.toFixed(2)\n"],
    [fileIn("engine/model"), "export const order = (a: string, b: string) => a.localeCompare(b)\n"],
    [fileIn("engine/xlsx"), "export type Sheets = Readonly<Record<string, number>>\n"],
  ])
  expect(clock!.join()).toContain("The engine has no clock")
  expect(division!.join()).toContain("law L3")
  expect(rounding!.join()).toContain("law L3")
  expect(locale!.join()).toContain("promise G8")
  expect(record!.join()).toContain("law L13")
})

test("[L1] a name of a host does not compile in the engine", () => {
  const { config } = ts.readConfigFile(join(house, "engine/tsconfig.json"), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(house, "engine"))
  const names = ["window", "document", "process", "Buffer", "setTimeout", "console", "fetch", "Excel", "Office"]
  const planted = join(house, "engine/planted.ts")
  const plain = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...plain,
    getSourceFile: (path, language) =>
      path === planted ? ts.createSourceFile(path, names.join("\n"), language) : plain.getSourceFile(path, language),
  }
  const program = ts.createProgram([planted], options, host)
  const said = program.getSemanticDiagnostics(program.getSourceFile(planted)).map(textOf)
  expect(names.filter((name) => !said.some((text) => text.startsWith(`Cannot find name '${name}'`)))).toEqual([])
})

function textOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, " ")
}
