const { readdirSync, readFileSync } = require("node:fs")
const { join } = require("node:path")
const { holders, terms } = require("./licences.json")

const house = join(__dirname, "..")

/** Writes NOTICE: whose work the built pane holds, and on which terms. What it holds is asked of the build itself. */
class Notice {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap("Notice", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name: "Notice", stage }, () => {
        const packages = [
          ...new Set([...compilation.modules].flatMap((module) => packageOf(module.nameForCondition() ?? ""))),
        ].sort()
        if (compilation.compiler === compiler)
          compilation.emitAsset("NOTICE", new sources.RawSource(noticeOf(packages)))
      })
    })
  }
}

/** The package that a file was taken from; none for our own. */
function packageOf(path) {
  const found = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll("\\", "/"))
  return found === null ? [] : [found[1]]
}

/** The notice for these packages. Throws for one whose licence cannot be found: nothing is shipped without its terms. */
function noticeOf(packages) {
  const own = readFileSync(join(house, "LICENSE"), "utf8").trim()
  const exceljs = packages.includes("exceljs") ? insideExceljs() : []
  return [
    `bieumau\n\n${own}`,
    officeNotice,
    ...packages.map((name) => `${titleOf(name)}\n\n${licenceOf(name)}`),
    ...exceljs,
  ]
    .join(`\n\n${"-".repeat(79)}\n\n`)
    .concat("\n")
}

const officeNotice = `@microsoft/office-js ${versionOf("@microsoft/office-js")}, unmodified, in office-js/

Copyright (c) Microsoft Corporation. All rights reserved. Under the Microsoft Office JavaScript (Office.js) API library
licence terms, to be used with Microsoft 365 products only: https://github.com/OfficeDev/office-js/blob/release/LICENSE.md
Microsoft is not responsible for maintaining, updating or supporting bieumau.`

/** jszip stands in exceljs as its own bundle, so the source map does not name these. */
const withinJszip = ["immediate", "lie", "pako", "setimmediate"]

/** exceljs comes as one file that its authors made of many packages. What these are its source map tells. */
function insideExceljs() {
  const map = JSON.parse(readFileSync(join(house, "node_modules/exceljs/dist/exceljs.bare.min.js.map"), "utf8"))
  const named = map.sources.flatMap((source) => packageOf(source))
  const names = new Set([...named, ...withinJszip].sort())
  const lines = [...names].map((name) => {
    const { licence, holder } = statedOf(name)
    return `${name} (${licence}), copyright (c) ${holder}`
  })
  return [
    `Within exceljs, as its authors built it; the terms follow\n\n${lines.join("\n")}`,
    ...Object.entries(terms).map(([licence, lines]) => `${licence}\n\n${lines.join("\n")}`),
  ]
}

/** Licence and holder of a package that is here without its licence file, as licences.json has them. */
function statedOf(name) {
  const found = holders.find(({ packages }) => packages.includes(name))
  if (found === undefined) throw new Error(`NOTICE: build/licences.json does not name ${name}`)
  return found
}

function titleOf(name) {
  return `${name} ${versionOf(name)}`
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(house, "node_modules", name, "package.json"), "utf8")).version
}

function licenceOf(name) {
  const folder = join(house, "node_modules", name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()
  const { licence, holder } = statedOf(name)
  return `Copyright (c) ${holder}\n\n${terms[licence].join("\n")}`
}

module.exports = { Notice }
