import type { Bilingual } from "../model/bilingual"

/** The labels of the cover's fields: printed by the blank, and looked for where a workbook has lost its map. */
export const coverLabels = {
  unitName: { vi: "Tên đơn vị báo cáo", en: "Reporting unit" },
  unitCode: { vi: "Mã đơn vị", en: "Unit code" },
  /** Printed by packs that report by year; the others print `period`. */
  year: { vi: "Năm báo cáo", en: "Year reported" },
  period: { vi: "Kỳ báo cáo", en: "Period reported" },
  revision: { vi: "Số lần nộp lại", en: "Revision" },
  /** Heads the column of ticks, each in the row of its form's code. */
  nil: { vi: "Không phát sinh", en: "Nothing to report" },
} as const satisfies Record<string, Bilingual>
