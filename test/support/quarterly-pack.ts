import { loadPack } from "../../engine/forms/load-pack"
import { loadProfile } from "../../engine/forms/load-profile"
import type { Regime } from "./issued-workbook"
import { breakdownJson, formJson, packJson, profileJson, rowJson, unitJson } from "./pack-json"

const text = (vi: string, en: string) => ({ vi, en })

const form = formJson({
  ...{ title: text("Tài liệu thu thập trong kỳ", "Records collected"), timing: "flow" },
  rows: [rowJson("01", { breakdowns: [breakdownJson("partition", ["02", "03"])] })],
})

/** One form A1 (01=02+03), two units, due ten days after the quarter; the form itself five days after it. */
export const quarterly: Regime = regimeOf("quarter")

/** The same, by month. */
export const monthly: Regime = regimeOf("month")

function regimeOf(frequency: "quarter" | "month"): Regime {
  const title = text("Báo cáo thu thập tài liệu", "Report on records collected")
  const pack = loadPack({
    name: "p",
    files: new Map<string, unknown>([
      ["pack.json", packJson({ title, frequency })],
      ["forms/A1.json", form],
    ]),
  })
  const units = [unitJson("252"), unitJson("253", { to: 2018 })]
  const deadlines = { deadline: "+10", deadlines: { A1: "+5" } }
  return { pack, profile: loadProfile("tinh.json", profileJson({ ...deadlines, units }), pack) }
}
