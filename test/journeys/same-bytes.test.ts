import { mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { builtProgram } from "../support/built-program"
import { cli, cliBundled, withSmallPack } from "../support/cli"
import { house } from "../support/house"
import { run } from "../support/running"
import { complete, lay, type Submitted } from "../support/submitted-files"
import { folderPrefix, inTemporaryFolder } from "../support/temporary"

const files: Readonly<Record<string, Submitted | string>> = {
  "Yên Lạc/251.xlsx": { unit: "251", figures: { ...complete, "A10.02.1": 1234.25 } },
  "đơn vị 10.xlsx": { unit: "243", figures: { "A10.01.1": "343mét", "A12.01.1": "hơn 133.310" } },
  "đơn vị 9.xlsx": { unit: "244", figures: complete },
  "Ânh.xlsx": { unit: "246", figures: { ...complete, "A12.05.1": 60 } },
  "I.xlsx": { unit: "247", figures: complete },
  "ı.xlsx": { unit: "247", figures: { ...complete, "A10.05.1": 4 } },
  "hỏng.xlsx": "",
}

/** Everything that a merge leaves: what it prints, and the bytes of what it writes. */
async function mergedInto(output: string, ...inputs: readonly string[]): Promise<unknown> {
  const { status, out } = await cli("merge", ...inputs, "-o", output, "--json")
  const shown = await cli("merge", ...inputs, "-o", output)
  return { status, out, shown, written: await bytesIn(output) }
}

async function bytesIn(folder: string): Promise<unknown> {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "base64")]))
}

describe("within one process", () => {
  test("[G8] files that were copied in another order and at other times give the same bytes", () =>
    inTemporaryFolder(async (folder) => {
      const [input, output] = [join(folder, "in"), join(folder, "out")]
      await lay(input, files)
      const before = await mergedInto(output, input)
      await rm(input, { recursive: true })
      await lay(input, Object.fromEntries(Object.entries(files).reverse()))
      for (const [i, name] of Object.keys(files).entries()) await utimes(join(input, name), 1e9 + i, 1.5e9 - i * 86400)
      expect(await mergedInto(output, input)).toEqual(before)
    }))

  test("[G8] folders that are named in another order give the same bytes", () =>
    inTemporaryFolder(async (folder) => {
      const [one, two, output] = [join(folder, "1"), join(folder, "2"), join(folder, "out")]
      const all = Object.entries(files)
      await lay(one, Object.fromEntries(all.slice(0, 4)))
      await lay(two, Object.fromEntries(all.slice(4)))
      const before = await mergedInto(output, one, two)
      expect(await mergedInto(output, two, one)).toEqual(before)
      expect(await mergedInto(output, two, one, two, join(one, "Yên Lạc"))).toEqual(before)
    }))

  test("[G8] blank workbooks are the same bytes each time", () =>
    inTemporaryFolder(async (folder) => {
      const written = []
      for (const name of ["1", "2"]) {
        await cli("new", "--year", "2018", "--all", "-o", join(folder, name))
        written.push(await bytesIn(join(folder, name)))
      }
      expect(written[0]).toEqual(written[1])
    }))
})

describe("as the program that is built", () => {
  let [folder, program] = ["", ""]
  let usual: Awaited<ReturnType<typeof everything>>

  beforeAll(async () => {
    program = await builtProgram()
    folder = await mkdtemp(join(tmpdir(), folderPrefix))
    await lay(join(folder, "in"), files)
    usual = await everything({ TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" })
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Calls the program in a process of its own, in the folder of this test and with the small pack. */
  function called(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    return run(process.execPath, [program, ...withSmallPack(args)], { cwd: folder, environment })
  }

  /** What all commands print and write under these settings of the system. */
  async function everything(environment: Readonly<Record<string, string>>) {
    const inAnyOrder = [
      "packs --lang en",
      ...["check in", "check in --json", "cells in --json", "describe in/I.xlsx"],
      ...["merge in -o out", "new --year 2018 --all -o blank --json"],
    ]
    const printed = await Promise.all(inAnyOrder.map((call) => called(call.split(" "), environment)))
    printed.push(await called("merge in -o out --json".split(" "), environment))
    const written = [await bytesIn(join(folder, "out")), await bytesIn(join(folder, "blank"))]
    for (const output of ["out", "blank"]) await rm(join(folder, output), { recursive: true })
    return { printed, written }
  }

  test.each([
    ["a day ahead, in Turkish", { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }],
    ["half an hour off, in Arabic", { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "" }],
    ["without a language", { TZ: "", LANG: "", LC_ALL: "C", LANGUAGE: "de" }],
  ])("[G8] prints and writes the same bytes %s", async (_, environment) => {
    expect(await everything(environment)).toEqual(usual)
  })

  test("ends 1 where a file is rejected or wrong, else 0, and says nothing on stderr", () => {
    expect(usual.printed.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      [0, 1, 1, 1, 0, 1, 0, 1].map((status) => ({ status, stderr: "" })),
    )
  })

  test("prints what the same call prints within this process, and ends with its status", async () => {
    for (const args of [["packs"], ["--version"], ["check", join(folder, "in")], ["check", "--nope"], []]) {
      const { status, stdout, stderr } = await called(args)
      expect({ status, out: stdout, err: stderr }).toEqual(await cli(...args))
    }
  })

  test("`npx bieumau packs` works in the checkout", async () => {
    const { status, stdout } = await run("npx", ["--no-install", "bieumau", "packs"], { cwd: house })
    expect({ status, stdout }).toEqual({ status: 0, stdout: (await cliBundled("packs")).out })
  })

  test("a reader who has seen enough ends it without a word", async () => {
    const call = `"${process.execPath}" "${program}" cells in --json | head -c 8`
    const { stdout, stderr } = await run("sh", ["-c", call], { cwd: folder })
    expect({ stdout, stderr }).toEqual({ stdout: '{"file":', stderr: "" })
  })
})
