import { spawn } from "node:child_process"
import { join } from "node:path"
import { whyNoExcel } from "../../build/start"
import { builtPane } from "../support/built-pane"
import { house } from "../support/house"

const machine = (platform: string, ...files: readonly string[]) =>
  whyNoExcel({
    platform,
    environment: { ProgramFiles: "C:/Program Files" },
    exists: (path) => files.includes(path.replaceAll("\\", "/")),
  })

test.each([
  ["linux", /Excel không chạy trên linux \/ Excel does not run on linux/],
  ["win32", /không thấy Excel 2016 trở lên.* \/ there is no Excel 2016 or later/],
  ["darwin", /không thấy \/Applications\/Microsoft Excel\.app/],
])("where there is no Excel, npm start says why: %s", (platform, reason) => {
  expect(machine(platform)).toMatch(reason)
})

test.each([
  ["win32", "C:/Program Files/Microsoft Office/root/Office16/EXCEL.EXE"],
  ["darwin", "/Applications/Microsoft Excel.app"],
])("where Excel stands, it is found: %s", (platform, path) => {
  expect(machine(platform, path)).toBeUndefined()
})

const withoutExcel = process.platform === "linux" ? test : test.skip

withoutExcel("npm start without Excel says so in both languages, serves the page and ends with Ctrl+C", async () => {
  await builtPane()
  const program = spawn(process.execPath, [join(house, "build/start.js"), "--port", "0"])
  let said = ""
  program.stdout.on("data", (text: Buffer) => (said += text.toString("utf8")))
  program.stderr.on("data", (text: Buffer) => (said += text.toString("utf8")))
  const ended = new Promise((resolve) => program.on("close", resolve))
  const ready = new Promise<void>((resolve) => {
    program.stdout.on("data", () => {
      if (said.includes("Ctrl+C")) resolve()
    })
  })
  await Promise.race([ready, ended])
  expect(said).toMatch(/Không mở được trong Excel: Excel không chạy trên linux \/ Excel does not run on linux\./)
  const [, address] = /Open the page in Edge or Chrome: (http:\/\/localhost:\d+\/)/.exec(said)!
  const answer = await fetch(address!)
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("Biểu mẫu")])
  program.kill("SIGINT")
  expect(await ended).toBe(0)
})
