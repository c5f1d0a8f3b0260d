import { sentences } from "./message"

/** What is said of the round once it is merged: whom to call first and why, and what looks copied or changed by one unit alone. */
export const reviewSentences = sentences({
  "review.missing.lastYear": {
    vi: "Chưa nộp báo cáo; kỳ trước chiếm {percent}% tổng của {cell}.",
    en: "Has not reported; last period it made up {percent}% of {cell}.",
  },
  "review.missing.unknown": {
    vi: "Chưa nộp báo cáo; chưa biết tỷ trọng vì không có báo cáo kỳ trước.",
    en: "Has not reported; its weight is unknown without its report of last period.",
  },
  "review.tied.lastYear": {
    vi: "Nộp nhiều tệp khác nhau, không rõ lấy tệp nào; kỳ trước chiếm {percent}% tổng của {cell}.",
    en: "Handed in different files, unclear which counts; last period it made up {percent}% of {cell}.",
  },
  "review.tied.unknown": {
    vi: "Nộp nhiều tệp khác nhau, không rõ lấy tệp nào; chưa biết tỷ trọng vì không có báo cáo kỳ trước.",
    en: "Handed in different files, unclear which counts; its weight is unknown without its report of last period.",
  },
  "review.findings.total": {
    vi: "Lỗi, cảnh báo: {count}; nặng nhất ở {cell}, chiếm {percent}% tổng số.",
    en: "Errors and warnings: {count}; the weightiest at {cell}, {percent}% of the total.",
  },
  "review.findings.change": {
    vi: "Lỗi, cảnh báo: {count}; nặng nhất ở {cell}, chiếm {percent}% mức thay đổi so với kỳ trước.",
    en: "Errors and warnings: {count}; the weightiest at {cell}, {percent}% of its change since last period.",
  },
  "review.findings.lastYear": {
    vi: "Lỗi, cảnh báo: {count}; nặng nhất ở {cell}, chưa có số liệu, kỳ trước chiếm {percent}% tổng.",
    en: "Errors and warnings: {count}; the weightiest at {cell}, without a figure now, {percent}% of the total last period.",
  },
  "review.findings.unknown": {
    vi: "Lỗi, cảnh báo: {count}; không ở số liệu nào được cộng vào tổng.",
    en: "Errors and warnings: {count}; at no figure that is added to a total.",
  },
  "review.joined": {
    vi: "{unit}: số kỳ trước là của {from} ({basis}).",
    en: "{unit}: last period's figures are those of {from} ({basis}).",
  },
  "review.notWhole": {
    vi: "{unit}: số kỳ trước chưa đủ, còn thiếu báo cáo kỳ trước của {without} ({basis}), nên không so với kỳ trước. Hãy bổ sung báo cáo đó vào thư mục của kỳ trước.",
    en: "{unit}: last period's figures are not whole, the report of {without} is missing ({basis}), so nothing is compared with last period. Add that report to last period's folder.",
  },
  "review.part": {
    vi: "{unit} tách từ {from} ({basis}): số kỳ trước không thuộc riêng đơn vị nào nên không so với kỳ trước; chỉ so tổng các đơn vị mới với đơn vị cũ.",
    en: "{unit} was a part of {from} ({basis}): last period's figures belong to no one unit, so nothing is compared with last period but the new units together with the old one.",
  },
  "review.copied": {
    vi: "{unit} và {others} có số liệu giống hệt nhau ở toàn bộ biểu {form}. Hãy hỏi các đơn vị này xem biểu có bị chép của nhau không.",
    en: "{unit} and {others} have the very same figures all over form {form}. Ask them whether one was copied from the other.",
  },
  "review.asLastPeriod": {
    vi: "{unit} có số liệu ở toàn bộ biểu {form} giống hệt kỳ trước. Hãy hỏi đơn vị xem số liệu đã được cập nhật chưa.",
    en: "{unit} has the very same figures all over form {form} as last period. Ask whether they were brought up to date.",
  },
  "review.alone": {
    vi: "{unit} thay đổi nhiều hơn {percent}% tổng mức thay đổi của mọi đơn vị so với kỳ trước, ở {cells}. Hãy hỏi đơn vị lý do.",
    en: "{unit} makes up more than {percent}% of the changes of all units since last period, in {cells}. Ask why.",
  },
})
