import fc from "fast-check"
import { suggestedCodes } from "../../../engine/registering/suggested-codes"
import { listed, doubts } from "../../support/drawn-list"
import { runs } from "../../support/runs"

test("a unit without a code gets its initials, an abbreviation staying whole, and a finding says whose code it is", () => {
  expect(suggestedCodes(["Sở Tư pháp", "UBND huyện Tam Đảo", "Trường THCS số 2 Đồng Ích"], [])).toEqual([
    ...["STP", "UBND-HTD", "TTS2DI"],
  ])
  const list = listed(`
    # Cấp I
       | A   | B          | C
    1  | STT | Tên        | Mã
    2  | 1   | Sở Tư pháp |
  `)
  expect(doubts(list)).toEqual([
    "warning suggestedCode B2: Đơn vị “Sở Tư pháp” không có mã trong danh sách; mã do chương trình đặt: STP. Hãy ghi mã chính thức vào danh sách nếu có.",
  ])
})

test("initials that fit several, or are a code already, give way to the words; equal words to numbers", () => {
  expect(suggestedCodes(["Sở Tư pháp", "Sở Tài phú", "Sở Nội vụ"], ["snv"])).toEqual([
    ...["SO-TU-PHAP", "SO-TAI-PHU", "SO-NOI-VU"],
  ])
  expect(suggestedCodes(["Xã A", "Xã A", "Xã A"], ["XA-A"])).toEqual(["XA-A-2", "XA-A-3", "XA-A-4"])
})

test("the order of the other units changes no code", () => {
  const names = ["Sở Tư pháp", "Sở Nội vụ", "Sở Tài phú", "Ban Dân tộc"]
  const made = new Map(suggestedCodes(names, []).map((code, i) => [names[i], code]))
  const backwards = [...names].reverse()
  expect(suggestedCodes(backwards, [])).toEqual(backwards.map((name) => made.get(name)))
})

test("[G14] whatever the names, codes can name files, and no two are alike", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 8 }), fc.array(fc.string()), (names, taken) => {
      const codes = suggestedCodes([...names, ...names], taken)
      expect(codes.filter((code) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(code))).toEqual([])
      const all = [...new Set(taken.map((code) => code.toUpperCase())), ...codes]
      expect(new Set(all).size).toBe(all.length)
    }),
    runs(),
  )
})
