import { readied } from "../engine/checking/ready"
import { prepareRules } from "../engine/checking/prepare"
import { loadPack } from "../engine/forms/load-pack"
import { settingsOf } from "../engine/forms/settings"
import type { Pack } from "../engine/model/pack"
import { bundledPacks } from "../templates/index"
import { wholeYear } from "../engine/model/period"
import { measured, type Peer } from "./measuring"
import { optionOf } from "./options"
import { report, type Table } from "./results"
import { rulePeers, submitted } from "./rule-peers"

const batchSize = 1000
const ruleCount = 500

/** `npm run bench:rules [-- --batches N --runs N]`: what judging a rule costs, and making ready a pack of 500 rules. */
async function main(): Promise<void> {
  const batches = optionOf("--batches", 1000)
  const runs = optionOf("--runs", 5)
  const batch = submitted(batchSize)
  const counts = rulePeers.map(({ name, run }) => `${name} ${String(run(batch))}`)
  if (new Set(rulePeers.map(({ run }) => run(batch))).size > 1)
    throw new Error(`not the same verdicts: ${counts.join(", ")}`)
  const judging = await measured(
    rulePeers,
    Array.from({ length: batches }, () => batch),
    runs,
  )
  const loading = await measured(
    loadingPeers(),
    Array.from({ length: 20 }, () => undefined),
    runs,
  )
  const tables: readonly Table[] = [
    {
      ...{ title: "A balance of five parts", unit: "CPU ns/evaluation", base: "bieumau" },
      rows: judging.map((row) => ({
        ...row,
        ...{ median: nanoseconds(row.median), min: nanoseconds(row.min), max: nanoseconds(row.max) },
      })),
    },
    { title: `A pack of ${ruleCount} rules`, unit: "CPU ms/load", base: "loaded", rows: loading },
  ]
  const [own] = judging
  const perSecond = own === undefined ? "?" : (batchSize / own.median / 1000).toFixed(1)
  const note = `${batches} batches of ${batchSize}, ${runs} interleaved runs: median, min, max, ratio; failing per batch: ${counts.join(", ")}`
  await report("rules", tables, `${note}\nbieumau: ${perSecond} M evaluations a second per core`)
}

/** A millisecond for a batch of a thousand is as many microseconds for one. */
function nanoseconds(milliseconds: number): number {
  return (milliseconds * 1e6) / batchSize
}

/** The pack that comes with the program, with formulas beside its own rules until it has 500. */
function loadingPeers(): readonly Peer<undefined>[] {
  const source = bundledPacks.get("vtlt")?.source
  const json = source?.files.get(crowded) as { readonly rules: readonly unknown[] } | undefined
  if (source === undefined || json === undefined) throw new Error("no pack to bring rules into")
  const own = loadPack(source).forms.reduce((count, { rules }) => count + rules.length, 0)
  const added = Array.from({ length: ruleCount - own }, (_, i) => ({
    ...{ id: `A7-X${i}`, kind: "formula", severity: "error", missing: "partial_null" },
    formula: texts[i % texts.length],
  }))
  const files = new Map([...source.files, [crowded, { ...json, rules: [...json.rules, ...added] }]])
  const load = (): Pack => loadPack({ ...source, files })
  const ready = (): unknown => {
    const pack = load()
    return readied(prepareRules(pack, settingsOf(pack, {}), wholeYear(2018)))
  }
  return [
    { name: "loaded", version: "-", does: `a pack of ${ruleCount} rules, ${added.length} of them formulas`, run: load },
    { name: "ready", version: "-", does: "loaded, written out over its cells and compiled", run: ready },
  ]
}

const crowded = "forms/A7.json"

/** The shapes that rules of a form take: a sum, an implication, a ratio, a look back, a comparison. */
const texts = [
  "A7.02.1 = SUM(A7.03.1:A7.05.1)",
  "IF(A7.10.1 > 0, A7.11.1 > 0)",
  "A7.06.1 / A7.02.1 >= 10",
  "A7.05.1 <= PREV(A7.05.1) + A8.02.1 - A10.01.1",
  "A7.07.1 <= A7.06.1",
]

void main()
