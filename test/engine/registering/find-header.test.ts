import { doubts, fates, listed, unitLines } from "../../support/drawn-list"

test("a header stands over two rows, merged down and across, with its column numbers below", () => {
  const list = listed(`
    # Cấp xã
       | A  | B          | C           | D           | E        | F
    1  | TT | Đơn vị     |             | Thời gian báo cáo |    | Ghi chú
    2  |    | Tên đầy đủ | Mã (5 số)   | Từ năm      | Đến năm  |
    3  | A  | B          | 1           | 2           | 3        | 4
    4  | 1  | UBND xã A  | "00001"     | 2025        |          |
    merged A1:A2 B1:C1 D1:E1 F1:F2
  `)
  expect(fates(list)).toEqual(["1 header", "2 header", "3 header", "4 unit 00001"])
  expect(unitLines(list)).toEqual(["00001 UBND xã A [xa] 2025–"])
  expect(doubts(list)).toEqual([])
})

test("a heading broken over two rows is one, merged or not", () => {
  const list = listed(`
    # Cấp xã
       | A   | B          | C
    1  | Số  | Tên cơ quan, | Mã
    2  | TT  | tổ chức    | định danh
    3  | 1   | UBND xã A  | x1
  `)
  expect(fates(list)).toEqual(["1 header", "2 header", "3 unit x1"])
})

test("a title right above the header is a title", () => {
  const list = listed(`
    # Cấp xã
       | A   | B                    | C
    1  |     | Đơn vị: Sở Nội vụ    |
    2  |     | DANH SÁCH            |
    3  | STT | Tên                  | Mã
    4  | 1   | UBND xã A            | x1
  `)
  expect(fates(list)).toEqual(["1 title", "2 title", "3 header", "4 unit x1"])
})

test("a list may be nothing but names", () => {
  const list = listed(`
    # Cấp xã
       | B
    2  | Tên đơn vị
    3  | UBND xã Tân Lập
    4  | UBND xã Yên Lập
  `)
  expect(unitLines(list)).toEqual(["UBND-XTL UBND xã Tân Lập [xa]", "UBND-XYL UBND xã Yên Lập [xa]"])
})

test("a header is found again further down, with its columns in other places", () => {
  const list = listed(`
    # Danh sách
       | A              | B               | C
    1  | Tên            | Mã              |
    2  | I. Cấp xã      |                 |
    3  | Xã Một         | x1              |
    5  | II. Cấp huyện  |                 |
    6  | TT             | Mã              | Tên
    7  | 1              | h1              | Huyện Một
  `)
  expect(unitLines(list)).toEqual(["x1 Xã Một [xa]", "h1 Huyện Một [huyen]"])
})

test("columns that are not used are named: unknown, second of their kind, without a heading", () => {
  const list = listed(`
    # Cấp xã
       | A          | B          | C            | D          | E
    1  | Tên đơn vị | Mã đơn vị  | Mã định danh | Điện thoại |
    2  | UBND xã A  | x1         | H62.1        | 0211       | mới
  `)
  expect(unitLines(list)).toEqual(["x1 UBND xã A [xa]"])
  expect(doubts(list)).toEqual([
    "warning secondColumn C1: Cột C “Mã định danh” không được dùng: cột B “Mã đơn vị” đứng trước và cùng loại.",
    "info ignoredColumn D1: Cột D “Điện thoại” không được dùng: hồ sơ không có mục này.",
    "warning untitledColumn E2: Cột E không có tiêu đề nên không được dùng (có nội dung ở 1 dòng).",
  ])
})
