import { sentences } from "../../engine/index"

/** What adding up many submissions says. */
export const roundWords = sentences({
  "round.title": { vi: "Tổng hợp các bản nộp", en: "Merge submissions" },
  "round.lead": {
    vi: "Chọn các tệp đơn vị đã nộp. Mỗi tệp được đọc, kiểm tra và cộng vào biểu của tỉnh; tệp gốc không bị sửa.",
    en: "Choose the files that the units sent. Each is read, checked and added up for the province; no file is changed.",
  },
  "round.drop": { vi: "Thả tệp hoặc thư mục vào đây", en: "Drop files or a folder here" },
  "round.choose": { vi: "Chọn tệp…", en: "Choose files…" },
  "round.folder": { vi: "Chọn thư mục…", en: "Choose a folder…" },
  "round.progress": { vi: "Đã đọc {done}/{total} tệp", en: "{done} of {total} files read" },
  "round.rate": { vi: "{rate} tệp/giây", en: "{rate} files a second" },
  "round.slowRate": { vi: "{seconds} giây/tệp", en: "{seconds} s a file" },
  "round.seconds": { vi: "Còn khoảng {left} giây", en: "about {left} s left" },
  "round.minutes": { vi: "Còn khoảng {left} phút", en: "about {left} min left" },
  "round.now": { vi: "Đang đọc: {name}", en: "Reading: {name}" },
  "round.stop": { vi: "Dừng", en: "Stop" },
  "round.goOn": { vi: "Đọc tiếp {count} tệp", en: "Read the {count} left" },
  "round.finished": {
    vi: "Đã đọc xong: {accepted} tệp được nhận, {rejected} tệp bị loại, {skipped} tệp bỏ qua.",
    en: "Reading finished. Accepted: {accepted}, rejected: {rejected}, skipped: {skipped}.",
  },
  "round.files": { vi: "Các tệp", en: "Files" },
  "round.show": { vi: "Lọc tệp", en: "Filter files" },
  "round.all": { vi: "Tất cả {count}", en: "All {count}" },
  "round.accepted": { vi: "Đạt {count}", en: "Accepted {count}" },
  "round.withFindings": { vi: "Có phát hiện {count}", en: "With findings {count}" },
  "round.rejected": { vi: "Bị loại {count}", en: "Rejected {count}" },
  "round.skipped": { vi: "Bỏ qua {count}", en: "Skipped {count}" },
  "round.waiting": { vi: "Chờ đọc {count}", en: "Waiting {count}" },
  "file.accepted": { vi: "Đạt", en: "Accepted" },
  "file.withFindings": { vi: "Nhận, có phát hiện", en: "Accepted, with findings" },
  "file.rejected": { vi: "Bị loại", en: "Rejected" },
  "file.skipped": { vi: "Bỏ qua", en: "Skipped" },
  "file.waiting": { vi: "Chờ đọc", en: "Waiting" },
  "file.reading": { vi: "Đang đọc", en: "Reading" },
  "file.system": {
    vi: "Tệp tạm hoặc tệp khóa của hệ thống, không phải bản nộp.",
    en: "A lock file or a file of the system, not a submission.",
  },
  "file.givenUp": {
    vi: "Đọc quá {seconds} giây nên đã bỏ qua tệp này. Hãy mở bằng Excel, lưu lại và gửi lại.",
    en: "Reading took more than {seconds} seconds and was given up. Open the file in Excel, save it and send it again.",
  },
  "file.broke": {
    vi: "Phần đọc tệp đã dừng vì tệp này. Hãy mở bằng Excel, lưu lại rồi thêm lại.",
    en: "The reading part stopped over this file. Open it in Excel, save it and add it again.",
  },
  "file.unopened": {
    vi: "Không mở được tệp: có thể đã bị xóa, đổi tên hoặc bị khóa. Hãy chọn lại.",
    en: "The file could not be opened: it may be deleted, renamed or locked. Choose it again.",
  },
  "file.tooLarge": {
    vi: "Tệp lớn hơn {limit} MB. Hãy xóa ảnh, trang thừa rồi gửi lại.",
    en: "The file is larger than {limit} MB. Remove pictures and extra sheets and send it again.",
  },
  "file.unit": { vi: "{unit}, {period}", en: "{unit}, {period}" },
  "file.remove": { vi: "Bỏ {name} khỏi danh sách", en: "Remove {name} from the list" },
  "lists.title": { vi: "Ngày nhận và quyết định", en: "Days of arrival and decisions" },
  "lists.noDays": {
    vi: "Chưa có danh sách ngày nhận nên chưa xét đúng hạn hay chậm.",
    en: "No list of days of arrival yet, so lateness is not judged.",
  },
  "lists.day": { vi: "Ngày nhận chung của mọi tệp", en: "Day on which all files arrived" },
  "lists.oneDay": { vi: "Mọi tệp được tính là nhận ngày {day}.", en: "All files count as received on {day}." },
  "lists.days": { vi: "Ngày nhận của {count} tệp: {name}.", en: "Days of arrival, files: {count} ({name})." },
  "lists.decisions": { vi: "Quyết định về tệp: {count} ({name}).", en: "Decisions about files: {count} ({name})." },
  "lists.unknownDays": {
    vi: "Danh sách ngày nhận nhắc tới tệp chưa được chọn: {files}.",
    en: "The list of days names files that were not chosen: {files}.",
  },
  "lists.unknownDecisions": {
    vi: "Quyết định về tệp chưa được chọn nên chưa áp dụng: {files}.",
    en: "Decisions about files that were not chosen, and so of no effect: {files}.",
  },
  "lists.choose": { vi: "Chọn danh sách…", en: "Choose lists…" },
  "lists.forget": { vi: "Bỏ các danh sách", en: "Let the lists go" },
  "lists.notTaken": {
    vi: "Chưa dùng danh sách “{name}”. Hãy sửa rồi chọn lại.",
    en: "The list “{name}” is not used. Correct it and choose it again.",
  },
  "lists.several": {
    vi: "Có nhiều danh sách tên “{name}”: {names}. Chưa rõ danh sách vừa chọn thay cho danh sách nào nên chưa dùng. Hãy chọn lại cả thư mục có danh sách đã sửa, hoặc bỏ các danh sách rồi chọn lại.",
    en: "There are several lists called “{name}”: {names}. Nobody knows which of them the chosen one replaces, so it is not used. Choose the whole folder of the corrected list, or let the lists go and choose them again.",
  },
  "lists.how": { vi: "Cách ghi danh sách", en: "How lists are written" },
  "lists.howDays": {
    vi: "Ngày nhận: tệp .csv tên tùy ý, mỗi dòng “tên tệp;ngày”, như “so-noi-vu.xlsx;2019-02-08”.",
    en: "Days of arrival: a .csv file of any name, on each line “file;day”, such as “so-noi-vu.xlsx;2019-02-08”.",
  },
  "lists.howDecisions": {
    vi: "Quyết định: tệp quyet-dinh.csv, mỗi dòng “tên tệp;nhận|loại|ưu tiên;người quyết định;lý do”. Tệp này nằm cùng thư mục bản nộp thì tự được nhận ra.",
    en: "Decisions: the file decisions.csv, on each line “file;include|exclude|prefer;who;why”. Beside the submissions it is recognised by its name.",
  },
  "round.merge": { vi: "Tổng hợp", en: "Merge" },
  "round.clear": { vi: "Bỏ tất cả", en: "Remove all" },
  "round.none": {
    vi: "Chưa có bản nộp nào được nhận nên chưa có gì để tổng hợp.",
    en: "No submission was accepted yet, so there is nothing to merge.",
  },
  "round.whichPeriod": {
    vi: "Các bản nộp thuộc nhiều kỳ, không kỳ nào chiếm quá nửa. Tổng hợp kỳ nào?",
    en: "The submissions are of several periods, none of more than half. Which one is to be merged?",
  },
  "round.choice": { vi: "{what} ({count} bản nộp)", en: "{what} ({count})" },
  "round.whichProfile": {
    vi: "Các bản nộp thuộc nhiều địa phương. Giữ bản nộp của địa phương nào?",
    en: "The submissions are of several provinces. Which one's are to be kept?",
  },
  "round.whichPack": {
    vi: "Các bản nộp thuộc nhiều bộ biểu. Giữ bản nộp của bộ biểu nào?",
    en: "The submissions are of several sets of forms. Which are to be kept?",
  },
  "round.period": { vi: "Kỳ tổng hợp", en: "Period merged" },
})
