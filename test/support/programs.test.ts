import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { house } from "./house"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

const planted = `
  const { describeWith } = require(${JSON.stringify(join(__dirname, "programs"))})
  const abacus = { name: "Abacus", path: undefined }
  describeWith(abacus, "counting", () => test("one and one", () => { throw new Error("was run") }))
  describeWith(abacus, "counting on", () => test("two and two", () => { throw new Error("was run") }))
  describeWith({ name: "Node", path: process.execPath }, "running", () => test("runs", () => undefined))
`

/** Runs Jest itself on a test file that needs a program no machine has. */
function jest(
  tests: string,
  CI: string | undefined,
): Promise<{ status: number | undefined; said: string; closing: string }> {
  return inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, "test"))
    await writeFile(join(folder, "test", "planted.test.ts"), tests)
    const transform = { "\\.ts$": join(__dirname, "strip-types.cjs") }
    const reporters = ["default", join(__dirname, "closing-line-reporter.cjs")]
    await writeFile(
      join(folder, "jest.config.json"),
      JSON.stringify({ transform, reporters, testMatch: ["**/*.test.ts"] }),
    )
    const args = [join(house, "node_modules/jest/bin/jest.js"), "--no-cache"]
    const { status, stdout, stderr } = await run(process.execPath, args, { cwd: folder, environment: { CI } })
    return { status, said: stderr, closing: stdout.trimEnd().split("\n").at(-1)! }
  })
}

describe("tests that need a program which is missing", () => {
  test("are skipped on a person's machine, and one line says so", async () => {
    const { status, said, closing } = await jest(planted, undefined)
    expect(said.match(/^skipped: Abacus is missing.*$/gm)).toEqual([
      "skipped: Abacus is missing on this machine (counting)",
    ])
    expect(closing).toBe("1 passed, 0 failed, 2 skipped")
    expect(status).toBe(0)
  })

  test("fail under CI=true", async () => {
    const { status, said, closing } = await jest(planted, "true")
    expect(said).toContain("Abacus is missing on this machine, and CI=true lets nothing be skipped.")
    expect(closing).toBe("1 passed, 2 failed")
    expect(status).not.toBe(0)
  })
})

test("a test file that cannot start is a failure in the closing line", async () => {
  const { status, closing } = await jest(`require("./missing")`, undefined)
  expect(closing).toBe("0 passed, 1 failed")
  expect(status).not.toBe(0)
})
