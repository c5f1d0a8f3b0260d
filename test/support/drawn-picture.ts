import { readWorkbook } from "../../engine/xlsx/read-workbook"
import type { Cell, Picture } from "../../engine/workbook/picture"

/** The picture of a file that must be taken. Throws, with the reason, when it is refused. */
export function pictureOf(bytes: Uint8Array): Picture {
  const result = readWorkbook(bytes)
  if ("refusal" in result) throw new Error(`refused: ${result.refusal.code} (${result.refusal.detail})`)
  return result.picture
}

/** The reason code of a file that must be refused; `"taken"` where it is not. */
export function refusalCode(bytes: Uint8Array): string {
  const result = readWorkbook(bytes)
  return "refusal" in result ? result.refusal.code : "taken"
}

/** The reason code with its detail, `DAMAGED: xl/workbook.xml: XML`. */
export function refusalText(bytes: Uint8Array): string {
  const result = readWorkbook(bytes)
  return "refusal" in result ? `${result.refusal.code}: ${result.refusal.detail}` : "taken"
}

/** The cells of the first sheet, a line each: `D12 number 343 =SUM(D1:D11) [#,##0]`. */
export function drawnCells(bytes: Uint8Array): readonly string[] {
  return [...pictureOf(bytes).sheets[0]!.cells.values()].map(drawnCell)
}

/** A whole picture as text, to be looked at and compared. */
export function drawnPicture(picture: Picture): string {
  const sheets = picture.sheets.flatMap(({ name, visibility, cells, merges }) => [
    `# ${name} (${visibility})`,
    ...[...cells.values()].map(drawnCell),
    ...(merges.length > 0 ? [`merged ${merges.join(" ")}`] : []),
    "",
  ])
  return [...(picture.date1904 ? ["dates from 1904", ""] : []), ...sheets].join("\n")
}

function drawnCell({ address, content, format }: Cell): string {
  const value = content.type === "unstored" ? [] : [JSON.stringify(content.value)]
  const formula = content.formula === undefined ? [] : [`=${content.formula}`]
  return [address, content.type, ...value, ...formula, ...(format === undefined ? [] : [`[${format}]`])].join(" ")
}
