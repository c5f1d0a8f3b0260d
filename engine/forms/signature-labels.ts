import type { Bilingual } from "../model/bilingual"

/** What is printed where a form is signed: by the blank, and looked for so that what stands there is taken for no figure. */
export const signatureLabels = {
  preparer: { vi: "Người lập biểu", en: "Prepared by" },
  preparerHow: { vi: "(Ký, họ tên)", en: "(Signature, full name)" },
  approverHow: { vi: "(Ký, họ tên, đóng dấu)", en: "(Signature, full name, seal)" },
} as const satisfies Record<string, Bilingual>

/** The rows that the signatures take from the first such label on, names and room to sign in among them. */
export const signatureHeight = 6
