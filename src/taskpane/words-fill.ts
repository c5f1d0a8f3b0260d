import { sentences } from "../../engine/index"

/** What the tab that hands out blank forms says. */
export const fillWords = sentences({
  "fill.title": { vi: "Lấy biểu trống", en: "Get a blank workbook" },
  "fill.loading": { vi: "Đang mở bộ biểu…", en: "Opening the forms…" },
  "fill.retry": { vi: "Thử lại", en: "Try again" },
  "fill.pack": { vi: "Bộ biểu", en: "Forms" },
  "fill.profile": { vi: "Địa phương", en: "Province" },
  "fill.bring": { vi: "Thêm hồ sơ địa phương (.json)…", en: "Add a province's profile (.json)…" },
  "fill.mistakes": {
    vi: "Hồ sơ này chưa dùng được nên không thêm. Hãy sửa các chỗ sau rồi chọn lại:",
    en: "This profile cannot be used and was not added. Correct the following and choose it again:",
  },
  "fill.synthetic": {
    vi: "Địa phương này là giả định, chỉ để thử; đừng dùng cho báo cáo thật.",
    en: "This province is made up for trying out; do not use it for a real report.",
  },
  "fill.unit": { vi: "Đơn vị báo cáo", en: "Reporting unit" },
  "fill.unitHint": { vi: "Gõ tên hoặc mã, không cần dấu", en: "Type a name or code; tones are not needed" },
  "fill.unitNone": { vi: "Không có đơn vị nào khớp “{query}”.", en: "No unit matches “{query}”." },
  "fill.unitElsewhen": {
    vi: "{count} đơn vị khớp “{query}” nhưng không báo cáo năm {year}; hãy xem lại năm báo cáo.",
    en: "{count} units match “{query}” but do not report for {year}; look at the year again.",
  },
  "fill.unitNotThen": {
    vi: "“{unit}” không báo cáo trong năm {year}. Hãy chọn năm khác hoặc đơn vị khác.",
    en: "“{unit}” does not report for {year}. Choose another year or another unit.",
  },
  "fill.unitCount": { vi: "{count} đơn vị khớp", en: "Matching units: {count}" },
  "fill.unitMore": { vi: "Còn {count} đơn vị; gõ thêm để thu hẹp.", en: "{count} more; type on to narrow down." },
  "fill.unitNeeded": { vi: "Hãy chọn đơn vị báo cáo trong danh sách.", en: "Choose the reporting unit from the list." },
  "fill.year": { vi: "Năm báo cáo", en: "Year" },
  "fill.yearWrong": {
    vi: "Năm gồm bốn chữ số từ 1901 đến 2099, ví dụ 2018.",
    en: "A year has four digits from 1901 to 2099, e.g. 2018.",
  },
  "fill.quarter": { vi: "Quý", en: "Quarter" },
  "fill.month": { vi: "Tháng", en: "Month" },

  "deliver.new": { vi: "Mở thành sổ mới", en: "Open as a new workbook" },
  "deliver.open": { vi: "Ghi vào sổ đang mở", en: "Write into the open workbook" },
  "deliver.blankFile": { vi: "Tải biểu về", en: "Download the forms" },
  "deliver.summaryFile": { vi: "Tải biểu tổng hợp về", en: "Download the summary" },
  "deliver.noNew": {
    vi: "Bản Excel này không mở được sổ mới từ đây.",
    en: "This Excel cannot open a new workbook from here.",
  },
  "deliver.opened": {
    vi: "Đã mở “{name}” thành sổ mới. Hãy lưu sổ trước khi điền.",
    en: "“{name}” was opened as a new workbook. Save it before filling it in.",
  },
  "deliver.written": { vi: "Đã ghi “{name}” vào sổ đang mở.", en: "“{name}” was written into the open workbook." },
  "deliver.saved": { vi: "Đã tải “{name}” về thư mục tải xuống.", en: "“{name}” was downloaded." },
  "deliver.taken": {
    vi: "Sổ đang mở đã có các trang này, và chúng không trống: {names}. Thay chúng thì nội dung cũ mất.",
    en: "The open workbook already has these sheets, and they are not empty: {names}. Replacing them loses what they hold.",
  },
  "deliver.takenTitle": { vi: "Thay các trang đã có?", en: "Replace existing sheets?" },
  "deliver.replace": { vi: "Thay các trang này", en: "Replace these sheets" },
  "deliver.lackingTitle": { vi: "Bản Excel này ghi biểu chưa đủ", en: "This Excel cannot write everything" },
  "deliver.lacking": {
    vi: "Nếu ghi vào sổ đang mở, biểu sẽ thiếu: {what}. Số liệu và công thức vẫn đủ.",
    en: "Written into the open workbook, the forms would lack: {what}. Figures and formulas are complete.",
  },
  "deliver.validation": { vi: "kiểm tra khi nhập ô", en: "checks while typing" },
  "deliver.printSetup": { vi: "thiết lập trang in", en: "print set-up" },
  "deliver.and": { vi: " và ", en: " and " },
  "deliver.without": { vi: "Vẫn ghi, thiếu phần đó", en: "Write without them" },
  "deliver.wholeNew": {
    vi: "Mở thành sổ mới thì có đủ.",
    en: "Opened as a new workbook, nothing is lacking.",
  },
  "deliver.wholePage": {
    vi: "Tệp đủ có thể tải ở trang Biểu mẫu trong trình duyệt.",
    en: "The complete file can be downloaded from the Biểu mẫu page in a browser.",
  },
  "deliver.openPage": { vi: "Mở trang trong trình duyệt", en: "Open the page in a browser" },
  "deliver.cancel": { vi: "Hủy", en: "Cancel" },
})
