import { loadNarrative } from "../../engine/forms/load-narrative"
import type { ReportDocument, Block, Run } from "../../engine/outputs/report/document"
import { reportDocument } from "../../engine/outputs/report/report"
import type { ReportRequest } from "../../engine/outputs/report/request"
import type { Profile } from "../../engine/model/profile"
import { handedIn, summaryOf, type Handed, type Round } from "./rounds"
import { smallPack, smallProfile, year2018 } from "./small-pack"

/** The small province with a second district. */
export const province: Profile = {
  ...smallProfile,
  units: [
    ...smallProfile.units.filter(({ tier }) => tier === "huyen"),
    { code: "247", name: "UBND huyện Tam Dương", aliases: [], tier: "huyen" },
    ...smallProfile.units.filter(({ tier }) => tier !== "huyen"),
  ],
}

const both = (text: string) => ({ vi: text, en: text })

/** A report's text as JSON with these passages in its one section. */
export function narrativeJson(...passages: readonly unknown[]): Record<string, unknown> {
  return {
    ...{ symbol: "BC-SNV", subject: both("Kết quả {period}"), opening: [] },
    sections: [{ title: both("Kho"), passages: passages.length === 0 ? [{ text: both("Hết") }] : passages }],
    proposals: { title: both("Đề xuất"), passages: [{ toWrite: both("đề xuất") }] },
    ...{ recipients: [both("- Lưu: VT.")], signer: [both("GIÁM ĐỐC")] },
  }
}

/** A passage in Vietnamese and, word for word, in English. */
export function says(text: string, ...when: readonly unknown[]): unknown {
  return { when, text: both(text) }
}

/** The report of a round of the small pack with these passages. */
export function reported(
  passages: readonly unknown[],
  handed: readonly Handed[],
  more: Partial<ReportRequest> = {},
): ReportDocument {
  const round: Omit<Round, "files"> = { pack: smallPack, profile: province, period: year2018 }
  const files = handed.map((one) => handedIn(one, round))
  const narrative = loadNarrative("report.json", narrativeJson(...passages), smallPack)
  return reportDocument({ ...summaryOf({ ...round, files }), narrative, ...more })
}

/** The paragraphs of the one section, in words. */
export function paragraphs({ blocks }: ReportDocument): readonly string[] {
  const end = blocks.findIndex((block) => block.block === "heading" && block.text === "Đề xuất")
  return blocks.slice(1, end).flatMap(drawn)
}

function drawn(block: Block): readonly string[] {
  switch (block.block) {
    case "heading":
      return [block.text]
    case "paragraph":
      return [wordsOf(block.runs)]
    case "table":
      return block.rows.map((row) => row.map(wordsOf).join(" | "))
    case "bars":
      return block.bars.map(
        ({ label, figure, length }) => `${label} ${"#".repeat(Math.round(length * 10))} ${figure.text}`,
      )
  }
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("")
}
