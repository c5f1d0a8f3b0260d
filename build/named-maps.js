/**
 * Gives source maps the final names of their files. webpack leaves in them a name that it made before, from the folder that the
 * repository lies in: two machines would build different bytes.
 */
class NamedMaps {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap("NamedMaps", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER
      compilation.hooks.processAssets.tap({ name: "NamedMaps", stage }, (assets) => {
        for (const map of Object.keys(assets).filter((file) => file.endsWith(".map"))) {
          const named = assets[map]
            .source()
            .toString()
            .replace(/"file":"[^"]*"/, `"file":"${map.slice(0, -".map".length)}"`)
          compilation.updateAsset(map, new sources.RawSource(named))
        }
      })
    })
  }
}

module.exports = { NamedMaps }
