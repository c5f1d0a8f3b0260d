/** Labels and names as they stand in forms and registers of the field. NFC, official tone placement. */
export const labels: readonly string[] = `
Báo cáo thống kê công tác văn thư, lưu trữ và tài liệu lưu trữ
Tổng số mét giá tài liệu
Trong đó: đã chỉnh lý hoàn chỉnh
Số lượng hồ sơ, đơn vị bảo quản
Tài liệu nghe nhìn, ghi âm, ghi hình
Trung tâm Lưu trữ lịch sử tỉnh
UBND huyện Vĩnh Tường
Ủy ban nhân dân thị xã Phúc Yên
Sở Nội vụ
Sở Giáo dục và Đào tạo
Sở Nông nghiệp và Phát triển nông thôn
Sở Kế hoạch và Đầu tư
Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
Thanh tra tỉnh
Chi cục Thủy lợi
Phường Hòa Hiệp Nam
Xã Quỳnh Phụ
Xã Khuê Ngọc Điền
Thị trấn Yên Lạc
Người làm công tác văn thư chuyên trách
Trình độ chuyên môn nghiệp vụ
Tổng diện tích kho lưu trữ chuyên dụng
Giá, tủ, hộp, máy hút ẩm, bình chữa cháy
Hệ thống quản lý văn bản điện tử
Lượt người khai thác, sử dụng tài liệu
Văn bản đến, văn bản đi trong năm
Tài liệu hết giá trị đã tiêu hủy
Thời hạn bảo quản vĩnh viễn
Ngày tháng năm, người lập biểu, thủ trưởng đơn vị
Đơn vị tính
Nguyễn Thị Thúy Quyên
Nghiêm Xuân Trường
Kỷ yếu quý giữa mùa của giếng gìn quả hoàn toán khuỷu
`
  .trim()
  .split("\n")

/** The syllables of the labels, lower case, each once. */
export const syllables: readonly string[] = [
  ...new Set(labels.flatMap((label) => label.toLowerCase().match(/\p{L}+/gu) ?? [])),
].filter((word) => word !== "ubnd")

/** TCVN 5712:1993 VN3 from 0xA1 on, in the order of its bytes; `_` where it has no letter. */
const vn3 = "ĂÂÊÔƠƯĐăâêôơưđ______à" + "ảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ"

/** Vietnamese as TCVN3 writes it, seen through cp1252. Capitals with a tone are written as small letters. */
export function inTcvn3(text: string): string {
  return Array.from(text, (letter) => {
    const at = vn3.indexOf(letter)
    const small = at >= 0 ? at : vn3.indexOf(letter.toLowerCase())
    return small >= 0 && !/[\s_]/.test(letter) ? String.fromCharCode(0xa1 + small) : letter
  }).join("")
}

const marks = new Map([
  ["\u0300", "ø"],
  ["\u0301", "ù"],
  ["\u0303", "õ"],
  ["\u0309", "û"],
  ["\u0323", "ï"],
  ["\u0302", "â"],
  ["\u0302\u0300", "à"],
  ["\u0302\u0301", "á"],
  ["\u0302\u0303", "ã"],
  ["\u0302\u0309", "å"],
  ["\u0302\u0323", "ä"],
  ["\u0306", "ê"],
  ["\u0306\u0300", "è"],
  ["\u0306\u0301", "é"],
  ["\u0306\u0303", "ü"],
  ["\u0306\u0309", "ú"],
  ["\u0306\u0323", "ë"],
])
const single = new Map([..."đñ ĩó ịò ỉæ íí ìì ơô ưö ỵî".split(" ")].map(([letter = "", sign = ""]) => [letter, sign]))

/** Vietnamese as VNI writes it, seen through cp1252. */
export function inVni(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    const cased = (sign: string) => (small === letter ? sign : sign.toUpperCase())
    const sign = single.get(small)
    if (sign !== undefined) return cased(sign)
    const [base = "", ...above] = Array.from(small.normalize("NFD"))
    const horned = above.includes("\u031b") ? single.get((base + "\u031b").normalize("NFC")) : base
    const mark = above
      .filter((one) => one !== "\u031b")
      .sort(hatsFirst)
      .join("")
    return cased((horned ?? base) + (marks.get(mark) ?? mark))
  }).join("")
}

function hatsFirst(a: string, b: string): number {
  const isTone = (mark: string) => (/[\u0302\u0306]/.test(mark) ? 0 : 1)
  return isTone(a) - isTone(b)
}
