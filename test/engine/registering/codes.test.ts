import { doubts, fates, listed, unitLines } from "../../support/drawn-list"

const codes = (...drawn: readonly string[]) =>
  listed(`
    # Cấp xã
       | A    | B
    1  | Tên  | Mã
    ${drawn.map((code, i) => `${i + 2} | Xã ${"ABCDEFGHIKLM".charAt(i)} | ${code}`).join("\n")}
  `)
const read = (...drawn: readonly string[]) => codes(...drawn).units.map(({ code }) => code)

test("[L9] a number that has lost its zeros gets them back where all other codes of its tier agree, and both are said", () => {
  const list = codes('"00012"', "7", '"00345"')
  expect(list.units.map(({ code }) => code)).toEqual(["00012", "00007", "00345"])
  expect(doubts(list)).toEqual([
    "warning padded B3: Mã của “Xã B” lưu dạng số 7; các mã khác cùng cấp có 5 chữ số nên lấy 00007, coi như Excel đã bỏ số 0 ở đầu. Nếu mã đúng là 7, hãy ghi lại dạng chữ (Text).",
  ])
})

test("numbers alone are padded where most of them are full", () => {
  expect(read("10001", "10002", "8806")).toEqual(["10001", "10002", "08806"])
})

test("codes of another tier are no evidence", () => {
  const list = listed(`
    # Danh sách
       | A              | B       | C
    1  | Tên            | Mã      | Cấp
    2  | Huyện Một      | 246     | huyện
    3  | Xã Một         | "08806" | xã
  `)
  expect(unitLines(list)).toEqual(["246 Huyện Một [huyen]", "08806 Xã Một [xa]"])
})

test("[L9] where lengths differ without a reason, codes are taken as they stand, and a finding says so", () => {
  const list = codes("1", "2", "3", "10")
  expect(list.units.map(({ code }) => code)).toEqual(["1", "2", "3", "10"])
  expect(doubts(list)).toEqual([
    "warning codeLengths B2: Cấp xã: mã lưu dạng số có độ dài khác nhau (1, 10); lấy nguyên như đang ghi. Nếu Excel đã bỏ số 0 ở đầu, hãy ghi lại dạng chữ (Text).",
  ])
  expect(read('"001"', '"00002"', "3")).toEqual(["001", "00002", "3"])
  expect(read("H62.1", "5")).toEqual(["H62.1", "5"])
})

test("a number whose format shows zeros is the code that Excel shows", () => {
  const list = codes("7 [00000]", "12 [00000]")
  expect(list.units.map(({ code }) => code)).toEqual(["00007", "00012"])
  expect(doubts(list)[0]).toBe("info shownCode B2: Mã của “Xã A” lưu dạng số 7, hiện ra là 00007; lấy 00007.")
})

test("text is the code as it stands, however short", () => {
  expect(read('"7"', '"00012"', '"00345"')).toEqual(["7", "00012", "00345"])
})

test("what can be no code keeps the row out", () => {
  const list = codes("62.1", "-5", "SỞ-TP", "a b", "../x", "TRUE", "#N/A", "=A1 →", "1e20", "ok")
  expect(fates(list).slice(1)).toEqual([
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `${row} notUnderstood badCode`),
    "11 unit ok",
  ])
})
