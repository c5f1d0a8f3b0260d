import { matchKey } from "../text/matching"
import { fieldIn, type Header } from "./find-header"
import type { ListCell, ListRow } from "./list-rows"
import { markOf, withoutMark, type Mark } from "./numbering"

/** What of a row is filled in, seen through the header above it. */
export interface RowShape {
  readonly mark?: Mark
  /** The cell of the name, or the one text that stands across the row; absent where there is none. */
  readonly cell?: ListCell
  /** Its text without the mark. */
  readonly text: string
  /** The text stands across columns that belong to other things, or in the column of numbers. */
  readonly isAcross: boolean
  /** Something else is said of a unit: code, tier, parent, other names, years. */
  readonly isDescribed: boolean
}

/** The shape of a row under a header. */
export function shapeOf(row: ListRow, header: Header): RowShape {
  const number = fieldIn(row, header, "number")
  const numbered = number === undefined ? undefined : markOf(number.text)
  const isDescribed = (["code", "tier", "parent", "whole", "alias", "from", "to"] as const).some(
    (field) => fieldIn(row, header, field) !== undefined,
  )
  // A name is never merged down: the row below would be the same unit again.
  const name = row.cells.get(header.fields.get("name")?.[0] ?? 0)
  const across = name ?? (isDescribed ? undefined : acrossIn(row, header))
  if (across === undefined) return { ...(numbered ? { mark: numbered } : {}), text: "", isAcross: false, isDescribed }
  const inside = numbered === undefined ? withoutMark(across.text) : { rest: across.text }
  const mark = numbered ?? inside.mark
  return {
    ...(mark === undefined ? {} : { mark }),
    ...{ cell: across, text: inside.rest, isDescribed },
    isAcross: name === undefined || across.lastColumn > across.column,
  }
}

/** The one text of a row that has no name: across from the column of numbers, or merged over that of names. */
function acrossIn(row: ListRow, header: Header): ListCell | undefined {
  const [only, ...others] = row.cells.values()
  const name = header.fields.get("name")?.[0] ?? 0
  if (only === undefined || others.length > 0 || markOf(only.text) !== undefined) return undefined
  const isNumberColumn = header.fields.get("number")?.[0] === only.column
  return only.column < name && (isNumberColumn || only.lastColumn >= name) ? only : undefined
}

const totals = ["tổng cộng", "tổng số", "tổng số đơn vị", "cộng"].map((text) => matchKey(text))
const closings = [
  ...["người lập", "nơi nhận", "thủ trưởng", "giám đốc", "phó giám đốc", "kt giám đốc", "kt chủ tịch", "chủ tịch"],
  ...["chánh văn phòng", "trưởng phòng", "tm ubnd", "tm ủy ban nhân dân", "xác nhận", "ký tên", "lãnh đạo đơn vị"],
].map((text) => matchKey(text))
const day = /^(?:\p{L}+ ){0,4}ngày .{0,12}tháng .{0,12}năm\b/u

/** Whether a row adds up the list: `Tổng cộng: 45`. */
export function isTotal(row: ListRow): boolean {
  const [first] = textsOf(row).filter((text) => markOf(text) === undefined)
  const key = matchKey(first ?? "").replace(/(?: \d+)?(?: đơn vị| cơ quan)?$/, "")
  return totals.includes(key)
}

/** Whether a row begins the block of signatures: `Người lập biểu`, `…, ngày 02 tháng 01 năm 2019`. */
export function isClosing(row: ListRow): boolean {
  return textsOf(row).some((text) => {
    const key = matchKey(text)
    return day.test(key) || closings.some((words) => `${key} `.startsWith(`${words} `))
  })
}

function textsOf({ cells }: ListRow): readonly string[] {
  return [...cells.values()].map(({ text }) => text)
}
