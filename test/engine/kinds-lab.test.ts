import sampling from "../../templates/vtlt/sampling.json"
import { loadRecipe } from "../../engine/sampling/load-recipe"
import { loadProfile } from "../../engine/forms/load-profile"
import { settingsOf } from "../../engine/forms/settings"
import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { wholeYear } from "../../engine/model/period"
import { sampledProvince } from "../../engine/sampling/province"
import { sampledReports } from "../../engine/sampling/sampled-report"
import { cellKinds, withErrors } from "../../engine/sampling/planting/plant"
import { specsOf } from "../../engine/model/cell-spec"
import { liveTotals } from "../../engine/forms/live-totals"
import { randomOf } from "../../engine/sampling/random"
import { sampledWorkbook } from "../../engine/outputs/sample/sampled-workbook"
import { readSubmission } from "../../engine/reading/read-submission"
import { pictureOfBook } from "../support/drawn-workbook"
import { vinhPhuc } from "../support/issued-workbook"
import { bundledPacks } from "../../templates/index"

test("lab", () => {
  const { pack } = vinhPhuc
  const recipe = loadRecipe("sampling.json", sampling, pack)
  const base = loadProfile("hai-cap", bundledPacks.get("vtlt")!.profiles.get("hai-cap"), pack)
  const profile = sampledProvince(base, recipe, 6)
  const periods = [2016, 2017, 2018].map(wholeYear)
  const s = { pack, profile, recipe, seed: "5" }
  const rules = prepareRules(pack, settingsOf(pack, profile), periods[2]!)
  const read = (r: any) => {
    const p = withErrors(r, { earlier: [], below: [], sampling: s, errors: { rate: 0, layouts: false } })
    const { book } = sampledWorkbook({ ...p, written: r.written }, { pack, profile, language: "vi", date: "2019-01-02" })
    const reading = readSubmission(pictureOfBook(book), { file: "a", sha256: "a" }, pack, profile)
    if ("refusal" in reading) throw new Error()
    return reading
  }
  const tally = new Map<string, any>()
  for (const unit of profile.units) {
    const reports = sampledReports(s, unit, periods)
    const report = reports[2]!
    const previous = read(reports[1]).submission
    const scene = { recipe, report, earlier: reports.slice(0, 2), specs: new Map(report.forms.flatMap((f) => [...specsOf(f)])), totals: new Set(report.forms.flatMap((f) => [...liveTotals(f).keys()])) }
    for (const kind of cellKinds(s)) {
      const t = tally.get(kind.kind) ?? { n: 0, alone: 0, prev: 0, missed: [] as string[] }
      tally.set(kind.kind, t)
      const random = randomOf("k", unit.code, kind.kind)
      const possible = [...new Set([...report.written.keys(), ...scene.totals])].flatMap((c) => kind.plant(c, scene, random) ? [kind.plant(c, scene, random)!] : [])
      for (let i = 0; i < Math.min(12, possible.length); i++) {
        const wrongs = random.oneOf(possible)
        const reading = read({ ...report, written: new Map([...report.written, ...wrongs.map((w) => [w.cell, w.written] as const)]) })
        const hit = (prev: any) => [...reading.findings, ...checkSubmission(reading.submission, rules, reading.findings, prev)].length > 0
        t.n++; if (hit(undefined)) t.alone++; if (hit(previous)) t.prev++; else t.missed.push(wrongs[0]!.cell)
      }
    }
  }
  console.log([...tally].map(([k, t]) => `${k}: ${t.n} alone ${t.alone} prev ${t.prev}  missed ${t.missed.slice(0, 8)}`).join("\n"))
})
