import { join } from "node:path"
import ts from "typescript"
import { filesUnder, house } from "./house"

/** The sets of ExcelApi that the names used in src/excel came with, as Microsoft's type file states them: `1.7` -> names. */
export function neededSets(): ReadonlyMap<string, readonly string[]> {
  const files = filesUnder(["src/excel"], /\.ts$/).map((file) => join(house, file))
  const program = ts.createProgram(files, {
    types: ["office-js"],
    typeRoots: [join(house, "node_modules/@types")],
    strict: true,
  })
  const checker = program.getTypeChecker()
  const sets = new Map<string, string[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(commentOf(declaration))?.[1]
        if (set !== undefined) sets.set(set, [...(sets.get(set) ?? []), node.name.getText()])
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) ts.forEachChild(program.getSourceFile(file)!, visit)
  return sets
}

function commentOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile()
  if (!source.fileName.includes("office-js")) return ""
  return source.text.slice(declaration.pos, declaration.getStart())
}
