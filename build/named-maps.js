/**
 * Gives source maps the final names of their files. webpack leaves in them, and in the sources of its own runtime, names that it
 * made before, from the folder that the repository lies in: two machines would build different bytes.
 */
class NamedMaps {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap("NamedMaps", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
      compilation.hooks.processAssets.tap({ name: "NamedMaps", stage }, (assets) => {
        for (const file of Object.keys(assets).filter((name) => name.endsWith(".map"))) {
          const map = JSON.parse(assets[file].source().toString())
          const isRuntime = map.sources.map((source) => source.includes("webpack/runtime/"))
          const named = {
            ...map,
            file: file.slice(0, -".map".length),
            sourcesContent: map.sourcesContent.map((content, index) => (isRuntime[index] ? null : content)),
          }
          compilation.updateAsset(file, new sources.RawSource(JSON.stringify(named)))
        }
      })
    })
  }
}

module.exports = { NamedMaps }
