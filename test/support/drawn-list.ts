import { say } from "../../engine/messages/say"
import type { Tier } from "../../engine/model/profile"
import type { Registered } from "../../engine/registering/ledger"
import { readList } from "../../engine/registering/read-list"
import { drawnWorkbook } from "./drawn-workbook"

const both = (text: string) => ({ vi: text, en: `${text} (en)` })
const tier = (code: string, label: string, spellings: string): Tier => ({
  ...{ code, label: both(label), forms: [] },
  ...(spellings === "" ? {} : { spellings: spellings.split(", ") }),
})

/** The tiers of a province with everything: cấp I, cấp II, cấp huyện, cấp xã, lưu trữ lịch sử. */
const tiers: readonly Tier[] = [
  tier("I", "Cấp I", "Sở, Ban, Ngành, Sở ban ngành, Hội"),
  tier("II", "Cấp II", ""),
  tier("huyen", "Cấp huyện", "Huyện, Thị xã, Thành phố, Các huyện"),
  tier("xa", "Cấp xã", "Xã, Phường, Thị trấn, Các xã"),
  tier("LTLS", "Lưu trữ lịch sử", ""),
]
const province = { code: "26", name: "Tỉnh Vĩnh Phúc" }

/** A list of units drawn as a workbook (see `drawnWorkbook`), read for those tiers. */
export function listed(drawing: string): Registered {
  return readList(drawnWorkbook(drawing), { tiers, province })
}

/** The units a line each: `252 UBND huyện Vĩnh Tường [huyen] < 26.01 (Vĩnh Tường) 2019–2024`. */
export function unitLines({ units }: Registered): readonly string[] {
  return units.map(({ code, name, tier: of, parent, aliases, from, to }) =>
    [
      `${code} ${name} [${of}]`,
      ...(parent === undefined ? [] : [`< ${parent}`]),
      ...(aliases.length === 0 ? [] : [`(${aliases.join("; ")})`]),
      ...(from === undefined && to === undefined ? [] : [`${from ?? ""}–${to ?? ""}`]),
    ].join(" "),
  )
}

/** What became of each row, a line each: `5 heading`, `6 unit 252`, `7 notUnderstood noTier`. */
export function fates({ ledger }: Registered): readonly string[] {
  return ledger.map(({ row, as, unit, reason }) =>
    [row, as, unit ?? reason?.key.replace("registering.", "") ?? ""].join(" ").trimEnd(),
  )
}

/** What is said of what was taken, a line each: `warning padded B6: …`. */
export function doubts({ findings }: Registered): readonly string[] {
  return findings.map(({ severity, rule, place, message }) =>
    [severity, rule.replace("registering.", ""), `${place?.address ?? "-"}:`, say(message, "vi", String)].join(" "),
  )
}

/** Why rows are not understood, as people read it. */
export function reasons({ ledger }: Registered): readonly string[] {
  return ledger.flatMap(({ row, reason }) => (reason === undefined ? [] : [`${row}: ${say(reason, "vi", String)}`]))
}
