import sampling from "../../templates/vtlt/sampling.json"
import { loadRecipe } from "../../engine/sampling/load-recipe"
import { mistakeText } from "../../engine/forms/template-error"
import { loadProfile } from "../../engine/forms/load-profile"
import { settingsOf } from "../../engine/forms/settings"
import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { wholeYear } from "../../engine/model/period"
import { sampledProvince } from "../../engine/sampling/province"
import { sampledReports } from "../../engine/sampling/sampled-report"
import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { sampledBook } from "../../engine/outputs/sampled-book"
import { readSubmission } from "../../engine/reading/read-submission"
import { pictureOfBook } from "../support/drawn-workbook"
import { vinhPhuc } from "../support/issued-workbook"
import { bundledPacks } from "../../templates/index"
import { say } from "../../engine/messages/say"
import { decimalText } from "../../engine/figures/writing"

test("lab", () => {
  const { pack } = vinhPhuc
  let recipe
  try { recipe = loadRecipe("sampling.json", sampling, pack) } catch (e: any) { throw new Error(e.mistakes?.map((m: any) => mistakeText(m, "en")).join("\n") ?? e.stack) }
  const base = loadProfile("hai-cap", bundledPacks.get("vtlt")!.profiles.get("hai-cap"), pack)
  const n = Number(process.env.N ?? 20)
  const profile = sampledProvince(base, recipe, n)
  const periods = [2016, 2017, 2018].map(wholeYear)
  const counts = new Map<string, number>()
  let shown = 0
  let t = [0, 0, 0, 0]
  for (const seed of (process.env.SEEDS ?? "1 2 3").split(" ")) for (const unit of profile.units) {
    let previous
    let now = Date.now()
    const reports = sampledReports({ pack, profile, recipe, seed }, unit, periods)
    t[0] += Date.now() - now
    for (const report of reports) {
      now = Date.now()
      const blank = blankWorkbook({ pack, profile, unit, period: report.period, language: "vi", date: "2019-01-02" })
      t[1] += Date.now() - now; now = Date.now()
      const book = sampledBook(blank, { forms: report.forms, cells: report.written, cover: new Map(), language: "vi" })
      const reading = readSubmission(pictureOfBook(book), { file: "a", sha256: "a" }, pack, profile)
      if ("refusal" in reading) throw new Error(JSON.stringify(reading.refusal))
      t[2] += Date.now() - now; now = Date.now()
      const rules = prepareRules(pack, settingsOf(pack, profile), report.period)
      for (const prev of [undefined, previous]) {
      const findings = [...reading.findings, ...checkSubmission(reading.submission, rules, reading.findings, prev)]
      for (const f of findings) {
        const k = `${prev ? "prev" : "alone"} ${f.severity} ${f.outcome} ${f.rule}`
        counts.set(k, (counts.get(k) ?? 0) + 1)
        if ((counts.get(k)! < 3) && shown++ < 40) console.log(seed, unit.code, report.period, f.rule, f.cell, say(f.message, "vi", (x) => x as any))
      }}
      for (const [cell, o] of reading.submission.observations) { const f = report.figures.get(cell); if (o.state === "reported" ? decimalText(o.figure) !== (f && decimalText(f)) : f !== undefined) throw new Error(cell + JSON.stringify(o) + JSON.stringify(f)) }
      previous = reading.submission
      t[3] += Date.now() - now
    }
  }
  console.log([...counts].map(([k, v]) => k + ": " + v).join("\n"), "\n" + t.join(" "))
  if (process.env.SHOW) {
    const u = profile.units.find((x) => x.code === process.env.SHOW)!
    const reports = sampledReports({ pack, profile, recipe, seed: "1" }, u, periods)
    console.log([...reports[2]!.figures].map(([k, v]) => k + "=" + decimalText(v)).join(" "))
  }
})
