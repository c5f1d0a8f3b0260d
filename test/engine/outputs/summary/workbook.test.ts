import { wholeSummary } from "../../../support/whole-summary"
import { isSummary } from "../../../../engine/workbook/map"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { smallPack } from "../../../support/small-pack"
import { drawnSheet, sheetOf } from "../../../support/drawn-summary"
import { pictureOf } from "../../../support/drawn-picture"
import { handedIn, largeRound, publishedRound, summaryOf } from "../../../support/rounds"

const book = wholeSummary(summaryOf(publishedRound()))
const large = wholeSummary(summaryOf(largeRound()))

test("the sheets come in the order in which the department reads them", () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    ...["Tổng quan", "Theo dõi nộp", "Lỗi theo đơn vị", "Kết quả kiểm tra", "Biểu A10", "Biểu A12"],
    ...["A10 theo đơn vị", "A12 theo đơn vị", "Nguồn số liệu", "Sổ đối soát", "_bieumau"],
  ])
})

test("the cover says who has reported, what was summed up and where it stands", () => {
  expect(drawnSheet(sheetOf(large, "Tổng quan")).slice(0, 31)).toEqual(
    `
TỔNG HỢP TOÀN TỈNH
BÁO CÁO THỐNG KÊ CÔNG TÁC VĂN THƯ, LƯU TRỮ
NĂM 2018
Địa phương | Tỉnh Vĩnh Phúc
Đơn vị tổng hợp | Sở Nội vụ tỉnh Vĩnh Phúc
Bộ biểu | nho, phiên bản 1
Hạn nộp báo cáo | ngày 10 tháng 02 năm 2019
Ngày tổng hợp | ngày 20 tháng 02 năm 2019
1. Tình hình nộp báo cáo
Cấp | Phải nộp | Đã nộp | Đúng hạn | Nộp chậm | Không rõ ngày | Trùng tệp | Chưa nộp
Cấp tỉnh | 14 | 12 | 10 | 2 | 0 | 0 | 2
Cấp huyện | 13 | 11 | 10 | 1 | 0 | 0 | 2
Cấp xã | 13 | 12 | 10 | 1 | 0 | 1 | 1
Toàn tỉnh | 40 | 35 | 30 | 4 | 0 | 1 | 5
Theo dõi nộp | Tệp không hợp lệ: 3. Tệp đã thay bằng bản mới hơn: 1.
Lỗi theo đơn vị | Cần sửa hoặc giải trình: 40 lỗi, 11 cảnh báo; 31 chưa kiểm được.
2. Đơn vị cần hỏi trước
1 | Ủy ban nhân dân huyện Vĩnh Tường 5 | Lỗi, cảnh báo: 1; nặng nhất ở Biểu A10, mã số 01 (Tài liệu chỉnh lý trong năm), chiếm 99,4% tổng số.
2 | Ủy ban nhân dân huyện Vĩnh Tường 26 | Lỗi, cảnh báo: 2; nặng nhất ở Biểu A10, mã số 02 (Trong đó: theo Đề án), chiếm 9,1% tổng số.
3 | Ủy ban nhân dân xã Đại Đồng 9 | Lỗi, cảnh báo: 1; nặng nhất ở Biểu A10, mã số 03 (Trong đó: bằng kinh phí của cơ quan), chiếm 15,5% tổng số.
4 | Ủy ban nhân dân huyện Vĩnh Tường 2 | Lỗi, cảnh báo: 2; nặng nhất ở Biểu A10, mã số 02 (Trong đó: theo Đề án), chiếm 8,5% tổng số.
5 | Ủy ban nhân dân xã Đại Đồng 36 | Lỗi, cảnh báo: 2; nặng nhất ở Biểu A10, mã số 02 (Trong đó: theo Đề án), chiếm 8,5% tổng số.
Xếp theo phần của các tổng toàn tỉnh phụ thuộc vào đơn vị. Còn 24 đơn vị khác: xem các trang dưới đây.
3. Các biểu: số đơn vị phải báo cáo, đã nộp tệp, có số liệu
Biểu | Tên biểu | Phải báo cáo | Đã nộp | Có số liệu | Theo đơn vị
A4 | Nhân sự làm công tác lưu trữ | 40 | 35 | 34 | xem
A10 | Tài liệu lưu trữ đã chỉnh lý | 26 | 23 | 22 | xem
A12 | Diện tích kho lưu trữ | 40 | 35 | 34 | xem
A13 | Trang thiết bị bảo quản tài liệu | 27 | 23 | 23 | xem
49 số liệu toàn tỉnh: 32 không có lỗi, 13 tạm tính, 0 ước chừng, 0 chưa có, 4 không cộng.
4. Các trang theo dõi và đối soát`
      .slice(1)
      .split("\n"),
  )
})

