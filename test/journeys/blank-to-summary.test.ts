import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import exceljs from "exceljs"
import { recalculated } from "../support/libre-office"
import { json, type Printed } from "../support/printed-json"
import { describeWith, libreOffice } from "../support/programs"
import { complete, type Figures } from "../support/submitted-files"
import { inTemporaryFolder } from "../support/temporary"

/** What clerks write, and the live totals that Excel then shows. */
const clerks: Readonly<Record<string, { readonly figures: Figures; readonly shown: Figures }>> = {
  "243": { figures: complete, shown: { "A10.01.1": 30.5, "A12.01.1": 56 } },
  "246": {
    figures: { ...complete, "A10.02.1": 0.1, "A10.03.1": 0.2 },
    shown: { "A10.01.1": 0.1 + 0.2, "A12.01.1": 56 },
  },
  "247": { figures: { "A10.01.1": "343mét", "A12.01.1": "75m2" }, shown: {} },
  "252": {
    figures: { ...complete, "A10.04.1": "khoảng 5", "A12.05.1": 60, "A12.06.1": "05 phòng, 2 kho" },
    shown: { "A10.01.1": "?", "A12.01.1": 56 },
  },
}

/** Fills blank workbooks as handed out, at the addresses that `describe` gives, and stores what Excel would. */
async function filledIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const [unit, { figures, shown }] of Object.entries(clerks)) {
    const blank = join(folder, `trống ${unit}.xlsx`)
    await json("new", "--year", "2018", "--unit", unit, "-o", blank)
    const { said } = await json("describe", blank)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(blank)
    for (const { cell, sheet, address, computed } of said.cells) {
      const at = workbook.getWorksheet(sheet)!.getCell(address)
      const [written, result] = [figures[cell], shown[cell]]
      if (computed && result !== undefined) at.value = { formula: at.formula, result, date1904: false }
      else if (written !== undefined) at.value = written
    }
    files.set(`${unit}.xlsx`, new Uint8Array(await workbook.xlsx.writeBuffer()))
  }
  return files
}

async function laid(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  await mkdir(folder)
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
  return folder
}

/** What was found, without what differs between two files that say the same. */
function verdict({ files, counts }: Printed<"check">): unknown {
  return { counts, files: files.map((file) => ({ ...file, sha256: "" })) }
}

function totals({ figures, ledger, units, rejected }: Printed<"merge">): unknown {
  return { figures, ledger, units, rejected }
}

describeWith(libreOffice, "blank workbooks that are filled in, and then saved by LibreOffice", () => {
  test("[G3] have the same places, findings and totals as before", () =>
    inTemporaryFolder(async (folder) => {
      const files = await filledIn(folder)
      const saved = await recalculated(files)
      const [before, after] = [await laid(join(folder, "excel"), files), await laid(join(folder, "libre"), saved)]
      for (const [name, bytes] of files) {
        const described = await json("describe", join(before, name))
        expect(described.said.cells).toHaveLength(11)
        expect(await json("describe", join(after, name))).toEqual(described)
        expect(saved.get(name)).not.toEqual(Buffer.from(bytes))
      }

      const { said } = await json("check", before)
      expect(said.files.map(({ status }) => status)).toEqual(["accepted", "accepted", "findings", "findings"])
      expect(verdict((await json("check", after)).said)).toEqual(verdict(said))

      const merged = (await json("merge", before, "-o", join(folder, "out"))).said
      expect(merged.figures[0]).toMatchObject({ cell: "A10.01.1", total: "409.3", units: 4, status: "approximate" })
      expect(totals((await json("merge", after, "-o", join(folder, "out"))).said)).toEqual(totals(merged))
      expect((await readFile(merged.outputs[0]!.file)).length).toBeGreaterThan(0)
    }))
})
