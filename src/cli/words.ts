import { listSentences, sentences } from "../../engine/index"
import { callWords } from "./call-words"

/** What the command line says. Numbers come as text where they are years or codes. */
export const words = {
  ...callWords,
  ...listSentences,
  ...sentences({
    "previous.period": {
      vi: "Báo cáo {period}, không phải kỳ trước ({wanted}).",
      en: "This report is for {period}, not for the period before ({wanted}).",
    },
    "previous.notTaken": {
      vi: "Tệp kỳ trước {file} không dùng được ({code}): {reason}",
      en: "The last report {file} cannot be used ({code}): {reason}",
    },
    "previous.tied": {
      vi: "Đơn vị {unit} có nhiều tệp kỳ trước khác nhau ({files}) cùng số lần nộp lại nên không dùng tệp nào.",
      en: "The unit {unit} has different last reports ({files}) with the same revision, so none is used.",
    },
    "previous.units": {
      vi: "Có số liệu kỳ trước của {count}/{of} đơn vị.",
      en: "Units with figures of the period before: {count} of {of}.",
    },
    "previous.without": {
      vi: "Biểu trống, không có số liệu kỳ trước: {units}.",
      en: "Blank, without figures of the period before: {units}.",
    },

    "describe.map": { vi: "nhận ra theo phần định vị ô, bố trí nguyên vẹn", en: "found by its map, untouched" },
    "describe.print": {
      vi: "nhận ra theo mã số, tên chỉ tiêu và số thứ tự cột",
      en: "found by row codes, labels and column numbers",
    },
    "describe.labels": {
      vi: "nhận ra một phần theo tên chỉ tiêu hoặc tên cột; hãy kiểm tra",
      en: "found in part by labels or heads only; check it",
    },

    "report.differs": {
      vi: "{cell}: báo cáo ghi {now}, biểu tổng hợp ghi {wanted} ({place}). Hãy sửa báo cáo, hoặc tổng hợp lại.",
      en: "{cell}: the report states {now}, the provincial workbook {wanted} ({place}). Correct the report, or merge again.",
    },
    "report.noFigure": {
      vi: "{cell}: báo cáo ghi {text} nhưng biểu tổng hợp không còn số liệu ở {place}. Hãy tổng hợp lại và soạn lại báo cáo.",
      en: "{cell}: the report stated {text}, but the provincial workbook has no figure at {place}. Merge again, and draft the report anew.",
    },
    "report.removed": {
      vi: "{cell}: số {text} đã bị bỏ khỏi báo cáo; biểu tổng hợp ghi {wanted} ({place}).",
      en: "{cell}: the figure {text} was taken out of the report; the provincial workbook has {wanted} ({place}).",
    },
    "report.added": {
      vi: "Số {numeral} mới thêm, không rõ nguồn: “{text}”",
      en: "The number {numeral} was added; nothing says where it comes from: “{text}”",
    },
    "report.total": {
      vi: "{figures} số liệu gắn với biểu tổng hợp: {wrong} không khớp, {removed} đã bỏ; {added} số thêm không rõ nguồn.",
      en: "{figures} figures bound to the provincial workbook: {wrong} disagree, {removed} taken out; {added} numbers added.",
    },

    "new.written": { vi: "Đã ghi {path} ({unit})", en: "Wrote {path} ({unit})" },
    "packs.round": { vi: "{profile}: {count} đơn vị, hạn nộp {day}", en: "{profile}: {count} units, due {day}" },
    "packs.form": { vi: "Biểu {form}: hạn nộp {day}", en: "Form {form}: due {day}" },
    "packs.dayAfter": { vi: "{count} ngày sau kỳ báo cáo", en: "{count} day(s) after the period" },

    "lint.counts": {
      vi: "Quy tắc của bộ biểu {pack} {version}: {errors} lỗi, {warnings} cảnh báo.",
      en: "Rules of the pack {pack} {version}: errors {errors}, warnings {warnings}.",
    },
    "backtest.reports": {
      vi: "Thử quy tắc của bộ biểu {pack} {version} trên {count} báo cáo.",
      en: "Rules of the pack {pack} {version} tried on reports: {count}.",
    },
    "backtest.notCounted": {
      vi: "Không tính (không hợp lệ, đã có bản mới hơn, hoặc không rõ bản nào là chính thức): {files}.",
      en: "Not counted (rejected, superseded, or one of several of which nothing says which counts): {files}.",
    },
    "backtest.rule": {
      vi: "{rule}: sai ở {fails}/{judged} báo cáo ({share}%), chưa kiểm được {undecided}",
      en: "{rule}: fails in {fails} of {judged} reports ({share}%), undecided in {undecided}",
    },
    "backtest.units": { vi: "đơn vị: {units}", en: "units: {units}" },
    "backtest.more": { vi: "{units}, … (còn {count})", en: "{units}, … ({count} more)" },
    "backtest.threshold": {
      vi: "Ngưỡng {parameter} đang là {now}; nếu là {others}",
      en: "The threshold {parameter} is {now}; if it were {others}",
    },
    "backtest.setting": {
      vi: "Ngưỡng {parameter} (mục {setting}) đang là {now}; nếu là {others}",
      en: "The threshold {parameter} (setting {setting}) is {now}; if it were {others}",
    },
    "backtest.other": { vi: "{figure} thì sai ở {fails} báo cáo", en: "{figure}, it would fail in {fails}" },
    "backtest.quiet": {
      vi: "{count} quy tắc được kiểm và không sai ở báo cáo nào.",
      en: "Rules that were judged and fail nowhere: {count}.",
    },
    "backtest.never": { vi: "Chưa được kiểm lần nào: {rules}.", en: "Never judged: {rules}." },
    "lint.asks": { vi: "{rule} hỏi: {formula}", en: "{rule} asks: {formula}" },

    "register.written": {
      vi: "Đã ghi {path}: {count} đơn vị ({tiers}).",
      en: "Wrote {path}: {count} units ({tiers}).",
    },
    "register.details": {
      vi: "Có mã trong danh sách {given} (thêm số 0 ở đầu {padded}), mã do chương trình đặt {suggested}; tên khác {aliases}; có đơn vị cấp trên {parents}.",
      en: "Codes in the list {given} (zeros added {padded}), codes made by the program {suggested}; other names {aliases}; units with a parent {parents}.",
    },
    "register.rows": {
      vi: "Danh sách có {rows} dòng: {title} tiêu đề và phần ký, {header} dòng tên cột, {heading} tên nhóm, {unit} đơn vị, {notUnderstood} không hiểu được.",
      en: "Rows of the list {rows}: titles and signatures {title}, column headings {header}, section headings {heading}, units {unit}, not understood {notUnderstood}.",
    },
    "register.notUnderstood": { vi: "Không hiểu được {count} dòng:", en: "Rows not understood: {count}" },
    "register.row": { vi: "{sheet}, dòng {row}: ", en: "{sheet}, row {row}: " },
    "register.rowsTo": { vi: "{sheet}, dòng {row}–{to}: ", en: "{sheet}, rows {row}–{to}: " },
    "register.noUnits": {
      vi: "Không đọc được đơn vị nào trong “{path}” nên không ghi hồ sơ. Danh sách cần một dòng tiêu đề có cột Tên đơn vị và cách biết cấp của từng đơn vị (cột Cấp hoặc tên nhóm).",
      en: "No unit could be read from “{path}”, so no profile was written. The list needs a header row with a column Tên đơn vị, and something that tells each unit's tier (a column Cấp, or section headings).",
    },

    "check.rejected": { vi: "không hợp lệ ({code})", en: "rejected ({code})" },
    "check.accepted": { vi: "đạt, không có lỗi", en: "accepted, no findings" },
    "check.counts": {
      vi: "{errors} lỗi, {warnings} cảnh báo, {undecided} chưa kiểm được",
      en: "{errors} errors, {warnings} warnings, {undecided} undecided",
    },
    "check.total": {
      vi: "{files} tệp: {accepted} đạt, {findings} cần xem lại, {rejected} không hợp lệ; {errors} lỗi, {warnings} cảnh báo, {undecided} chưa kiểm được.",
      en: "{files} files: {accepted} accepted, {findings} with findings, {rejected} rejected; {errors} errors, {warnings} warnings, {undecided} undecided.",
    },
    "check.cell": { vi: ", ô {address}: ", en: ", cell {address}: " },
    "check.written": { vi: "Đã ghi {path}", en: "Wrote {path}" },
    "check.following": { vi: "vì vậy: ", en: "therefore: " },
    "check.skipped": { vi: "Bỏ qua: {files}", en: "Skipped: {files}" },
    "severity.error": { vi: "LỖI", en: "ERROR" },
    "severity.warning": { vi: "CẢNH BÁO", en: "WARNING" },
    "severity.info": { vi: "LƯU Ý", en: "NOTE" },
    "severity.undecided": { vi: "CHƯA KIỂM ĐƯỢC", en: "UNDECIDED" },

    "merge.title": { vi: "{province}, {period}: {pack}", en: "{province}, {period}: {pack}" },
    "merge.units": {
      vi: "Đơn vị phải nộp {expected}; đã nộp {received} (đúng hạn {onTime}, chậm {late}, không rõ ngày {unknown}, trùng {tied}); chưa nộp {missing}. Tệp không hợp lệ: {rejected}.",
      en: "Units to report {expected}; received {received} (on time {onTime}, late {late}, day unknown {unknown}, conflicting files {tied}); missing {missing}. Files rejected: {rejected}.",
    },
    "merge.findings": {
      vi: "Còn {errors} lỗi, {warnings} cảnh báo trong các bản nộp.",
      en: "Left in the submissions: {errors} errors, {warnings} warnings.",
    },
    "merge.rejected": { vi: "Tệp {file} không hợp lệ ({code}): {reason}", en: "Rejected {file} ({code}): {reason}" },
    "merge.calls": { vi: "Đơn vị cần hỏi trước:", en: "Whom to call first:" },
    "merge.call": { vi: "  {number}. {unit}: {reason}", en: "  {number}. {unit}: {reason}" },
    "merge.moreCalls": { vi: "  … và {count} đơn vị khác.", en: "  … other units: {count}." },
    "merge.missing": { vi: "Chưa nộp: {units}", en: "Missing: {units}" },
    "merge.ledger": {
      vi: "Sổ đối soát: {figures} số liệu; đã tính {used}, đã thay {superseded}, chưa tính {setAside}, chưa đối soát được {unaccounted}.",
      en: "Ledger: {figures} figures; {used} used, {superseded} superseded, {setAside} set aside, {unaccounted} unaccounted.",
    },
    "merge.blank": {
      vi: "… {count} chỉ tiêu chưa có số liệu.",
      en: "… figures not reported: {count}.",
    },
    "merge.blankCells": {
      vi: "… {count} ô chưa có số liệu.",
      en: "… cells not reported: {count}.",
    },
    "merge.withoutFigures": {
      vi: "Các biểu chưa có số liệu nào: {forms}.",
      en: "Forms without any figure: {forms}.",
    },
    "merge.notDecided": {
      vi: "Quyết định về tệp không có trong thư mục nên chưa áp dụng: {files}",
      en: "Decisions about files that are not there, and so of no effect: {files}",
    },
    "merge.notReceived": {
      vi: "Danh sách ngày nhận nhắc tới tệp không có trong thư mục: {files}.",
      en: "The list of days received names files that are not in the folder: {files}.",
    },
    "merge.form": { vi: "Biểu {form}. {title}", en: "Form {form}. {title}" },
    "merge.interrupted": {
      vi: "Đã ngắt; các tệp kết quả cũ còn nguyên. Chạy lại đúng lệnh này thì những tệp đã đọc không phải đọc lại.",
      en: "Interrupted; the old results are untouched. Run the same command again: what was read is not read again.",
    },
    "merge.written": { vi: "Đã ghi {path}", en: "Wrote {path}" },
    "status.final": { vi: "", en: "" },
    "status.provisional": { vi: "tạm tính", en: "provisional" },
    "status.approximate": { vi: "ước chừng", en: "approximate" },
    "status.notReported": { vi: "chưa có số liệu", en: "not reported" },
    "status.notAdditive": { vi: "không cộng", en: "not additive" },
    "table.largest": { vi: "số lớn nhất", en: "the largest" },
    "table.indicator": { vi: "Chỉ tiêu", en: "Indicator" },
    "table.column": { vi: "Cột", en: "Column" },
    "table.total": { vi: "Toàn tỉnh", en: "Province" },
    "table.totalUnder": { vi: "Toàn bộ", en: "All units" },
    "table.units": { vi: "Số đơn vị", en: "Units" },
    "table.measure": { vi: "Đơn vị tính", en: "Unit" },

    "sample.written": {
      vi: "Đã ghi {files} tệp của {units} đơn vị vào {path}: dữ liệu tạo ra để thử, không phải số thật; {planted} lỗi cài sẵn (truth.json).",
      en: "Wrote {files} files of {units} units to {path}: made up for trials, no real figures; {planted} planted errors (truth.json).",
    },
    "serve.at": {
      vi: "Trang biểu mẫu: {address} (chỉ mở được trên máy này). Hãy mở địa chỉ đó bằng Edge hoặc Chrome; nhấn Ctrl+C để dừng.",
      en: "The page: {address} (this machine only). Open it in Edge or Chrome; press Ctrl+C to stop.",
    },
    "progress.writing": {
      vi: "{bar} Đang ghi {done}/{total} ({percent}%) · {rate} đơn vị/giây · còn {left} giây",
      en: "{bar} Writing {done}/{total} ({percent}%) · {rate} units/s · {left} s left",
    },

    progress: {
      vi: "{bar} Đang đọc {done}/{total} ({percent}%) · {rate} tệp/giây · còn {left} giây",
      en: "{bar} Reading {done}/{total} ({percent}%) · {rate} files/s · {left} s left",
    },
  }),
}
