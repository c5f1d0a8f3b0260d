import { doubts, fates, listed, reasons, unitLines } from "../../support/drawn-list"

/** One row that may be a section heading, and a unit below it. */
const under = (heading: string, more = "") =>
  listed(`
    # Danh sách
       | A   | B            | C
    1  | STT | Tên          | Mã
    2  | ${heading}
    3  | 1   | Đơn vị Một   | u1
    ${more}
  `)

test.each([
  ["I | Khối sở, ban, ngành", "I"],
  ["A | CÁC SỞ, BAN, NGÀNH CẤP TỈNH", "I"],
  ["II. UBND các huyện, thành phố", "huyen"],
  ["| II. Uỷ ban nhân dân các huyện, thị xã và thành phố", "huyen"],
  ["III | Các xã, phường, thị trấn", "xa"],
  ["| Cấp xã", "xa"],
  ["B. | Đơn vị cấp II", "II"],
  ["| Lưu trữ lịch sử", "LTLS"],
])("a section headed “%s” is of tier %s", (heading, tier) => {
  const list = under(heading)
  expect(fates(list)).toEqual(["1 header", "2 heading", "3 unit u1"])
  expect(list.units[0]!.tier).toBe(tier)
})

test("[L9] a heading that names no tier, or several, is not understood, and gives none", () => {
  expect(fates(under("I | Khối khác"))).toEqual([
    ...["1 header", "2 notUnderstood unknownHeading", "3 notUnderstood noTier"],
  ])
  const list = under("I | Huyện và xã")
  expect(fates(list)).toEqual(["1 header", "2 notUnderstood severalTiers", "3 notUnderstood noTier"])
  expect(reasons(list)[0]).toBe(
    "2: Chữ “Huyện và xã” nói đến nhiều cấp (huyen: Cấp huyện; xa: Cấp xã) nên không rõ là cấp nào. Hãy tách mỗi cấp một nhóm, hoặc ghi cột Cấp cho từng đơn vị.",
  )
  expect(fates(under("I | Các tổ chức chính trị - xã hội"))[1]).toBe("2 notUnderstood unknownHeading")
})

test("[L9] a name without number and code, in a list that has them, may be either: it is neither", () => {
  expect(fates(under("| Văn phòng"))).toContain("2 notUnderstood headingOrUnit")
  expect(fates(under("1 | Sở, ban, ngành"))).toContain("2 notUnderstood headingOrUnit")
})

test("a numbered heading with numbered parts is one", () => {
  const list = listed(`
    # Danh sách
       | A     | B                | C
    1  | STT   | Tên              | Mã
    2  | 1     | Sở, ban, ngành   |
    3  | "1.1" | Sở Tư pháp       | STP
    4  | 2     | Huyện, thành phố |
    5  | "2.1" | Huyện Một        | H1
  `)
  expect(unitLines(list)).toEqual(["STP Sở Tư pháp [I]", "H1 Huyện Một [huyen]"])
})

test("the row's own tier goes before the heading, the heading before the sheet", () => {
  const list = listed(`
    # Cấp huyện
       | A         | B  | C
    1  | Tên       | Mã | Cấp
    2  | Đơn vị A  | a  |
    3  | I. Các xã |    |
    4  | Đơn vị B  | b  |
    5  | Đơn vị C  | c  | Cấp I
  `)
  expect(unitLines(list)).toEqual(["a Đơn vị A [huyen]", "b Đơn vị B [xa]", "c Đơn vị C [I]"])
})

test("a tier merged down its column is that of every row", () => {
  const list = listed(`
    # Danh sách
       | A         | B     | C
    1  | Cấp       | Tên   | Mã
    2  | Cấp xã    | Một   | a
    3  |           | Hai   | b
    4  | Cấp huyện | Ba    | c
    merged A2:A3
  `)
  expect(unitLines(list)).toEqual(["a Một [xa]", "b Hai [xa]", "c Ba [huyen]"])
})

test("a title may name the tier of the whole list, and it is said", () => {
  const list = listed(`
    # Sheet1
       | A                                   | B
    1  | DANH SÁCH CÁC XÃ, PHƯỜNG, THỊ TRẤN  |
    2  | Tên                                 | Mã
    3  | Một                                 | a
  `)
  expect(unitLines(list)).toEqual(["a Một [xa]"])
  expect(doubts(list)).toEqual([
    "info tierFromTitle A1: Theo tiêu đề “DANH SÁCH CÁC XÃ, PHƯỜNG, THỊ TRẤN”, các đơn vị không ghi cấp được hiểu là Cấp xã.",
  ])
})

test("[L9] a title that only mentions a tier decides nothing", () => {
  const list = listed(`
    # Sheet1
       | A                                                   | B
    1  | Danh sách cơ quan nộp lưu vào Lưu trữ lịch sử tỉnh  |
    2  | Tên                                                 | Mã
    3  | Một                                                 | a
  `)
  expect(fates(list)).toEqual(["1 title", "2 header", "3 notUnderstood noTier"])
})

test("the words a name begins with are the last hint, and it is said; against the list they only warn", () => {
  const list = listed(`
    # Danh sách
       | A                    | B
    1  | Tên                  | Mã
    2  | UBND xã Đồng Ích     | a
    3  | Sở Tư pháp           | b
    4  | I. Cấp huyện         |
    5  | Xã Tân Lập           | c
  `)
  expect(unitLines(list)).toEqual(["a UBND xã Đồng Ích [xa]", "b Sở Tư pháp [I]", "c Xã Tân Lập [huyen]"])
  expect(doubts(list)).toEqual([
    "warning tierFromName A2: Danh sách không ghi cấp của “UBND xã Đồng Ích”; theo tên gọi, tạm xếp vào Cấp xã. Nếu không đúng, hãy ghi cột Cấp.",
    "warning tierFromName A3: Danh sách không ghi cấp của “Sở Tư pháp”; theo tên gọi, tạm xếp vào Cấp I. Nếu không đúng, hãy ghi cột Cấp.",
    "warning tierConflict A5: Đơn vị “Xã Tân Lập” được xếp vào Cấp huyện theo danh sách, nhưng tên gọi giống Cấp xã. Nếu không đúng, hãy ghi cột Cấp.",
  ])
})

test("a tier that the profile does not have keeps the row out, and the tiers there are are named", () => {
  const list = listed(`
    # Cấp xã
       | A   | B  | C
    1  | Tên | Mã | Loại
    2  | Một | a  | Doanh nghiệp
  `)
  expect(reasons(list)).toEqual([
    "2: Cấp “Doanh nghiệp” không có trong hồ sơ (I: Cấp I; II: Cấp II; huyen: Cấp huyện; xa: Cấp xã; LTLS: Lưu trữ lịch sử). Hãy sửa ô này, hoặc thêm cách gọi này vào spellings của một cấp trong hồ sơ.",
  ])
})
