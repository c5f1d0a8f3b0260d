import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { ReportingUnit } from "../model/profile"
import { byName } from "./newest"
import type { TakenFile } from "./received-file"

/** What reading says of a file whose name, or whose folder, is another unit's; the fact `other` is that unit's name. */
const namedAfterAnother: ReadonlySet<string> = new Set(["reading.fileOfAnother", "reading.folderOfAnother"])

/**
 * Says where one and the same file came in as several units': its figures are counted once, for the unit on its cover, and the
 * report of the others is perhaps not there at all. The same file twice from one unit is a duplicate, of which tracking says so.
 */
export function sameBytesFindings(
  units: readonly ReportingUnit[],
  taken: ReadonlyMap<string, readonly TakenFile[]>,
): readonly Finding[] {
  return units.flatMap((unit): readonly Finding[] => {
    const bySha = new Map<string, TakenFile[]>()
    for (const file of taken.get(unit.code) ?? []) {
      bySha.set(file.source.sha256, [...(bySha.get(file.source.sha256) ?? []), file])
    }
    return [...bySha.values()].flatMap((files): readonly Finding[] => {
      const others = new Set(files.flatMap(othersOf))
      if (files.length < 2 || others.size === 0) return []
      const said = message("tracking.sameBytes", {
        files: files
          .sort(byName)
          .map(({ source }) => source.file)
          .join(", "),
        others: [...others].sort().join(", "),
        unit: unit.name,
      })
      return [{ rule: said.key, severity: "warning", outcome: "fails", related: [], causes: [], message: said }]
    })
  })
}

function othersOf({ outcome }: TakenFile): readonly string[] {
  return outcome.findings.flatMap(({ rule, message: { facts } }) =>
    namedAfterAnother.has(rule) && typeof facts.other === "string" ? [facts.other] : [],
  )
}
