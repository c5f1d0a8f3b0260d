import { execFileSync } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import fc from "fast-check"
import { unzipSync } from "fflate"
import { joined } from "../../../../engine/xlsx/container/joined"
import { packing } from "../../../../engine/xlsx/container/packing"
import { portableMeans } from "../../../../engine/xlsx/means"
import { nodeMeans } from "../../../../src/cli/node-means"
import { runs } from "../../../support/runs"
import { inTemporaryFolder } from "../../../support/temporary"

const means = [portableMeans, nodeMeans] as const

function packedBy(
  by: (typeof means)[number],
  parts: readonly (readonly [string, readonly Uint8Array[]])[],
): Uint8Array {
  const packs = packing(by)
  const pieces = parts.flatMap(([name, content]) => [...packs.part(name, content)])
  return joined([...pieces, packs.end()])
}

test("[G7] what is packed piece by piece is unpacked whole, whatever the pieces, in Node and in a browser", () => {
  const piece = fc.uint8Array({ maxLength: 200 })
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (parts) => {
      const named = parts.map((pieces, index) => [`xl/part${index}.xml`, pieces] as const)
      for (const by of means) {
        const unpacked = unzipSync(packedBy(by, named))
        expect(Object.keys(unpacked)).toEqual(named.map(([name]) => name))
        expect(named.map(([name, pieces]) => Buffer.from(unpacked[name]!).equals(joined(pieces)))).not.toContain(false)
      }
    }),
    runs(),
  )
})

test("[G7] a part that is too long to be held is whole for a reader of another program too, with the one after it", () =>
  inTemporaryFolder(async (folder) => {
    // Bytes that hardly deflate: 12 MiB of them are more than is held.
    const piece = Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * 2654435761) >>> 24)
    const mixed = Array.from({ length: 12 }, (_, n) => piece.map((byte, i) => byte ^ ((i * (n + 7) * 40503) >>> 9)))
    const path = join(folder, "a.zip")
    await writeFile(
      path,
      packedBy(nodeMeans, [
        ["long.bin", mixed],
        ["short.txt", [Buffer.from("short")]],
      ]),
    )
    const script =
      "import sys,zipfile,zlib; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [(i.filename, i.file_size, i.flag_bits & 8) for i in z.infolist()])"
    const said = execFileSync("python3", ["-c", script, path], { encoding: "utf8" })
    expect(said.trim()).toBe(`None [('long.bin', ${12 << 20}, 8), ('short.txt', 5, 0)]`)
  }))
