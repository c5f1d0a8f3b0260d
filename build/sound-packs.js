const { join } = require("node:path")
const { requireFromSource } = require("./from-source")

const house = join(__dirname, "..")

/** Loads the packs and profiles that come with the program as the pane will, and stops the build with every mistake in them. */
class SoundPacks {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SoundPacks", (compilation) => {
      if (compilation.compiler !== compiler) return
      const { bundledPacks } = requireFromSource(join(house, "templates", "index.ts"))
      const mistakes = [...bundledPacks.values()].flatMap(mistakesOf)
      for (const mistake of mistakes) compilation.errors.push(new compiler.webpack.WebpackError(mistake))
    })
  }
}

/** The mistakes of a pack, of the profiles made for it and of its recipe for samples, each with file, path, found and wanted. */
function mistakesOf({ source, profiles, sampling }) {
  const { loadPack, loadProfile, loadRecipe, mistakeText, TemplateError } = requireFromSource(
    join(house, "engine", "index.ts"),
  )
  const mistakes = []
  const attempt = (load) => {
    try {
      return load()
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      mistakes.push(...error.mistakes.map((mistake) => mistakeText(mistake, "en")))
      return undefined
    }
  }
  const pack = attempt(() => loadPack(source))
  if (pack === undefined) return mistakes
  for (const [id, json] of profiles) attempt(() => loadProfile(`${source.name}/profiles/${id}.json`, json, pack))
  if (sampling !== undefined) attempt(() => loadRecipe(`${source.name}/sampling.json`, sampling, pack))
  return mistakes
}

module.exports = { mistakesOf, SoundPacks }
