import type { Measure } from "../../engine/model/form"

/** Pieces of a pack as JSON: everything has a right default, so that a test says only what it is about. */

const text = (words: string) => ({ vi: words, en: words })

export const measures: ReadonlyMap<string, Measure> = new Map([
  ["m2", { code: "m2", label: text("m2"), spellings: ["m²"] }],
])

export function rowJson(code: string, more: object = {}): object {
  return { code, label: text(`dòng ${code}`), measure: "m2", places: 1, required: true, merging: "sum", ...more }
}

export function breakdownJson(as: "partition" | "subset", codes: readonly string[], more: object = {}): object {
  return { as, heading: text(as), missing: "partial_null", rows: codes.map((code) => rowJson(code)), ...more }
}

export function columnJson(number: string, arithmetic?: string): object {
  return { number, label: text(`cột ${number}`), ...(arithmetic === undefined ? {} : { arithmetic }) }
}

export function formJson(more: object = {}): object {
  return {
    ...{ code: "A1", sheet: "Biểu A1", title: text("Biểu A1"), basis: text("-"), timing: "stock" },
    ...{ columns: [columnJson("1")], rows: [rowJson("01")], rules: [] },
    ...more,
  }
}

export function packJson(more: object = {}): object {
  return {
    ...{ id: "p", version: "1", title: text("p"), basis: text("-"), approver: text("-") },
    ...{ measures: [...measures.values()], forms: ["A1"] },
    ...more,
  }
}

export function unitJson(code: string, more: object = {}): object {
  return { code, name: `Đơn vị ${code}`, aliases: [], tier: "huyen", ...more }
}

export function profileJson(more: object = {}): object {
  return {
    ...{ id: "tinh", title: text("tỉnh"), province: { code: "26", name: "Tỉnh" }, receiver: "Sở", deadline: "02-10" },
    ...{ tiers: [{ code: "huyen", label: text("huyện"), forms: ["A1"] }], units: [unitJson("252")] },
    ...more,
  }
}
