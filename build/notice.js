const { existsSync, readdirSync, readFileSync } = require("node:fs")
const { join } = require("node:path")
const inExceljs = require("./inside-exceljs.json")

const house = join(__dirname, "..")

/** Writes NOTICE: whose work the built pane holds, and on which terms. What it holds is asked of the build itself. */
class Notice {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap("Notice", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tap({ name: "Notice", stage }, () => {
        const packages = [...new Set([...compilation.modules].flatMap(packagesOf))].sort()
        if (compilation.compiler === compiler)
          compilation.emitAsset("NOTICE", new sources.RawSource(noticeOf(packages)))
      })
    })
  }
}

/** The package that a module was taken from; none for our own. */
function packagesOf(module) {
  const path = (module.nameForCondition() ?? "").replaceAll("\\", "/")
  const found = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)
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

/** exceljs comes as one file that its authors made of many packages; their terms are written down beside this file. */
function insideExceljs() {
  return [
    `Within exceljs, as its authors built it:\n\n${inExceljs.packages.map(({ name, licence, holder }) => `${name} (${licence}): ${holder}`).join("\n")}`,
    ...Object.entries(inExceljs.terms).map(([licence, terms]) => `${licence}\n\n${terms.join("\n")}`),
  ]
}

function titleOf(name) {
  return `${name} ${versionOf(name)}`
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(house, "node_modules", name, "package.json"), "utf8")).version
}

function licenceOf(name) {
  const folder = join(house, "node_modules", name)
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry)) : undefined
  if (file === undefined) throw new Error(`NOTICE: node_modules/${name} has no licence file`)
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()
}

module.exports = { Notice }
