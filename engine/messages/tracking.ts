import { sentences } from "./message"

/** What is said of who handed in what, and when. */
export const trackingSentences = sentences({
  "tracking.missing": {
    vi: "{unit} chưa nộp báo cáo.",
    en: "{unit} has not reported.",
  },
  "tracking.late": {
    vi: "{unit} nộp báo cáo chậm {days} ngày.",
    en: "{unit} reported late; days after the deadline: {days}.",
  },
  "tracking.lateForms": {
    vi: "{unit} nộp chậm {days} ngày các biểu: {forms}.",
    en: "{unit} reported some forms late; days after their deadlines: {days}; forms: {forms}.",
  },
  "tracking.tied": {
    vi: "{unit} nộp nhiều tệp khác nhau ({files}) cùng số lần nộp lại nên không rõ tệp nào là mới nhất; số liệu chưa được tính vào tổng. Hãy bỏ tệp cũ, hoặc tăng “Số lần nộp lại” ở tệp mới.",
    en: "{unit} handed in different files ({files}) with the same revision, so it is unclear which is the newest; their figures are set aside. Remove the old ones, or raise “Revision” in the new one.",
  },
  "tracking.partsMissing": {
    vi: "{unit}: báo cáo được cộng từ các đơn vị thành phần, mới nhận {count}/{of}; chưa nộp: {parts}.",
    en: "{unit}: its report is made of its sub-units' workbooks, of which {count}/{of} have come; missing: {parts}.",
  },
  "tracking.besideParts": {
    vi: "{unit}: báo cáo được cộng từ các đơn vị thành phần, nhưng {unit} cũng gửi tệp riêng ({files}); không rõ tệp này là của riêng cơ quan hay đã gồm các đơn vị thành phần nên số liệu của tệp chưa được tính vào tổng. Hãy hỏi đơn vị: nếu là của riêng cơ quan, ghi trong danh sách đơn vị rằng cơ quan cũng là một thành phần; nếu đã gồm các thành phần, ghi quyết định “ưu tiên” tệp đó; nếu không dùng, ghi “loại”.",
    en: "{unit}: its report is made of its sub-units' workbooks, but {unit} also sent a file of its own ({files}); whether that is its office's alone or includes the sub-units is unclear, so its figures are set aside. Ask: if it is the office's, say in the register that the office is one of the parts; if it includes the parts, decide “prefer” for the file; if it is not to be used, “exclude”.",
  },
  "tracking.sameBytes": {
    vi: "Các tệp {files} giống hệt nhau nhưng theo tên tệp hoặc thư mục thì có tệp của {others}; trang Thông tin là của {unit} nên số liệu chỉ tính một lần, cho {unit}. Hãy kiểm tra xem tệp có bị gửi hoặc chép nhầm không và đề nghị {others} gửi báo cáo của mình.",
    en: "The files {files} are one and the same, but by their names or folders some are those of {others}; the cover is that of {unit}, so the figures count once, for {unit}. Check whether a file was sent or copied to the wrong place, and ask {others} for a report of its own.",
  },
  "tracking.superseded": {
    vi: "{unit} nộp lại: lấy {file}, thay cho {files}.",
    en: "{unit} reported again: {file} is taken, in place of {files}.",
  },
})
