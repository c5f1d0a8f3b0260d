import fc from "fast-check"
import { decodeLegacy } from "../../../engine/text/legacy"
import { inTcvn3, inVni, labels, syllables } from "./vocabulary"

/** Unicode, TCVN3 and VNI of one text; in TCVN3 the ư is U+00AD. */
const samples: readonly (readonly [string, string, string])[] = [
  ["Nguyễn", "NguyÔn", "Nguyeãn"],
  ["Báo cáo thống kê", "B¸o c¸o thèng kª", "Baùo caùo thoáng keâ"],
  ["Văn thư, lưu trữ", "V¨n th\u00ad, l\u00adu tr÷", "Vaên thö, löu tröõ"],
  ["Tổng số mét giá tài liệu", "Tæng sè mÐt gi¸ tµi liÖu", "Toång soá meùt giaù taøi lieäu"],
  ["Sở Nội vụ", "Së Néi vô", "Sôû Noäi vuï"],
  ["Đơn vị tính", "§¬n vÞ tÝnh", "Ñôn vò tính"],
  ["Số lượng", "Sè l\u00adîng", "Soá löôïng"],
  ["Trung tâm Lưu trữ lịch sử tỉnh", "Trung t©m L\u00adu tr÷ lÞch sö tØnh", "Trung taâm Löu tröõ lòch söû tænh"],
  ["UBND huyện Vĩnh Tường", "UBND huyÖn VÜnh T\u00adêng", "UBND huyeän Vónh Töôøng"],
]

/** What TCVN3 keeps of a text: its capitals with a tone are small letters. */
const withoutTonedCapitals = (text: string) => text.replace(/[^\x20-\x7eĂÂÊÔƠƯĐ]/g, (letter) => letter.toLowerCase())

test.each(samples)("%s is read from TCVN3 and VNI without a font", (text, tcvn3, vni) => {
  expect(decodeLegacy(tcvn3)).toEqual({ encoding: "TCVN3", text })
  expect(decodeLegacy(vni)).toEqual({ encoding: "VNI", text })
  expect(decodeLegacy(text)).toEqual({ encoding: "unicode", text })
})

test("the samples of this test are what its encoders write", () => {
  expect(samples.map(([text]) => [text, inTcvn3(text), inVni(text)])).toEqual(samples)
})

test("a text that is Vietnamese both ways is Unicode, unless the font says otherwise", () => {
  expect(decodeLegacy("Hå s¬")).toEqual({ encoding: "TCVN3", text: "Hồ sơ" })
  expect(decodeLegacy("Hoà sô")).toEqual({ encoding: "unicode", text: "Hoà sô" })
  expect(decodeLegacy("Hoà sô", "VNI-Times")).toEqual({ encoding: "VNI", text: "Hồ sơ" })
  expect(decodeLegacy("Sè")).toEqual({ encoding: "unicode", text: "Sè" })
  expect(decodeLegacy("Sè", ".VnArial")).toEqual({ encoding: "TCVN3", text: "Số" })
})

test("a font alone does not make Unicode text legacy", () => {
  for (const font of [".VnTime", ".VnTimeH", "VNI-Times"]) {
    for (const text of ["Báo cáo", "Văn thư", "UBND", "12 345", "résumé"]) {
      expect(decodeLegacy(text, font)).toEqual({ encoding: "unicode", text })
    }
  }
})

test("a capitals font of TCVN3 gives capitals; without it they are the small letters that are stored", () => {
  expect(decodeLegacy("b¸o c¸o thèng kª", ".VnTimeH").text).toBe("BÁO CÁO THỐNG KÊ")
  expect(decodeLegacy("b¸o c¸o thèng kª").text).toBe("báo cáo thống kê")
  expect(decodeLegacy("B¸O C¸O", ".VnTime").text).toBe("BáO CáO")
})

test("VNI capitals keep their case, whichever case the mark is typed in", () => {
  expect(decodeLegacy("COÂNG TAÙC VAÊN THÖ").text).toBe("CÔNG TÁC VĂN THƯ")
  expect(decodeLegacy("COâNG TAùC VAêN THÖ").text).toBe("CÔNG TÁC VĂN THƯ")
})

test("every label is read back from both encodings without a font", () => {
  for (const label of labels) {
    const kept = withoutTonedCapitals(label)
    if (/[^\x20-\x7e]/.test(inTcvn3(label))) expect(decodeLegacy(inTcvn3(label)).text).toBe(kept)
    if (/[^\x20-\x7e]/.test(inVni(label))) expect(decodeLegacy(inVni(label)).text).toBe(label)
  }
})

const sentences = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "))

test("with its font every sentence is read back from both encodings", () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      expect(decodeLegacy(inTcvn3(sentence), ".VnTime").text).toBe(sentence)
      expect(decodeLegacy(inVni(sentence), "VNI-Times").text).toBe(sentence)
    }),
    { numRuns: 1000 },
  )
})

test("a legacy sentence without a font is read right or left alone, never read wrong", () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      for (const written of [inTcvn3(sentence), inVni(sentence)]) {
        expect([sentence, written]).toContain(decodeLegacy(written).text)
      }
    }),
    { numRuns: 2000 },
  )
})

test("a Unicode sentence of Vietnamese syllables is untouched, in NFC and NFD", () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      for (const text of [sentence, sentence.toUpperCase(), sentence.normalize("NFD")]) {
        expect(decodeLegacy(text)).toEqual({ encoding: "unicode", text })
      }
    }),
    { numRuns: 2000 },
  )
})

test("text that no encoding makes Vietnamese is untouched", () => {
  const texts = `
    Annual report of the archives; résumé, naïve café, Zoë's façade
    Où est le théâtre ? Les élèves sont là, à côté de la forêt.
    Il a dû payer très tôt | né à Paris | l'été | où | tôt | dû | sûr | thé | île | âme | haï | né | même | prêt
    São Paulo | El niño está aquí | año | más | für die Höhe der Tür | Müller GmbH & Co | Smørrebrød
    25 °C | 5 µm | m² | ± 5 % | £5 | § 12 | © 2020 | ½ | 3×4 | 01÷05 | «x» | ¿Qué? | 1º | co\u00adoperate
  `
  for (const text of texts.split(/[|\n]/).map((part) => part.trim())) {
    expect(decodeLegacy(text)).toEqual({ encoding: "unicode", text })
  }
})
