import { doubts, fates, listed, reasons, unitLines } from "../../support/drawn-list"

const department = listed(`
  # Danh sách
     | A   | B                          | C            | D                | E             | F
  1  | UBND TỈNH VĨNH PHÚC |
  2  | DANH SÁCH CƠ QUAN, TỔ CHỨC BÁO CÁO |
  4  | STT | Tên cơ quan, tổ chức       | Mã định danh | Cơ quan chủ quản | Tên viết tắt  | Ghi chú
  5  | (1) | (2)                        | (3)          | (4)              | (5)           | (6)
  6  | I. Khối sở, ban, ngành |
  7  | 1   | Sở Tư pháp                 | H62.01       | UBND tỉnh        | STP           | sáp nhập từ 01/7/2025
  8  | 2   | Sở Nội vụ                  | H62.02       |                  | SNV; Nội vụ   |
  9  | II  | UBND các huyện, thành phố  |
  10 | 1   | UBND huyện Lập Thạch       | 246          |
  11 | 2   | Thành phố Vĩnh Yên         | 243          |
  13 |     | Tổng số: 4 đơn vị          |
  14 |     |                            |              |                  | Vĩnh Phúc, ngày 02 tháng 01 năm 2019 |
  15 |     | Người lập biểu             |              |                  | GIÁM ĐỐC      |
  16 |     | Nguyễn Văn A               |
  merged A6:F6
`)

test("a department's list: title, header, sections, units, total, signatures", () => {
  expect(unitLines(department)).toEqual([
    "H62.01 Sở Tư pháp [I] (STP)",
    "H62.02 Sở Nội vụ [I] (SNV; Nội vụ)",
    "246 UBND huyện Lập Thạch [huyen]",
    "243 Thành phố Vĩnh Yên [huyen]",
  ])
  expect(fates(department)).toEqual([
    ...["1 title", "2 title", "4 header", "5 header", "6 heading", "7 unit H62.01", "8 unit H62.02", "9 heading"],
    ...["10 unit 246", "11 unit 243", "13 title", "14 title", "15 title", "16 title"],
  ])
})

test("[L9] a note is handed on as it stands, and decides nothing", () => {
  expect(department.units[0]).not.toHaveProperty("to")
  expect(doubts(department)).toEqual([
    "info closing E14: Từ “Vĩnh Phúc, ngày 02 tháng 01 năm 2019” trở xuống (3 dòng) được coi là phần ký, không phải đơn vị.",
    "info note F7: Ghi chú của “Sở Tư pháp”: “sáp nhập từ 01/7/2025”. Ghi chú không được suy diễn: nếu đơn vị thôi hoặc bắt đầu báo cáo, hãy ghi cột Từ năm, Đến năm.",
  ])
})

test("years say from when to when a unit reports; what is not a year keeps the row out", () => {
  const list = listed(`
    # Cấp xã
       | A         | B  | C      | D
    1  | Tên       | Mã | Từ năm | Đến năm
    2  | UBND xã A | x1 | 2025   | nay
    3  | UBND xã B | x2 | -      | "2024"
    4  | UBND xã C | x3 | 2025   | 01/7/2025
    5  | UBND xã D | x4 | 2025   | 2020
  `)
  expect(unitLines(list)).toEqual(["x1 UBND xã A [xa] 2025–", "x2 UBND xã B [xa] –2024"])
  expect(reasons(list)).toEqual([
    "4: Cột D ghi “01/7/2025”, không phải một năm. Hãy ghi năm bằng bốn chữ số như 2025; không giới hạn thì để trống.",
    "5: Năm cuối (2020) trước năm đầu (2025). Hãy sửa một trong hai.",
  ])
})

test("[L5] a row without a name, with an error, a number or a formula without a result for one is no unit", () => {
  const list = listed(`
    # Cấp xã
       | A   | B        | C
    1  | STT | Tên      | Mã
    2  | 1   |          | x1
    3  | 2   | #REF!    | x2
    4  | 3   | 123      | x3
    5  | 4   | =A1 →    | x4
    6  | 5   |          |
    7  | 6   | ...      | x6
    8  | 7   | Xã Một   | x7
  `)
  expect(fates(list)).toEqual([
    ...["1 header", "2 notUnderstood noName", "3 notUnderstood badName", "4 notUnderstood badName"],
    ...["5 notUnderstood badName", "6 notUnderstood noName", "7 notUnderstood badName", "8 unit x7"],
  ])
})

