const { gzipSync } = require("node:zlib")

/** What a page may ask for of our own script before it shows anything, in bytes as a server sends it (gzip). */
const firstLoad = 120 * 1024

/** Stops the build when the scripts of one of the pages weigh more than `firstLoad`; Microsoft's client does not count. */
class FirstLoad {
  apply(compiler) {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
    compiler.hooks.thisCompilation.tap("FirstLoad", (compilation) => {
      if (compilation.compiler !== compiler) return
      compilation.hooks.processAssets.tap({ name: "FirstLoad", stage }, () => {
        for (const sentence of tooHeavy(compilation))
          compilation.errors.push(new compiler.webpack.WebpackError(sentence))
      })
    })
  }
}

/** A sentence for each page whose scripts are too heavy. */
function tooHeavy(compilation) {
  return [...compilation.entrypoints].flatMap(([page, { chunks }]) => {
    const scripts = chunks.flatMap(({ files }) => [...files].filter((file) => file.endsWith(".js")))
    const weight = scripts.reduce((sum, file) => sum + weightOf(compilation.getAsset(file).source.buffer()), 0)
    if (weight <= firstLoad) return []
    const what = `The first load of ${page} weighs ${kibibytes(weight)} gzipped, more than ${kibibytes(firstLoad)}`
    return [
      `${what}: ${scripts.join(", ")}. Move what the first picture does not need into the worker or behind import().`,
    ]
  })
}

/** Bytes of a script as a server sends it. */
function weightOf(script) {
  return gzipSync(script, { level: 9 }).length
}

function kibibytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`
}

module.exports = { firstLoad, FirstLoad, weightOf }
