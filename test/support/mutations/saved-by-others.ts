import { writeBook } from "../../../engine/xlsx/write-book"
import { pictureOf } from "../drawn-picture"
import { filledByOpenpyxl } from "../filled-by-openpyxl"
import { recalculated, type Files } from "../libre-office"
import { libreOffice, openpyxl } from "../programs"
import { accountOf, type Account } from "./accounts"
import { writtenPicture } from "../written-picture"
import type { FilledIn } from "./filled-in"
import type { Mutation } from "./mutation"

/** What became of the figures of workbooks that another program has opened and saved. */
export interface SavedByOther {
  readonly name: string
  readonly accounts: readonly Account[]
}

/**
 * What became of the figures of workbooks that a clerk has changed and LibreOffice has then saved, mutation by mutation; none
 * without LibreOffice, which is started once for all of them.
 */
export async function changedAndSaved(
  workbooks: readonly FilledIn[],
  mutations: readonly Mutation[],
): Promise<readonly SavedByOther[]> {
  if (libreOffice.path === undefined) return []
  const changed = mutations.map(({ name, change }) => ({ name, pictures: workbooks.map((filled) => change(filled)) }))
  const nameOf = (mutation: number, workbook: number): string => `${mutation}-${workbook}.xlsx`
  const files = new Map(
    changed.flatMap(({ pictures }, i) =>
      pictures.map((picture, j) => [nameOf(i, j), writtenPicture(picture)] as const),
    ),
  )
  const saved = await recalculated(files)
  return changed.map(({ name, pictures }, i) => ({
    name,
    accounts: workbooks.map((filled, j) => accountOf(pictureOf(saved.get(nameOf(i, j))!), filled, pictures[j])),
  }))
}

/** The workbooks as LibreOffice and openpyxl save them, each started once for all; only by programs that are on the machine. */
export async function savedByOthers(workbooks: readonly FilledIn[]): Promise<readonly SavedByOther[]> {
  const files = new Map<string, Uint8Array>()
  for (const { book, report } of workbooks) files.set(`${report.unit.code}.xlsx`, await writeBook(book))
  const accounted = (saved: Files): readonly Account[] =>
    workbooks.map((filled) => {
      const picture = pictureOf(saved.get(`${filled.report.unit.code}.xlsx`)!)
      return accountOf(picture, filled, filled.picture)
    })
  const untouched = new Map([...files.keys()].map((name) => [name, []] as const))
  return [
    { name: "written to a file and read back", accounts: accounted(files) },
    ...(libreOffice.path === undefined
      ? []
      : [{ name: "saved by LibreOffice", accounts: accounted(await recalculated(files)) }]),
    ...(openpyxl.path === undefined
      ? []
      : [{ name: "saved by openpyxl", accounts: accounted(await filledByOpenpyxl(files, untouched)) }]),
  ]
}
