import { blankWorkbook } from "../../../../engine/outputs/blank/blank-workbook"
import { bookCell, drawnSheet } from "../../../support/drawn-book"
import { blankRequest } from "../../../support/small-pack"

const [cover] = blankWorkbook(blankRequest).book.sheets

test("the cover says who reports what to whom and until when; only what the unit writes is open", () => {
  const status = /=IF\(.*\) → /g
  expect(drawnSheet(cover!).replace(status, "=… → ")).toBe(
    `
 1 BÁO CÁO THỐNG KÊ CÔNG TÁC VĂN THƯ, LƯU TRỮ
 2 Ban hành theo hướng dẫn của Sở Nội vụ
 3 NĂM BÁO CÁO 2018
 5 Tên đơn vị báo cáo | Ủy ban nhân dân huyện Vĩnh Tường
 6 Mã đơn vị | 252
 7 Cấp báo cáo | Cấp huyện
 8 Đơn vị nhận báo cáo | Sở Nội vụ tỉnh Vĩnh Phúc
 9 Hạn nộp báo cáo | ngày 10 tháng 02 năm 2019
10 Năm báo cáo | 2018
11 Số lần nộp lại | [0]
12 Người lập biểu | [ ]
13 Người duyệt | [ ]
15 DANH MỤC BIỂU | =(checks) → "Kiểm tra: sai 0; chưa kiểm được 0; đúng 0"
16 STT | Biểu | Tên biểu | Không phát sinh | Tình trạng điền
17 1 | A4 → 'Biểu A4'!E12 | Nhân sự làm công tác lưu trữ | [ ] | =… → "Chưa điền"
18 2 | A10 → 'Biểu A10'!D10 | Tài liệu lưu trữ đã chỉnh lý | [ ] | =… → "Chưa điền"
19 3 | A12 → 'Biểu A12'!D12 | Diện tích kho lưu trữ | [ ] | =… → "Chưa điền"
20 Đánh dấu x vào cột “Không phát sinh” khi cả biểu không có số liệu; khi đó không cần ghi số 0 vào từng ô.`.slice(1),
  )
})

test("the status of a form counts its required cells, and says first what is contradictory or wrong", () => {
  expect(bookCell(cover!, "E18").content).toMatchObject({
    formula:
      `IF(D18<>"",IF(COUNT('Biểu A10'!D10:D13)>0,"Vừa có số, vừa có dấu x","Không phát sinh"),` +
      `IF(COUNT('Biểu A10'!D10:D13)+COUNTBLANK('Biểu A10'!D10:D13)<4,"Có ô ghi chữ, chưa tính",` +
      `IF(COUNT('Biểu A10'!D10:D13)=0,"Chưa điền",` +
      `IF(COUNT('Biểu A10'!D10,'Biểu A10'!D13)=2,"Đủ 2/2 ô bắt buộc",` +
      `"Đã điền "&COUNT('Biểu A10'!D10,'Biểu A10'!D13)&"/2 ô bắt buộc"))))`,
  })
})

test("revision, names and ticks take only what belongs there", () => {
  expect(cover!.validations.map(({ area, allow }) => [area, allow])).toEqual([
    ["C11", { kind: "whole", minimum: 0 }],
    ["C12", { kind: "textLength", maximum: 100 }],
    ["C13", { kind: "textLength", maximum: 100 }],
    ["D17", { kind: "list", items: ["x"] }],
    ["D18", { kind: "list", items: ["x"] }],
    ["D19", { kind: "list", items: ["x"] }],
  ])
})
