import fc from "fast-check"
import fs from "node:fs/promises"
import { join } from "node:path"
import { openMemory } from "../../../../src/cli/readers/memory"
import { runs } from "../../../support/runs"
import { inTemporaryFolder } from "../../../support/temporary"

const found = {
  figure: { digits: 12345678901234567890n, places: 2 },
  cells: new Map([["__proto__", "ổ"]]),
  none: undefined,
}
const [key, other] = ["a".repeat(64), "b".repeat(64)]

afterEach(() => jest.restoreAllMocks())

test("[G9] what was kept is recalled as it was, digits past 2^53 and names such as __proto__ too", () =>
  inTemporaryFolder(async (folder) => {
    const first = await openMemory(join(folder, "read"))
    expect(first.isEmpty).toBe(true)
    await first.keep(key, found)
    const memory = await openMemory(join(folder, "read"))
    expect(memory.isEmpty).toBe(false)
    expect(await memory.recall(key)).toEqual(found)
    expect(await memory.recall(other)).toBeUndefined()
  }))

test("[G9] an entry that is damaged in any one place, or cut off, is as if it were not there", () =>
  inTemporaryFolder(async (folder) => {
    await (await openMemory(folder)).keep(key, found)
    const bytes = await fs.readFile(join(folder, key))
    const memory = await openMemory(folder)
    const place = fc.nat(bytes.length - 1)
    const flipped = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
      const copy = Buffer.from(bytes)
      copy[at] = copy[at]! ^ by
      return copy
    })
    const cut = place.map((length) => bytes.subarray(0, length))
    await fc.assert(
      fc.asyncProperty(fc.oneof(flipped, cut), async (damaged) => {
        await fs.writeFile(join(folder, key), damaged)
        expect(await memory.recall(key)).toBeUndefined()
      }),
      runs(),
    )
    await fs.writeFile(join(folder, key), bytes)
    expect(await memory.recall(key)).toEqual(found)
  }))

test("[G9] an entry that answers another question is not taken", () =>
  inTemporaryFolder(async (folder) => {
    await (await openMemory(folder)).keep(other, found)
    await fs.rename(join(folder, other), join(folder, key))
    expect(await (await openMemory(folder)).recall(key)).toBeUndefined()
  }))

test("[G9] where the disk takes no more, all is forgotten to make room, and nothing is thrown", () =>
  inTemporaryFolder(async (folder) => {
    const memory = await openMemory(join(folder, "read"))
    await memory.keep(key, found)
    jest.spyOn(fs, "writeFile").mockRejectedValue(Object.assign(new Error(), { code: "ENOSPC" }))
    await memory.keep(other, found)
    jest.restoreAllMocks()
    await memory.keep(other, found)
    expect(await fs.readdir(folder)).toEqual([])
  }))

test("[G9] a folder that cannot be looked into remembers nothing", () =>
  inTemporaryFolder(async (folder) => {
    await fs.writeFile(join(folder, "read"), "a file")
    const memory = await openMemory(join(folder, "read"))
    expect(memory.isEmpty).toBe(true)
    await memory.keep(key, found)
    expect(await memory.recall(key)).toBeUndefined()
  }))
