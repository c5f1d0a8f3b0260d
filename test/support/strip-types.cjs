// Jest transform: TypeScript to CommonJS by the compiler that is here anyway.
const { createHash } = require("node:crypto")
const ts = require("typescript")

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
  inlineSourceMap: true,
  inlineSources: true,
}

module.exports = {
  process: (source, fileName) => ({ code: ts.transpileModule(source, { fileName, compilerOptions }).outputText }),
  getCacheKey: (source, fileName) =>
    createHash("sha1").update(ts.version).update(fileName).update("\0").update(source).digest("hex"),
}
