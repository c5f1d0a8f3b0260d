const { createHash } = require("node:crypto")
const { readdirSync, readFileSync } = require("node:fs")
const { join, relative } = require("node:path")

const house = join(__dirname, "..")
const folders = ["build", "engine", "src", "templates"]
const files = ["LICENSE", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js"]

/** Writes `sources.sha256` beside the built pane, so that tests know whether it was built from what stands here now. */
class Sources {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap("Sources", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name: "Sources", stage }, () => {
        if (compilation.compiler !== compiler) return
        compilation.emitAsset("sources.sha256", new sources.RawSource(`${sourcesHash()}\n`))
      })
    })
  }
}

/** The hash of everything that the pane is built from: the same wherever the repository lies. */
function sourcesHash() {
  const hash = createHash("sha256")
  for (const path of [...folders.flatMap(filesUnder), ...files]) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(house, path)))
      .update("\0")
  }
  return hash.digest("hex")
}

function filesUnder(folder) {
  return readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(house, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()
}

module.exports = { Sources, sourcesHash }
