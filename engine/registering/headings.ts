import { matchKey } from "../text/matching"

/** What a column of a list can hold. */
export type ListField = "number" | "name" | "code" | "tier" | "parent" | "whole" | "alias" | "note" | "from" | "to"

/** How departments head the columns of their lists. */
const spellings: Readonly<Record<ListField, string>> = {
  number: "STT | TT | Số TT | Số thứ tự | Thứ tự | No",
  name: `Tên | Tên đơn vị | Đơn vị | Tên cơ quan | Cơ quan | Tên tổ chức | Tên cơ quan, tổ chức | Cơ quan, tổ chức |
    Tên cơ quan, đơn vị | Cơ quan, đơn vị | Tên cơ quan, tổ chức, đơn vị | Cơ quan, tổ chức, đơn vị | Tên đầy đủ |
    Tên đơn vị, tổ chức | Tên gọi | Tên đơn vị báo cáo | Đơn vị báo cáo | Tên các đơn vị | Tên các cơ quan, tổ chức |
    Tên các cơ quan, đơn vị | Tên đơn vị hành chính | Đơn vị hành chính | Name | Unit | Reporting unit`,
  code: `Mã | Mã đơn vị | Mã ĐV | Mã số | Mã số đơn vị | Mã định danh | Mã định danh điện tử | Mã định danh đơn vị |
    Mã cơ quan | Mã cơ quan, đơn vị | Mã đơn vị báo cáo | Mã đơn vị hành chính | Mã ĐVHC | Code | Unit code`,
  tier: `Cấp | Loại | Khối | Nhóm | Cấp đơn vị | Loại đơn vị | Khối đơn vị | Nhóm đơn vị | Cấp báo cáo | Loại hình |
    Cấp hành chính | Tier | Level`,
  parent: `Đơn vị chủ quản | Cơ quan chủ quản | Cơ quan, đơn vị chủ quản | Chủ quản | Trực thuộc | Thuộc | Cấp trên |
    Đơn vị cấp trên | Cơ quan cấp trên | Đơn vị quản lý | Cơ quan quản lý | Parent | Reports to`,
  whole: `Tổng hợp vào | Tổng hợp vào đơn vị | Tổng hợp vào báo cáo của | Gộp vào | Gộp vào báo cáo của | Báo cáo qua |
    Nộp qua | Nộp báo cáo qua | Part of | Combined into`,
  alias: `Tên khác | Tên gọi khác | Tên viết tắt | Viết tắt | Tên cũ | Tên ngắn | Tên thường gọi | Alias | Aliases |
    Other names | Abbreviation`,
  note: "Ghi chú | Chú thích | Note | Notes | Remarks",
  from: "Từ năm | Năm bắt đầu | Báo cáo từ năm | Từ | From | From year",
  to: "Đến năm | Đến hết năm | Hết năm | Năm kết thúc | Báo cáo đến năm | Đến | To | To year",
}

const fields: ReadonlyMap<string, ListField> = new Map(
  (Object.keys(spellings) as ListField[]).flatMap((field) =>
    spellings[field].split("|").map((spelling) => [matchKey(spelling), field] as const),
  ),
)

const longestHeading = 60

/** What a column under this heading holds; undefined for a heading that is not known. What it says in brackets is left out. */
export function fieldOf(heading: string): ListField | undefined {
  if (heading.length > 4 * longestHeading) return undefined
  const short = heading.replace(/\([^()]*\)|\*/g, " ")
  // No heading that is known has a digit, and most of what is asked about is codes and numbers.
  if (short.length > longestHeading || /\d/.test(short)) return undefined
  return fields.get(matchKey(short))
}
