import { join } from "node:path"
import { containedReaders } from "../../../../src/cli/readers/contained"
import { house } from "../../../support/house"

const odd = { script: join(house, "test/fixtures/readers/odd-reader.cjs"), seconds: 0.5, megabytes: 64 }

/** What became of files of these names, each with the process that said so. */
async function read(jobs: number, ...names: readonly string[]) {
  const readers = containedReaders(jobs, odd)({ files: names.length })
  try {
    const answers = await Promise.all(names.map((name) => readers.picture({ path: name, name })))
    return answers.map((answer) => {
      if (answer.kind !== "refused") throw new Error("the odd reader refuses everything")
      return { file: answer.source.file, code: answer.refusal.code, by: answer.refusal.detail }
    })
  } finally {
    readers.end()
  }
}

describe.each([1, 3])("with %i readers", (jobs) => {
  test("[G2] a file over which its reader hangs or dies is refused, and every other file has its answer", async () => {
    const names = ["a.xlsx", "hangs.xlsx", "b.xlsx", "dies.xlsx", "c.xlsx", "d.xlsx"]
    expect((await read(jobs, ...names)).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "a.xlsx EMPTY",
      "hangs.xlsx LIMIT_TIME",
      "b.xlsx EMPTY",
      "dies.xlsx LIMIT_MEMORY",
      "c.xlsx EMPTY",
      "d.xlsx EMPTY",
    ])
  })
})

test("one process reads many files, and one that has grown gives way to another", async () => {
  const [a, b, swells, c] = await read(1, "a.xlsx", "b.xlsx", "swells.xlsx", "c.xlsx")
  expect([a!.by, b!.by, swells!.by]).toEqual([a!.by, a!.by, a!.by])
  expect(c!.by).not.toBe(a!.by)
})

test("once the readers are ended, what still waits starts no process", async () => {
  const running = () => process.getActiveResourcesInfo().filter((resource) => resource === "ProcessWrap").length
  const before = running()
  const readers = containedReaders(1, odd)({ files: 3 })
  for (const name of ["hangs.xlsx", "a.xlsx", "b.xlsx"]) void readers.picture({ path: name, name })
  expect(running()).toBe(before + 1)
  readers.end()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(running()).toBe(before)
})

test("no process is started where there is nothing to read", async () => {
  expect(await read(4)).toEqual([])
})
