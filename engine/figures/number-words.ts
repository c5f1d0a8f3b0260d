import { foldTones } from "../text/tones"
import type { Qualifier } from "./qualifier"

/** Longer words before their beginnings: "trên dưới 40" is about 40, not more than 40. */
const qualifiers: readonly (readonly [string, Qualifier])[] = [
  ...meaning("about", "trên dưới, khoảng chừng, ước khoảng, ước chừng, ước tính, áng chừng, xấp xỉ, khoảng, chừng"),
  ...meaning("about", "ước, độ, cỡ, tầm, approximately, approx., approx, around, about, circa, ca., ~, ≈, ≃"),
  ...meaning("nearly", "suýt soát, gần, nearly, almost"),
  ...meaning("less than", "chưa đến, chưa tới, chưa đầy, không đến, không tới, dưới, less than, fewer than, under, <"),
  ...meaning("more than", "hơn, trên, more than, over, above, >"),
]

/** Words that multiply the figure before them, so that its digits alone are no reading of it. */
const scale = /^(?:chục|tá|trăm|nghìn|ngàn|k|triệu|tỷ|tỉ)(?!\p{L})/u

/**
 * What is counted in these statistics, as written beside figures. Only to say of a figure that it has another measure
 * than its cell: which ones a cell takes is the pack's to say.
 */
const measures: ReadonlySet<string> = new Set(
  (
    "%, ‰, m, mét, mét giá, m giá, mét tài liệu, mét dài, md, cm, km, m2, mét vuông, m3, mét khối, ha, kg, tấn, " +
    "hộp, cặp, bó, gói, hồ sơ, hs, đơn vị bảo quản, đvbq, tờ, trang, văn bản, vb, tập, cuốn, quyển, phông, khối, " +
    "tài liệu, bản, người, lượt, lượt người, cán bộ, biên chế, cái, chiếc, bộ, máy, tủ, giá, kệ, hòm, kho, phòng, " +
    "cơ quan, đơn vị, tổ chức, xã, lớp, cuộc, lần, vụ, yêu cầu, đồng, vnđ, năm, tháng, ngày, giờ, phút, tệp, file, " +
    "kb, mb, gb, tb"
  )
    .split(", ")
    .map(measureKey),
)

/** Takes the approximate word off the beginning of folded text: `gần 3700` is `3700`, nearly. */
export function splitQualifier(text: string): { readonly qualifier?: Qualifier; readonly rest: string } {
  for (const [word, qualifier] of qualifiers) {
    const rest = text.slice(word.length)
    if (text.startsWith(word) && !/^\p{L}/u.test(rest)) return { qualifier, rest: rest.trim() }
  }
  return { rest: text }
}

/** The key by which measures are compared: white space, case, tone placement, `²`, brackets around, a dot after. */
export function measureKey(text: string): string {
  const bare = foldTones(text.normalize("NFKC").toLowerCase()).replace(/\s+/g, "")
  return bare.replace(/^\((.*)\)$/, "$1").replace(/\.$/, "")
}

/** Whether what follows a figure is a measure of these statistics, whichever the cell wants. */
export function isMeasure(text: string): boolean {
  return measures.has(measureKey(text))
}

/** Whether what follows a figure multiplies it: "5 nghìn". */
export function isScaled(text: string): boolean {
  return scale.test(text)
}

function meaning(qualifier: Qualifier, words: string): readonly (readonly [string, Qualifier])[] {
  return words.split(", ").map((word) => [foldTones(word), qualifier])
}
