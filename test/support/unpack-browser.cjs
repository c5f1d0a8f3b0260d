// Unpacks the browser of @sparticuz/chromium into the temporary folder of this process, and prints where it is and what it needs.
const chromium = require("@sparticuz/chromium")

chromium.executablePath().then((executablePath) => {
  const { FONTCONFIG_PATH, LD_LIBRARY_PATH } = process.env
  console.log(JSON.stringify({ executablePath, environment: { FONTCONFIG_PATH, LD_LIBRARY_PATH } }))
})
