import { doubts, fates, listed, unitLines } from "../../support/drawn-list"

test("a unit stands below the one its number puts it under: 1.1, a), -", () => {
  const list = listed(`
    # Cấp I
       | A     | B                          | C
    1  | STT   | Tên                        | Mã
    2  | 1     | Sở Nội vụ                  | a
    3  | "1.1" | Chi cục Văn thư – Lưu trữ  | b
    4  | a     | Phòng Một                  | c
    5  | b     | Phòng Hai                  | d
    6  |       | - Tổ Một                   | e
    7  | "1.2" | Ban Tôn giáo               | f
    8  | 2     | Sở Tư pháp                 | g
    9  | -     | Phòng Ba                   | h
  `)
  expect(unitLines(list)).toEqual([
    ...["a Sở Nội vụ [I]", "b Chi cục Văn thư – Lưu trữ [I] < a", "c Phòng Một [I] < b", "d Phòng Hai [I] < b"],
    ...["e Tổ Một [I] < d", "f Ban Tôn giáo [I] < a", "g Sở Tư pháp [I]", "h Phòng Ba [I] < g"],
  ])
  expect(doubts(list)[0]).toBe(
    "warning tierBelow B3: Đơn vị “Chi cục Văn thư – Lưu trữ” trực thuộc “Sở Nội vụ” và được xếp cùng nhóm Cấp I, như danh sách ghi. Nếu thuộc cấp khác, hãy ghi cột Cấp.",
  )
})

test("a list whose rows all begin with a dash has no parents", () => {
  const list = listed(`
    # Cấp xã
       | A
    1  | Tên đơn vị
    2  | - Xã Một
    3  | - Xã Hai
  `)
  expect(unitLines(list)).toEqual(["XM Xã Một [xa]", "XH Xã Hai [xa]"])
})

test("the column of parents names them by code or by any name; the province is nobody's parent", () => {
  const list = listed(`
    # Cấp II
       | A     | B    | C                    | D
    1  | Tên   | Mã   | Đơn vị chủ quản      | Tên khác
    2  | Một   | "01" | UBND tỉnh            | Sở Một
    3  | Hai   | "02" | 1                    |
    4  | Ba    | "03" | SỞ MỘT               |
    5  | Bốn   | "04" | Tỉnh Vĩnh Phúc       |
    6  | Năm   | "05" | Bộ Tài chính         |
    7  | Sáu   | "06" | -                    |
  `)
  expect(unitLines(list)).toEqual([
    ...["01 Một [II] (Sở Một)", "02 Hai [II] < 01", "03 Ba [II] < 01", "04 Bốn [II]", "05 Năm [II]", "06 Sáu [II]"],
  ])
  expect(doubts(list)).toEqual([
    "warning noSuchParent C6: Đơn vị chủ quản “Bộ Tài chính” của “Năm” không có trong danh sách nên không ghi vào hồ sơ.",
  ])
})

test("[L9] a parent that can be several units, or is not understood, is left out, and it is said", () => {
  const list = listed(`
    # Cấp II
       | A     | B    | C
    1  | Tên   | Mã   | Trực thuộc
    2  | Một   | a    |
    3  | Một   | b    |
    4  | Hai   | c    | Một
    5  | Ba    | Đ    |
    6  | Bốn   | d    | Ba
  `)
  expect(unitLines(list)).toEqual(["a Một [II]", "b Một [II]", "c Hai [II]", "d Bốn [II]"])
  expect(doubts(list).slice(0, 2)).toEqual([
    "warning severalParents C4: Đơn vị chủ quản “Một” của “Hai” có thể là nhiều đơn vị (a, b) nên không ghi vào hồ sơ. Hãy ghi mã đơn vị chủ quản.",
    "warning parentNotUnderstood C6: Đơn vị “Bốn” trực thuộc “Ba”, một dòng không hiểu được, nên không ghi đơn vị chủ quản vào hồ sơ.",
  ])
})

test("units that stand below themselves are not understood; those below them lose their parent", () => {
  const list = listed(`
    # Cấp II
       | A     | B    | C
    1  | Tên   | Mã   | Trực thuộc
    2  | Một   | a    | b
    3  | Hai   | b    | a
    4  | Ba    | c    | a
    5  | Bốn   | d    | d
  `)
  expect(fates(list)).toEqual([
    ...["1 header", "2 notUnderstood circular", "3 notUnderstood circular", "4 unit c", "5 notUnderstood circular"],
  ])
  expect(list.units[0]).not.toHaveProperty("parent")
})

test("a heading that is a unit's name puts the units below it under that unit", () => {
  const list = listed(`
    # Danh sách
       | A   | B                     | C
    1  | STT | Tên                   | Mã
    2  | I   | UBND các huyện        |
    3  | 1   | UBND huyện Lập Thạch  | 246
    4  | 2   | UBND huyện Tam Đảo    | 248
    5  | II  | UBND các xã           |
    6  | Huyện Lập Thạch |
    7  | 1   | UBND xã Một           | "08001"
    8  | Huyện Tam Đảo   |
    9  | 1   | UBND xã Hai           | "08002"
    merged A6:C6 A8:C8
  `)
  expect(unitLines(list)).toEqual([
    ...["246 UBND huyện Lập Thạch [huyen]", "248 UBND huyện Tam Đảo [huyen]"],
    ...["08001 UBND xã Một [xa] < 246", "08002 UBND xã Hai [xa] < 248"],
  ])
  expect(doubts(list)).toEqual([])
})

test("[L9] communes right below the district that heads them do not take its tier", () => {
  const list = listed(`
    # Danh sách
       | A   | B                     | C
    1  | STT | Tên                   | Mã
    2  | I   | UBND các huyện        |
    3  | 1   | UBND huyện Lập Thạch  | 246
    4  | II  | Huyện Lập Thạch       |
    5  | 1   | Đơn vị Một            | "08001"
  `)
  expect(fates(list).slice(3)).toEqual(["4 heading", "5 notUnderstood noTier"])
})
