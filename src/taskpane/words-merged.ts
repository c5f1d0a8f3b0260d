import { sentences } from "../../engine/index"

/** What the pane says of a round that was added up. */
export const mergedWords = sentences({
  "merged.title": { vi: "{province}, {period}", en: "{province}, {period}" },
  "merged.units": { vi: "Đã nhận {received}/{expected} đơn vị", en: "{received} of {expected} units received" },
  "merged.found": { vi: "Trong các bản đã cộng: {counts}", en: "In what is added up: {counts}" },
  "merged.clean": { vi: "Các bản đã cộng không có phát hiện nào.", en: "Nothing was found in what is added up." },

  "merged.tracking": { vi: "Tình hình nộp", en: "State of submissions" },
  "merged.onTime": { vi: "Đúng hạn: {count} đơn vị", en: "On time: {count}" },
  "merged.late": { vi: "Nộp chậm: {count} đơn vị", en: "Late: {count}" },
  "merged.received": { vi: "Đã nộp, chưa rõ ngày: {count} đơn vị", en: "Received, day unknown: {count}" },
  "merged.tied": { vi: "Nộp nhiều bản khác nhau: {count} đơn vị", en: "Sent different versions: {count}" },
  "merged.missing": { vi: "Chưa nộp: {count} đơn vị", en: "Not received: {count}" },
  "merged.rejected": { vi: "Tệp bị loại: {count}", en: "Files rejected: {count}" },
  "merged.superseded": { vi: "Có bản đã được thay: {count} đơn vị", en: "With replaced versions: {count}" },
  "merged.decisions": { vi: "Quyết định về tệp đã áp dụng: {count}", en: "Decisions about files, in effect: {count}" },
  "verdict.include": { vi: "nhận số liệu", en: "figures count" },
  "verdict.exclude": { vi: "loại", en: "left out" },
  "verdict.prefer": { vi: "ưu tiên", en: "preferred" },
  "merged.removeWrong": {
    vi: "Chưa biết bản nào đúng nên chưa cộng bản nào. Hãy bỏ bản sai khỏi danh sách tệp.",
    en: "Nobody knows which one counts, so none is added up. Remove the wrong one from the files.",
  },
  "merged.noDays": {
    vi: "Chưa có ngày nhận của các tệp này nên chưa xét đúng hạn hay chậm.",
    en: "The days on which these files arrived are not known, so lateness is not judged.",
  },
  "merged.replaced": { vi: "Đã thay: {files}", en: "Replaced: {files}" },

  "merged.calls": { vi: "Đơn vị cần hỏi trước", en: "Whom to call first" },
  "merged.callsHint": {
    vi: "Xếp theo phần của các tổng phụ thuộc vào đơn vị.",
    en: "By how much of the totals hangs on the unit.",
  },
  "merged.noCalls": {
    vi: "Không có đơn vị chưa nộp hoặc còn lỗi, cảnh báo.",
    en: "No unit is missing or has errors or warnings.",
  },
  "merged.moreCalls": { vi: "Còn {count} đơn vị khác", en: "Others: {count}" },
  "merged.findings": { vi: "Về cả đợt nộp: {count} điều", en: "About the round: {count}" },

  "merged.totals": { vi: "Số tổng hợp", en: "Totals" },
  "merged.totalsHint": {
    vi: "Chọn một chỉ tiêu để xem số liệu của từng đơn vị, tệp và ô.",
    en: "Choose an item to see the figures of the units, their files and cells.",
  },
  "merged.total": { vi: "Cộng", en: "Total" },
  "merged.of": { vi: "Đơn vị", en: "Units" },
  "merged.form": { vi: "Biểu {form}: {title}", en: "Form {form}: {title}" },
  "merged.without": { vi: "Chưa có số liệu: {count} đơn vị", en: "No figure yet: {count}" },
  "lineage.title": { vi: "Nguồn của số tổng hợp", en: "Behind a total" },
  "lineage.hint": {
    vi: "Sổ đang mở là biểu tổng hợp. Chọn một ô có số tổng hợp trong Excel để xem số liệu của từng đơn vị, tệp và ô.",
    en: "The open workbook is a provincial one. Select a cell with a total in Excel to see the figures of the units, their files and cells.",
  },
  "lineage.cell": { vi: "Biểu {form}, mã số {row}, cột {column}", en: "Form {form}, row {row}, column {column}" },
  "lineage.units": { vi: "Có số liệu của {units}/{of} đơn vị", en: "Figures of {units} of {of} units" },
  "lineage.earlier": {
    vi: "Ô đang chọn không cho xem được nguồn; dưới đây là số tổng hợp đã chọn trước đó, như khi chọn.",
    en: "Nothing is shown for the selected cell; below is the total that was chosen before, as it was then.",
  },
  "lineage.lost": {
    vi: "Có số liệu dưới đây không tìm thấy dòng nguồn, hoặc dòng nguồn ghi số khác: sổ đã bị sửa, hoặc trang nguồn số liệu đã bị xóa. Số không có tên tệp là số đang ghi trong sổ này, ở trang và ô đã nêu. Muốn có đủ tệp và ô, hãy mở tệp như phần mềm đã tạo ra.",
    en: "For some figures below the line of lineage is not found, or says another figure: the workbook was changed, or the sheet of lineage deleted. A figure without a file is what stands in this workbook, at the sheet and cell given. For all files and cells, open the file as the program wrote it.",
  },
  "lineage.altered": {
    vi: "Sổ tổng hợp này đã bị sửa cấu trúc nên không tìm được nguồn của số đã chọn. Hãy mở tệp như phần mềm đã tạo ra, hoặc tổng hợp lại.",
    en: "The structure of this provincial workbook was changed, so what is behind the selected total cannot be found. Open the file as the program wrote it, or merge again.",
  },
  "mark.setAside": { vi: "số liệu để riêng, không cộng", en: "set aside, not added" },
  "mark.provisional": { vi: "tạm tính", en: "provisional" },
  "mark.approximate": { vi: "ước chừng", en: "approximate" },
  "mark.notAdditive": { vi: "không cộng", en: "not added" },
  "mark.largest": { vi: "số lớn nhất", en: "the largest" },
  "mark.nil": { vi: "khai không phát sinh", en: "declared nil" },
  "merged.ledger": {
    vi: "Đối soát {figures} số liệu: {used} đã cộng, {superseded} của bản đã thay, {setAside} để riêng, {unaccounted} không rõ.",
    en: "{figures} figures accounted for: {used} added up, {superseded} of replaced versions, {setAside} set aside, {unaccounted} unaccounted.",
  },

  "outputs.title": { vi: "Báo cáo và bảng số liệu", en: "Report and tables" },
  "outputs.docx": { vi: "Tải dự thảo báo cáo (Word)", en: "Download the draft report (Word)" },
  "outputs.html": { vi: "Tải dự thảo báo cáo (trang web)", en: "Download the draft report (web page)" },
  "outputs.noReport": {
    vi: "Bộ biểu này chưa có lời văn mẫu nên chưa soạn được dự thảo báo cáo.",
    en: "This set of forms has no text for a report yet, so none can be drafted.",
  },
  "outputs.tables": { vi: "Bảng số liệu (.csv)", en: "Tables (.csv)" },
  "outputs.so-lieu": { vi: "Mọi số liệu của từng đơn vị", en: "Every figure of every unit" },
  "outputs.sdmx": { vi: "Số liệu theo chuẩn SDMX-CSV", en: "Figures as SDMX-CSV" },
  "outputs.nguon-so-lieu": { vi: "Nguồn của từng số tổng hợp", en: "Lineage of every total" },
  "outputs.so-doi-soat": { vi: "Sổ đối soát các số liệu đã nộp", en: "Ledger of the figures handed in" },
  "outputs.onPage": {
    vi: "Khung bên cạnh Excel không tải tệp về được. Dự thảo báo cáo và các bảng số liệu tải ở trang Biểu mẫu trong trình duyệt, từ chính các tệp này.",
    en: "Nothing can be downloaded beside Excel. The draft report and the tables are had from the Biểu mẫu page in a browser, of the same files.",
  },

  "before.none": {
    vi: "Chưa có báo cáo kỳ trước nên chưa so sánh được.",
    en: "No reports of the period before yet, so nothing is compared.",
  },
  "before.waiting": { vi: "Đã chọn {count} tệp báo cáo kỳ trước.", en: "Last reports chosen: {count}." },
  "before.used": {
    vi: "So với {period}: có báo cáo của {units}/{of} đơn vị đã cộng.",
    en: "Compared with {period}: there is a report of {units} of {of} units added up.",
  },
  "before.unfit": { vi: "Tệp không dùng được: {count}", en: "Files of no use: {count}" },
  "before.tied": {
    vi: "{unit}: nhiều báo cáo kỳ trước khác nhau nên chưa dùng ({files}).",
    en: "{unit}: different last reports, so none is used ({files}).",
  },
  "before.choose": { vi: "Chọn báo cáo kỳ trước…", en: "Choose last reports…" },
})
