/** Tells the minimiser to leave a chunk alone that is a package's own minimised file: an hour of work for nothing otherwise. */
class MadeSmall {
  constructor(name) {
    this.name = name
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("MadeSmall", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS
      compilation.hooks.processAssets.tap({ name: "MadeSmall", stage }, (assets) => {
        for (const file of Object.keys(assets).filter((asset) => asset.startsWith(`assets/${this.name}.`))) {
          compilation.updateAsset(file, (source) => source, { minimized: true })
        }
      })
    })
  }
}

module.exports = { MadeSmall }
