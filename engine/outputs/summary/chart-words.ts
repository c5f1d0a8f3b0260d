import { sentences } from "../../messages/message"

/** The words of the sheet of charts. */
export const chartWords = sentences({
  "sheet.charts": { vi: "Biểu đồ", en: "Charts" },
  "cover.charts": {
    vi: "Biểu đồ từ các số tổng hợp, kèm bảng số và số đơn vị có số liệu.",
    en: "Charts of the totals, each with its table and the units behind it.",
  },
  "charts.title": { vi: "BIỂU ĐỒ TỔNG HỢP {period}", en: "CHARTS FOR {period}" },
  "charts.note": {
    vi: "Số đơn vị: số đơn vị có số liệu trên số đơn vị phải báo cáo. Ô trống: chưa đơn vị nào có số liệu (không phải là 0), không vẽ.",
    en: "Units: units with a figure of those that must report. Blank: no unit has a figure (not 0); nothing is drawn.",
  },
  "charts.none": { vi: "Chưa có số liệu để vẽ.", en: "There are no figures to draw." },
  "charts.measure": { vi: "Đơn vị tính: {measure}", en: "Unit: {measure}" },
  "charts.units": { vi: "Số đơn vị báo cáo", en: "Reporting units" },
  "charts.indicator": { vi: "Chỉ tiêu", en: "Indicator" },
})
