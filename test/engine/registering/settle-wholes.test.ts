import { doubts, listed } from "../../support/drawn-list"

const partsOf = (list: ReturnType<typeof listed>) => list.units.map(({ code, partOf }) => `${code} ${partOf ?? "-"}`)

test("a column says whose report a unit's workbook is part of, by code or name; its own: its office is a part", () => {
  const list = listed(`
    # Cấp I
       | A                  | B    | C
    1  | Tên đơn vị         | Mã   | Tổng hợp vào
    2  | Sở Y tế            | SYT  | SYT
    3  | Bệnh viện Đa khoa  | BV1  | Sở Y tế
    4  | Bệnh viện Sản Nhi  | BV2  | SYT
    5  | Sở Tư pháp         | STP  | -
  `)
  expect(partsOf(list)).toEqual(["SYT SYT", "BV1 SYT", "BV2 SYT", "STP -"])
  expect(doubts(list)).toEqual([])
})

test("[L9] what cannot be combined reports for itself, and it is said", () => {
  const list = listed(`
    # Cấp I
       | A            | B    | C
    1  | Tên đơn vị   | Mã   | Tổng hợp vào báo cáo của
    2  | Sở Một       | S1   |
    3  | Phòng Hai    | P2   | S1
    4  | Phòng Ba     | P3   | P2
    5  | Phòng Bốn    | P4   | Bộ Tài chính
  `)
  expect(partsOf(list)).toEqual(["S1 -", "P2 S1", "P3 -", "P4 -"])
  expect(doubts(list)).toEqual([
    "warning wholeIsPart C4: Báo cáo của “Phòng Ba” được ghi là tổng hợp vào “P2”, mà đơn vị này lại tổng hợp vào đơn vị khác; “Phòng Ba” được coi là báo cáo riêng. Hãy ghi đơn vị có báo cáo nộp lên.",
    "warning noSuchWhole C5: Báo cáo của “Phòng Bốn” được ghi là tổng hợp vào “Bộ Tài chính”, nhưng trong danh sách không có đơn vị này; “Phòng Bốn” được coi là báo cáo riêng. Hãy ghi mã đơn vị.",
  ])
})
