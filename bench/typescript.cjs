// Lets node run the benchmarks as they are: the same transform as that of the tests.
const { readFileSync } = require("node:fs")
const { process: stripped } = require("../test/support/strip-types.cjs")

require.extensions[".ts"] = (module, path) => module._compile(stripped(readFileSync(path, "utf8"), path).code, path)
