import { dayText } from "../../../../engine/outputs/printed-words"
import { blankWorkbook } from "../../../../engine/outputs/blank/blank-workbook"
import { drawnSheet } from "../../../support/drawn-book"
import { blankRequest, justice } from "../../../support/small-pack"

const guide = (request: typeof blankRequest) => drawnSheet(blankWorkbook(request).book.sheets[1]!)

test("the guide says how to hand in, which form is due when, and the rules' own instructions", () => {
  const text = guide(blankRequest)
  expect(text.slice(text.indexOf("4. Nộp báo cáo"))).toBe(
    `4. Nộp báo cáo
16 – Trước khi nộp, xem trang “KIỂM TRA” và cột “Tình trạng điền” ở trang “Thông tin”; sửa những mục sai; ghi họ tên người lập biểu và người duyệt.
17 – Lưu dạng Excel Workbook (*.xlsx), không lưu dạng .xls, không chụp ảnh. Giữ nguyên tên tệp đã được cấp.
18 – Gửi Sở Nội vụ tỉnh Vĩnh Phúc chậm nhất ngày 10 tháng 02 năm 2019. Khi nộp lại do sửa số liệu, tăng “Số lần nộp lại” ở trang “Thông tin” thêm 1.
19 5. Danh mục biểu và hạn nộp
20 Biểu | Tên biểu | Loại số liệu | Hạn nộp
21 A4 | Nhân sự làm công tác lưu trữ | tại ngày cuối kỳ | 10/02/2019
22 A10 | Tài liệu lưu trữ đã chỉnh lý | phát sinh trong kỳ | 10/02/2019
23 A12 | Diện tích kho lưu trữ | tại ngày cuối kỳ | 10/02/2019
24 6. Điều cần kiểm tra khi ghi biểu
25 Biểu A10. Tài liệu lưu trữ đã chỉnh lý
26 – Mã số 02 và 03 không lớn hơn mã số 01.
27 Biểu A12. Diện tích kho lưu trữ
28 – Có diện tích kho thì phải có số kho (mã số 06).`,
  )
})

test("mét giá is explained only to those who report in it", () => {
  expect(guide(blankRequest)).toContain("1 mét giá là")
  expect(guide({ ...blankRequest, unit: justice })).not.toContain("1 mét giá là")
})

test("no slot is left open, in either language", () => {
  for (const language of ["vi", "en"] as const) {
    const { sheets } = blankWorkbook({ ...blankRequest, language }).book
    expect(sheets.map(drawnSheet).join("\n")).not.toMatch(/\{\w+\}/)
  }
})

test.each([
  ["2019-02-10", "ngày 10 tháng 02 năm 2019", "10 February 2019"],
  ["2019-01-05", "ngày 05 tháng 01 năm 2019", "5 January 2019"],
  ["2019-06-09", "ngày 09 tháng 6 năm 2019", "9 June 2019"],
  ["2019-12-15", "ngày 15 tháng 12 năm 2019", "15 December 2019"],
])("%s is written as official texts write days", (day, vi, en) => {
  expect([dayText(day, "vi"), dayText(day, "en")]).toEqual([vi, en])
})