test("tracking states the last days of forms that have one of their own, and names the forms that are late", () => {
  const round = publishedRound()
  const profile = { ...round.profile, deadlines: new Map([["A12", "01-31"]]) }
  const lines = drawnSheet(sheetOf(wholeSummary(summaryOf({ ...round, profile })), "Theo dõi nộp"))
  expect(lines).toContain("Hạn nộp: ngày 10 tháng 02 năm 2019; riêng biểu A12: ngày 31 tháng 01 năm 2019")
  expect(lines).toContain(
    "4 | 247 | UBND huyện Tam Dương | Chậm 7 ngày (A12) | 07/02/2019 | 7 | 0 | UBND huyện Tam Dương/bao-cao-2018.xlsx | 2/2 | 9 | 0 | 2 |  | 62ad095a72c9d9c20cfe18fb1840cddb3bfb59bb48839093633d5e0a75b72c81",
  )
})

test("tracking names every unit once, then the files that were rejected, with what to do", () => {
  const lines = drawnSheet(sheetOf(large, "Theo dõi nộp"))
  expect(lines).toContain(
    "15 | U02 | Ủy ban nhân dân huyện Vĩnh Tường 2 | Đúng hạn | 09/02/2019 |  | 1 | U02-moi.xlsx | 4/4 | 2 | 0 | 0 | U02-2018.xlsx | 7b8f00075fb789762ba60dd276b8f87348342c5b5f91864440a081890eeb0abb",
  )
  expect(lines).toContain(
    "2 | U04 | Sở Tư pháp 4 | Chậm 5 ngày | 15/02/2019 | 5 | 0 | U04-2018.xlsx | 3/3 | 2 | 1 | 1 |  | 5e9c1c1e6c37ad1f66fb32d4342ec90542d49a0624f33f8e767048ac43a32ead",
  )
  expect(lines).toContain("3 | U07 | Sở Tư pháp 7 | Chưa nộp |  |  |  |  |  |  |  |  |  | ")
  expect(lines.filter((line) => line.includes(" | Trùng | "))).toEqual([
    "28 | U03 | Ủy ban nhân dân xã Đại Đồng 3 | Trùng |  |  |  | U03-2018.xlsx\nU03-ban-khac.xlsx |  |  |  |  |  | ",
  ])
  const refused = lines.slice(lines.indexOf("TỆP KHÔNG HỢP LỆ: 3") + 2)
  expect(refused.map((line) => line.split(" | ").slice(0, 3))).toEqual([
    ["1", `=cmd|' /C calc'!A0.xlsx`, "DAMAGED"],
    ["2", "lạ.xlsx", "UNKNOWN_UNIT"],
    ["3", "Nộp sau/bản cũ.xls", "XLS_BINARY"],
  ])
})

