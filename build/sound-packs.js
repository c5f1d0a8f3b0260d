const { existsSync } = require("node:fs")
const { join } = require("node:path")

const built = join(__dirname, "..", "dist")

/** Loads the packs and profiles that come with the program as the pane will, and stops the build with every mistake in them. */
class SoundPacks {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SoundPacks", (compilation) => {
      if (compilation.compiler !== compiler) return
      for (const mistake of mistakesOfPacks()) compilation.errors.push(new compiler.webpack.WebpackError(mistake))
    })
  }
}

/** Every mistake in the bundled packs, as a sentence with file, path, found and wanted; empty: they are sound. */
function mistakesOfPacks() {
  if (!existsSync(join(built, "engine", "index.js"))) {
    return ["The engine is not built, so the packs cannot be checked: run “npm run build” first."]
  }
  const { bundledPacks } = require(join(built, "templates", "index.js"))
  return [...bundledPacks.values()].flatMap(mistakesOf)
}

/** The mistakes of one pack and of the profiles made for it. */
function mistakesOf({ source, profiles, sampling }) {
  const { loadPack, loadProfile, loadRecipe } = require(join(built, "engine", "index.js"))
  const mistakes = []
  const attempt = (load) => {
    try {
      return load()
    } catch (error) {
      mistakes.push(...sentencesOf(error))
      return undefined
    }
  }
  const pack = attempt(() => loadPack(source))
  if (pack === undefined) return mistakes
  for (const [id, json] of profiles) attempt(() => loadProfile(`${source.name}/profiles/${id}.json`, json, pack))
  if (sampling !== undefined) attempt(() => loadRecipe(`${source.name}/sampling.json`, sampling, pack))
  return mistakes
}

function sentencesOf(error) {
  const { mistakeText, TemplateError } = require(join(built, "engine", "index.js"))
  if (!(error instanceof TemplateError)) throw error
  return error.mistakes.map((mistake) => mistakeText(mistake, "en"))
}

module.exports = { mistakesOf, SoundPacks }