test("[L9] one code for two units is nobody's; a unit listed twice is kept once", () => {
  const list = listed(`
    # Cấp xã
       | A            | B
    1  | Tên          | Mã
    2  | Xã Một       | x1
    3  | Xã Hai       | X1
    4  | Xã Ba        | x3
    5  | UBND xã Ba   | x3
    6  | Xã Bốn       |
    7  | Xã Bốn       |
    # xã
       | A            | B
    1  | Tên          | Mã
    2  | Xã Ba        |
  `)
  expect(fates(list).filter((line) => !line.includes("header"))).toEqual([
    ...["2 notUnderstood codeTaken", "3 notUnderstood codeTaken", "4 unit x3", "5 notUnderstood repeated"],
    ...["6 notUnderstood headingOrUnit", "7 notUnderstood headingOrUnit", "2 notUnderstood repeated"],
  ])
  expect(reasons(list)[0]).toBe(
    "2: Mã “x1” ghi cho nhiều đơn vị khác nhau (Cấp xã, dòng 3) nên không rõ là của đơn vị nào. Hãy ghi mã riêng cho từng đơn vị.",
  )
})

test("units that share a name are taken, and it is said that only their codes tell them apart", () => {
  const list = listed(`
    # Cấp xã
       | A               | B  | C       | D
    1  | Tên             | Mã | Đến năm | Tên khác
    2  | Trường Tân Lập  | x1 |         |
    3  | Trường Tân Lập  | x2 |         |
    4  | Xã Cũ           | x3 | 2018    | Xã Chung
    5  | Xã Mới          | x4 |         | Xã chung
  `)
  expect(list.units).toHaveLength(4)
  expect(doubts(list)).toEqual([
    "warning sameName A2: Nhiều đơn vị cùng gọi là “Trường Tân Lập” (x1, x2): tệp nộp không ghi mã sẽ không rõ là của đơn vị nào.",
    "warning sameName A4: Nhiều đơn vị cùng gọi là “Xã Chung” (x3, x4): tệp nộp không ghi mã sẽ không rõ là của đơn vị nào.",
  ])
})

test("names in old fonts, decomposed, with odd spaces or older tone marks come out as official Unicode names", () => {
  const list = listed(`
    # Cấp I
       | A                       | B
    1  | §¬n vÞ                  | M·
    2  | Së Tµi chÝnh            | a1
    3  | Sôû Noäi vuï            | a2
    4  | ${JSON.stringify("Sở\u00a0 Tư\npháp".normalize("NFD"))} | a3
    5  | Sở Văn hoá              | a4
  `)
  expect(unitLines(list)).toEqual([
    ...["a1 Sở Tài chính [I]", "a2 Sở Nội vụ [I]", "a3 Sở Tư pháp [I]", "a4 Sở Văn hoá [I]"],
  ])
  expect(doubts(list)).toEqual([
    "info decoded A2: Chữ “Së Tµi chÝnh” gõ bằng bảng mã cũ TCVN3, được hiểu là “Sở Tài chính”.",
    "info decoded A3: Chữ “Sôû Noäi vuï” gõ bằng bảng mã cũ VNI, được hiểu là “Sở Nội vụ”.",
  ])
})

test("a hidden sheet, a sheet without a header and what a merged cell covers are named, not passed over", () => {
  const list = listed(`
    # Cấp xã
       | A     | B  | C
    1  | Tên   | Mã |
    2  | Xã A  | x1 | Xã B
    merged A2:A3 B2:C2
    # Hướng dẫn
       | A
    1  | Điền theo mẫu
    # Cũ (hidden)
       | A
    1  | Tên
  `)
  expect(fates(list)).toEqual(["1 header", "2 unit x1", "1 notUnderstood noHeader"])
  expect(doubts(list)).toEqual([
    "warning covered C2: Ô này bị ô gộp che nên Excel không hiện “Xã B”; không được dùng.",
    "warning hiddenSheet -: Trang “Cũ” đang ẩn nên không được đọc. Nếu có đơn vị ở đó, hãy bỏ ẩn trang.",
  ])
})

test("a name such as __proto__ is a name like any other", () => {
  const list = listed(`
    # Cấp xã
       | A           | B
    1  | Tên         | Mã
    2  | __proto__   | constructor
    3  | constructor | toString
  `)
  expect(list.units.map(({ code }) => code)).toEqual(["constructor", "toString"])
})
