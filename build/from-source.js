const { readFileSync } = require("node:fs")
const ts = require("typescript")

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
}

/**
 * Requires a TypeScript file of this repository, with whatever it imports, as it stands: nothing need be built before. Everything
 * is read anew each time, so that a build that watches sees what changed.
 */
function requireFromSource(file) {
  const before = require.extensions[".ts"]
  for (const path of Object.keys(require.cache).filter(isOurs)) delete require.cache[path]
  require.extensions[".ts"] = (module, fileName) => {
    const { outputText } = ts.transpileModule(readFileSync(fileName, "utf8"), { fileName, compilerOptions })
    module._compile(outputText, fileName)
  }
  try {
    return require(file)
  } finally {
    if (before === undefined) delete require.extensions[".ts"]
    else require.extensions[".ts"] = before
  }
}

function isOurs(path) {
  return /[\\/](engine|templates)[\\/]/.test(path) && !path.includes("node_modules")
}

module.exports = { requireFromSource }
