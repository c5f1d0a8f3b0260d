// The add-in without Excel: node test/office-host/side-by-side/serve.cjs [workbook.xlsx]. TypeScript is taken off as in the tests.
const { readFileSync } = require("node:fs")
const { process: stripped } = require("../../support/strip-types.cjs")

require.extensions[".ts"] = (module, file) => module._compile(stripped(readFileSync(file, "utf8"), file).code, file)
require("./serve.ts")
