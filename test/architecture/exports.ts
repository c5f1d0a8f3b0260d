import ts from "typescript"

/** The names that a TypeScript source exports, in the order they stand there; `default` for a default export. */
export function exportedNames(source: string): readonly string[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022)
  return file.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return ["default"]
    if (ts.isExportDeclaration(statement)) return namesOf(statement.exportClause)
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    if (!modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap((d) => bound(d.name))
    const { name } = statement as ts.DeclarationStatement
    return [name === undefined ? "default" : (name as ts.Identifier).text]
  })
}

function namesOf(clause: ts.NamedExportBindings | undefined): readonly string[] {
  if (clause === undefined) return []
  return ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [clause.name.text]
}

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? bound(element.name) : []))
}
