const { dirname, join } = require("node:path")

const from = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist")

/**
 * What Microsoft's client loads in Excel for Windows, Mac and the web and in a plain browser, in our two languages. Taken from
 * the package as it is: an add-in that asks the CDN stops after some days without the Internet.
 */
const files = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
]

/** Patterns for copy-webpack-plugin that put Microsoft's client into `office-js/`; `minimized` keeps the minimiser's hands off. */
const officeJs = files.map((file) => ({ from: join(from, file), to: `office-js/${file}`, info: { minimized: true } }))

module.exports = { officeJs }
