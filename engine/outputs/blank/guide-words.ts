import { sentences, type FactsOf } from "../../messages/message"
import type { Language } from "../../model/bilingual"
import { filled } from "../printed-words"

/** The words of the guide sheet, in its own order. */
const guideWords = sentences({
  sheet: { vi: "Hướng dẫn", en: "Guide" },
  title: { vi: "HƯỚNG DẪN GHI BIỂU", en: "HOW TO FILL IN THE FORMS" },

  colours: { vi: "1. Ý nghĩa các ô", en: "1. What the cells mean" },
  input: { vi: "Nền vàng nhạt: ô để đơn vị điền.", en: "Light yellow: to be filled in by the unit." },
  computed: {
    vi: "Nền xám nhạt, chữ đậm: ô tự động cộng, không điền. Ô để trống khi chưa có số nào để cộng; ô hiện dấu “?” khi có ô thành phần ghi chữ thay cho số.",
    en: "Light grey, bold: added up by itself, not to be filled in. Blank while there is nothing to add; “?” where one of its parts holds text instead of a number.",
  },
  printed: {
    vi: "Phần in sẵn: đã khóa để tránh sửa nhầm, không đặt mật khẩu. Không mở khóa để sửa mã số, tên chỉ tiêu, tên cột.",
    en: "Printed parts: locked against accidental changes, without a password. Do not unlock to change codes, indicators or column heads.",
  },
  previous: {
    vi: "Chữ nhỏ, nghiêng: số đã báo cáo của {period}, in kèm để đối chiếu, không điền. Ô đầu kỳ đã ghi sẵn số cuối kỳ đó; chỉ sửa khi số đó sai và giải trình.",
    en: "Small italics: what was reported for {period}, shown for comparison, not to be filled in. Opening cells hold its closing figures; change them only where those were wrong, and explain it.",
  },

  figures: { vi: "2. Cách ghi số", en: "2. How to write figures" },
  zero: {
    vi: "Ghi 0 khi đơn vị không có số liệu của chỉ tiêu đó. Để trống có nghĩa là chưa báo cáo, không được tính là 0.",
    en: "Write 0 where there is nothing to count. A blank means not reported; it is never taken as 0.",
  },
  nil: {
    vi: "Nếu cả biểu không phát sinh, chọn x ở cột “Không phát sinh” của trang “{cover}” và để trống biểu đó.",
    en: "Where a whole form has nothing to report, choose x under “Nothing to report” on the sheet “{cover}” and leave the form blank.",
  },
  onlyNumbers: {
    vi: "Mỗi ô chỉ ghi một con số. Không ghi kèm đơn vị tính (343 {measure}), không ghi chữ “gần”, “hơn”, “khoảng”, không gộp nhiều loại vào một ô.",
    en: "One number a cell: no unit of measure (343 {measure}), no words such as “about”, not several items in one cell.",
  },
  mark: {
    vi: "Dấu thập phân là dấu phẩy hoặc dấu chấm tùy thiết lập của máy. Gõ thử 1,5 vào một ô nhận số thập phân: ô hiện 1,5 hoặc 1,50 là đúng; nếu hiện số khác hoặc bị báo lỗi thì dùng dấu chấm. Không gõ dấu ngăn cách hàng nghìn: gõ 3135, không gõ 3.135.",
    en: "The decimal mark is a comma or a point as the computer is set. Try typing 1.5 in a cell with decimals: it should show 1.5 or 1.50; if it shows anything else or is refused, use a comma. Type no thousands separators: 3135, not 3,135.",
  },
  period: {
    vi: "“Tính đến ngày {last}” là số có tại thời điểm đó; “Từ ngày {first} đến ngày {last}” là số phát sinh trong {unit}, không cộng dồn các {unit} trước.",
    en: "“As at {last}” is what there was on that day; “From {first} to {last}” is what came about within the {unit}, without earlier {unit}s.",
  },
  year: { vi: "năm", en: "year" },
  quarter: { vi: "quý", en: "quarter" },
  month: { vi: "tháng", en: "month" },

  layout: { vi: "3. Giữ nguyên khuôn biểu", en: "3. Keep the forms as they are" },
  keep: {
    vi: "Không chèn, xóa, di chuyển dòng hoặc cột; không đổi tên, xóa hoặc thêm trang tính. Khi dán số từ tệp khác, dùng “Dán giá trị” (Paste Values).",
    en: "Do not insert, delete or move rows or columns; do not rename, delete or add sheets. Paste from other files with “Paste Values”.",
  },

  handIn: { vi: "4. Nộp báo cáo", en: "4. Handing in" },
  check: {
    vi: "Trước khi nộp, xem trang “{checks}” và cột “Tình trạng điền” ở trang “{cover}”; sửa những mục sai; ghi họ tên người lập biểu và người duyệt.",
    en: "Before handing in, look at the sheet “{checks}” and at the column “Status” on the sheet “{cover}”; correct what is wrong; write the names of who prepared and who approves.",
  },
  save: {
    vi: "Lưu dạng Excel Workbook (*.xlsx), không lưu dạng .xls, không chụp ảnh. Giữ nguyên tên tệp đã được cấp.",
    en: "Save as Excel Workbook (*.xlsx), not as .xls, not as a picture. Keep the name of the file as it was handed out.",
  },
  send: {
    vi: "Gửi {receiver} chậm nhất {date}. Khi nộp lại do sửa số liệu, tăng “Số lần nộp lại” ở trang “{cover}” thêm 1.",
    en: "Send it to {receiver} by {date}. When handing in again after a correction, raise “Revision” on the sheet “{cover}” by 1.",
  },

  forms: { vi: "5. Danh mục biểu và hạn nộp", en: "5. Forms and when they are due" },
  form: { vi: "Biểu", en: "Form" },
  formTitle: { vi: "Tên biểu", en: "Title" },
  timing: { vi: "Loại số liệu", en: "Figures" },
  stock: { vi: "tại ngày cuối kỳ", en: "as at the last day" },
  flow: { vi: "phát sinh trong kỳ", en: "of the whole period" },
  deadline: { vi: "Hạn nộp", en: "Due" },

  rules: { vi: "6. Điều cần kiểm tra khi ghi biểu", en: "6. What to check" },
  rulesOf: { vi: "Biểu {code}. {title}", en: "Form {code}. {title}" },
})

export type GuideWord = keyof typeof guideWords

/** Says the words of the guide sheet in one language. */
export type GuideSpeaker = <K extends GuideWord>(key: K, facts: FactsOf<(typeof guideWords)[K], string>) => string

export function guideSpeaker(language: Language): GuideSpeaker {
  return (key, facts) => filled(guideWords[key], language, facts)
}
