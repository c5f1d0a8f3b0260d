#!/usr/bin/env node
// npm start: builds the pane and opens it in Excel where there is one, else as a page in a browser, and says which and why.
const { spawn } = require("node:child_process")
const { existsSync, readFileSync } = require("node:fs")
const http = require("node:http")
const https = require("node:https")
const { join } = require("node:path")
const { requireFromSource } = require("./from-source")
const { sourcesHash } = require("./sources")

const house = join(__dirname, "..")
const pane = join(house, "dist", "pane")
const manifest = join(house, "manifest.xml")
/** The port that manifest.xml names. */
const port = 3000

const windows = ["ProgramFiles", "ProgramFiles(x86)", "ProgramW6432"]
const offices = ["Microsoft Office/root/Office16", "Microsoft Office/Office16"]

/** Why this machine shows no add-in in Excel, in Vietnamese and English; undefined where it can. */
function whyNoExcel({ platform, environment, exists }) {
  if (platform === "darwin") {
    if (exists("/Applications/Microsoft Excel.app")) return undefined
    return "không thấy /Applications/Microsoft Excel.app / there is no /Applications/Microsoft Excel.app"
  }
  if (platform !== "win32") return `Excel không chạy trên ${platform} / Excel does not run on ${platform}`
  const folders = windows.flatMap((name) => environment[name] ?? [])
  const paths = folders.flatMap((folder) => offices.map((office) => join(folder, office, "EXCEL.EXE")))
  if (paths.some(exists)) return undefined
  return "không thấy Excel 2016 trở lên trong Program Files / there is no Excel 2016 or later in Program Files"
}

/** The certificate for https on this machine, which Excel asks for; throws where the person at it does not want it installed. */
function certificate() {
  const certificates = require("office-addin-dev-certs")
  return certificates.getHttpsServerOptions()
}

/** Runs a script of Node and gives its exit status. */
function node(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: house, stdio: "inherit" })
    child.on("error", reject)
    child.on("close", resolve)
  })
}

async function build() {
  const stamp = join(pane, "sources.sha256")
  if (existsSync(stamp) && readFileSync(stamp, "utf8").trim() === sourcesHash()) return
  const status = await node(join(house, "node_modules", "webpack", "bin", "webpack.js"))
  if (status !== 0)
    throw new Error("Không dựng được khung biểu mẫu; xem lỗi ở trên. / The pane was not built; see above.")
}

function listen(server, at) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE") reject(error)
      else reject(new Error(`Cổng ${at} đang có chương trình khác dùng. / The port ${at} is taken by another program.`))
    })
    server.listen(at, "127.0.0.1", () => resolve(server.address().port))
  })
}

function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve)
  })
}

/** Opens Excel with the add-in; takes it out of Excel again at the end. */
async function inExcel(answers, options) {
  const server = https.createServer(options, answers)
  await listen(server, port)
  const debugging = require.resolve("office-addin-debugging/cli.js")
  const started = await node(debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug")
  console.log(
    started === 0
      ? "Đã mở Excel với phần bổ trợ (thẻ Trang đầu, nhóm Biểu mẫu). Nhấn Ctrl+C để dừng. / Excel is open with the add-in (Home tab, group Forms). Press Ctrl+C to stop."
      : `Không đưa được phần bổ trợ vào Excel; xem ở trên. Trang vẫn mở tại https://localhost:${port}/ / The add-in could not be put into Excel, see above. The page is at https://localhost:${port}/`,
  )
  await untilStopped()
  await node(debugging, "stop", manifest)
  server.closeAllConnections()
  server.close()
}

/** Serves the page alone, and says why. */
async function inBrowser(answers, why, at) {
  const server = http.createServer(answers)
  const address = `http://localhost:${await listen(server, at)}/`
  console.log(`Không mở được trong Excel: ${why}.`)
  console.log(`Hãy mở trang trong Edge hoặc Chrome: ${address} / Open the page in Edge or Chrome: ${address}`)
  console.log("Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.")
  await untilStopped()
  server.closeAllConnections()
  server.close()
}

async function main(args) {
  const at = args[0] === "--port" ? Number(args[1]) : port
  if (!Number.isInteger(at) || at < 0 || at > 65535) throw new Error("npm start -- [--port N]")
  await build()
  const answers = requireFromSource(join(house, "src", "cli", "pane-server.ts")).paneAnswers(pane)
  const why = whyNoExcel({ platform: process.platform, environment: process.env, exists: existsSync })
  if (why !== undefined) return inBrowser(answers, why, at)
  try {
    return await inExcel(answers, await certificate())
  } catch (error) {
    return inBrowser(answers, `${error.message}`, at)
  }
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}

module.exports = { whyNoExcel }
