import { sentences } from "../../messages/message"

/** The words of what is held against the period before on the sheets of the forms. */
export const comparedWords = sentences({
  "compared.way": { vi: "So với {before}", en: "Compared with {before}" },
  "compared.title": { vi: "SO SÁNH VỚI {before}", en: "COMPARED WITH {before}" },
  "compared.titleOf": { vi: "SO SÁNH VỚI {before} – {group}", en: "COMPARED WITH {before} – {group}" },
  "compared.change": { vi: "Tăng (+), giảm (–)", en: "Change" },
  "compared.units": { vi: "{count} đv", en: "{count} u." },
  "compared.not": { vi: "chưa so được", en: "not comparable" },
  "compared.note": {
    vi: "Số liệu {before} lấy từ báo cáo {before} của các đơn vị, kèm số đơn vị có số liệu trên số đơn vị phải báo cáo kỳ đó. Tăng, giảm chỉ tính trên các đơn vị có số liệu ở cả hai kỳ; “3 đv”: chỉ có 3 đơn vị như vậy, nên không bằng hiệu hai số trên. Chưa so được: chưa tới một nửa số đơn vị có số liệu ở cả hai kỳ. Không ghi ở đây: chỉ tiêu chưa có số liệu ở cả hai kỳ, chỉ tiêu không cộng.",
    en: "Figures of {before} are from the units' reports for {before}, with the units that have a figure of those that had to report then. The change is that of the units with a figure in both periods; “3 u.”: only 3 such units, so it is not the difference of the two figures above. Not comparable: fewer than half of the units have a figure in both. Left out: indicators without a figure in either period, and those that are not added.",
  },
})