test("a finding names its form, cell and address in columns of their own, and the row in its sentence", () => {
  const lines = drawnSheet(sheetOf(large, "Kết quả kiểm tra"))
  expect(lines.filter((line) => line.includes("hơn 133.310")).map((line) => line.replace(/^\d+ \| /, ""))).toEqual([
    "Cảnh báo | 1 | Ủy ban nhân dân huyện Vĩnh Tường 5 | A10 | A10.01.1 | Biểu A10 | D10 | hơn 133.310 |  | " +
      "Mã số 01 (Tài liệu chỉnh lý trong năm) ghi số ước chừng “hơn 133.310”, tạm lấy 133.310. Hãy ghi số chính xác.",
  ])
})

test("with --strict a figure that a hard finding names is marked as not counted", () => {
  const strict = summaryOf(largeRound(), { hard: "setAside" })
  const kept = summaryOf(largeRound())
  const marks = (request: typeof strict) =>
    drawnSheet(sheetOf(wholeSummary(request), "A12 theo đơn vị"))
      .join("\n")
      .split("?").length
  expect(marks(strict)).toBeGreaterThan(marks(kept))
})

test("wide tables are printed on their side, heads are repeated and stay in sight", () => {
  for (const { name, print, frozen, locked } of [...book.sheets, ...large.sheets]) {
    if (["Tổng quan", "_bieumau"].includes(name)) continue
    expect({ name, titles: print.titleRows !== undefined, frozen: (frozen?.rows ?? 0) > 0, locked }).toEqual({
      ...{ name, titles: true, frozen: true, locked: false },
    })
    expect(print.orientation).toBe(
      /^Biểu|theo đơn vị$/.test(name) && !name.startsWith("Lỗi") ? print.orientation : "landscape",
    )
  }
})

test("a pack whose form takes the name of a sheet of ours still makes a workbook", () => {
  const round = largeRound()
  const forms = round.pack.forms.map((form, index) => (index === 0 ? { ...form, sheet: "TỔNG QUAN" } : form))
  const names = wholeSummary(summaryOf({ ...round, pack: { ...round.pack, forms } })).sheets.map(({ name }) => name)
  expect([names[0], names[4]]).toEqual(["Tổng quan (2)", "TỔNG QUAN"])
})

test("a round in which nobody has reported is all blanks, never 0", () => {
  const { sheets } = wholeSummary(summaryOf({ ...publishedRound(), files: [] }))
  const formulas = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.stored] : []))),
  )
  expect([...new Set(formulas)].sort()).toEqual(["", "0/9", "0/9 …"])
})

test("a program sees that it is no submission, which nobody else sees", async () => {
  const picture = pictureOf(await writeBook(book))
  expect(isSummary(picture)).toBe(true)
  expect(picture.sheets.map(({ visibility }) => visibility)).toEqual([
    ...Array<string>(10).fill("visible"),
    "veryHidden",
  ])
})

test("[G13] the workbook reads back equal", async () => {
  const picture = pictureOf(await writeBook(large))
  expect(picture.sheets.map(({ name }) => name)).toEqual(large.sheets.map(({ name }) => name))
  for (const sheet of large.sheets) {
    const read = picture.sheets.find(({ name }) => name === sheet.name)!
    expect(read.cells.size).toBe(
      sheet.rows.flatMap(({ cells }) =>
        cells.filter(({ content }) => content.kind !== "empty" && !("text" in content && content.text === "")),
      ).length,
    )
  }
})

test("a unit's figure with more decimals than its row allows is shown in full", () => {
  const round = { ...largeRound(), pack: smallPack }
  const pack = { ...smallPack, forms: smallPack.forms.map((form) => ({ ...form, rules: [] })) }
  const file = handedIn({ unit: "U02", written: { "A10.01.1": 1.2345 } }, { ...round, pack })
  const { sheets } = wholeSummary(summaryOf({ ...round, pack, files: [file] }))
  const shown = sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter(
      ({ content }) => (content.kind === "number" ? content.value : "stored" in content && content.stored) === 1.2345,
    )
  expect(shown.length).toBeGreaterThan(4)
  expect(new Set(shown.map(({ places }) => places))).toEqual(new Set([4]))
})
