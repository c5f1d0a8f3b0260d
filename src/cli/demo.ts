import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { blankName, blankWorkbook, filledBook, unitsIn, wholeYear, type CellKey } from "../../engine/index"
import { writeBook } from "../../engine/xlsx/write-book"
import { bundledPacks, type BundledPack, type PublishedSample } from "../../templates/index"
import { writeWhole } from "./atomic-write"
import { run, type Streams } from "./main"
import { fromBundled } from "./resources"
import { surroundings } from "./surroundings"

/**
 * Makes the workbooks that the units of a published report would have handed in, and those of the year before, checks and
 * merges them, and leaves everything in a folder: `previous/`, `submissions/`, `result/` and `result/summary.json`. That check and merge find errors is what
 * they are for: the status is 0 when they end as they should.
 */
export async function demo(folder: string, streams: Streams): Promise<0 | 1> {
  const [bundled] = bundledPacks.values()
  const sample = bundled?.samples.get("2018")
  const before = bundled?.samples.get("2017")
  if (bundled === undefined || sample === undefined || before === undefined)
    throw new RangeError("no pack with samples of 2017 and 2018 is bundled")
  const [submissions, result] = [join(folder, "submissions"), join(folder, "result")]
  const previous = join(folder, "previous")
  await rm(folder, { recursive: true, force: true })
  await mkdir(result, { recursive: true })
  const names = await writeSubmissions(bundled, sample, submissions)
  streams.out(`${sample.source.title} (${sample.source.published})\n→ ${submissions}: ${names.join(", ")}\n`)
  const old = await writeSubmissions(bundled, before, previous)
  streams.out(`${before.source.title} (${before.source.published})\n→ ${previous}: ${old.join(", ")}\n\n`)

  streams.out("$ bieumau check demo/submissions --previous demo/previous\n")
  const checked = await run(["check", submissions, "--previous", previous], streams)
  streams.out("\n$ bieumau merge demo/submissions -o demo/result --previous demo/previous\n")
  const merge = ["merge", submissions, "-o", result, "--previous", previous]
  const merged = await run(merge, streams)
  const printed: string[] = []
  await run([...merge, "--json"], { ...streams, out: (text) => printed.push(text) })
  await writeWhole(join(result, "summary.json"), Buffer.from(printed.join("")))
  streams.out(`→ ${join(result, "summary.json")}\n`)
  return checked === 1 && merged === 1 ? 0 : 1
}

async function writeSubmissions(
  bundled: BundledPack,
  sample: PublishedSample,
  folder: string,
): Promise<readonly string[]> {
  const { pack, profiles } = fromBundled(bundled)
  const profile = profiles.find(({ id }) => id === sample.profile)
  if (profile === undefined) throw new RangeError(`the sample is made for an unknown profile: ${sample.profile}`)
  const period = wholeYear(sample.year)
  const names: string[] = []
  for (const { unit: code, cells } of sample.submissions) {
    const unit = unitsIn(profile, period).find((candidate) => candidate.code === code)
    if (unit === undefined) throw new RangeError(`the sample is of an unknown unit: ${code}`)
    const blank = blankWorkbook({ pack, profile, unit, period, language: "vi", date: sample.source.published })
    const written = new Map(cells.map((cell) => [cell.cell as CellKey, cell.written]))
    const name = blankName(pack.id, period, code)
    await writeWhole(join(folder, name), await writeBook(filledBook(blank, written)))
    names.push(name)
  }
  return names
}

if (require.main === module) {
  const streams: Streams = {
    ...surroundings,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isWatched: false,
    hasColour: process.stdout.isTTY,
  }
  void demo("demo", streams).then((status) => {
    process.exitCode = status
  })
}
