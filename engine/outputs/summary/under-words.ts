import { sentences } from "../../messages/message"

/** What the summary of a unit says otherwise than that of a province: its totals are of the unit and of those under it. */
export const underWords = sentences({
  wholeProvince: { vi: "Toàn bộ", en: "All units" },
  "cover.title": { vi: "TỔNG HỢP CÁC ĐƠN VỊ CẤP DƯỚI", en: "SUMMARY OF THE UNITS BELOW" },
  "cover.province": { vi: "Đơn vị cấp trên", en: "Unit above" },
  "cover.moreCalls": {
    vi: "Xếp theo phần của các tổng phụ thuộc vào đơn vị. Còn {count} đơn vị khác: xem các trang dưới đây.",
    en: "By how much of the totals hangs on the unit. Units beside these: {count}; see the sheets below.",
  },
  "cover.totals": {
    vi: "{cells} số liệu tổng hợp: {final} không có lỗi, {provisional} tạm tính, {approximate} ước chừng, {notReported} chưa có, {notAdditive} không cộng.",
    en: "{cells} totals: {final} without errors, {provisional} provisional, {approximate} approximate, {notReported} not reported, {notAdditive} not added.",
  },
  "form.title": { vi: "TỔNG HỢP CÁC ĐƠN VỊ CẤP DƯỚI: {title}", en: "SUMMARY OF THE UNITS BELOW: {title}" },
  "form.province": { vi: "Đơn vị cấp trên: {province}", en: "Unit above: {province}" },
})
