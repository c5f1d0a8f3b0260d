import { isSyllable, syllableOf } from "../../../engine/text/syllable"
import { syllables } from "./vocabulary"

test("the words of the field are syllables", () => {
  expect(syllables.filter((word) => !isSyllable(word))).toEqual([])
})

test("qu and gi are onsets, unless the i is the only vowel", () => {
  expect(syllableOf("quý")).toMatchObject({ onset: "qu", rime: "y", placeAt: 2 })
  expect(syllableOf("giữa")).toMatchObject({ onset: "gi", rime: "ưa", placeAt: 2 })
  expect(syllableOf("gìn")).toMatchObject({ onset: "g", rime: "in", placeAt: 1 })
  expect(syllableOf("giếng")).toMatchObject({ onset: "g", rime: "iêng", placeAt: 2 })
})

test("the older tone placement is a syllable's too, any other place is not", () => {
  expect(["hòa", "hoà", "thủy", "thuỷ", "khỏe", "khoẻ"].filter(isSyllable)).toHaveLength(6)
  expect(["muà", "qùa", "baó", "hòan"].filter(isSyllable)).toEqual([])
})

test("a final stop bears sắc or nặng", () => {
  expect(["các", "cạc", "sách", "một", "Đắk"].filter(isSyllable)).toHaveLength(5)
  expect(["cac", "càc", "sảch", "mõt"].filter(isSyllable)).toEqual([])
})

test("words of other languages and two syllables in one are none", () => {
  expect(["été", "forêt", "für", "file", "Hòabình", "", "nghiêngg", "áá"].filter(isSyllable)).toEqual([])
})
