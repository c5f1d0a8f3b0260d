import type { Decision, Verdict } from "../../../engine/tracking/decision"
import { track } from "../../../engine/tracking/track"
import { file } from "../../support/handed-in"
import { vinhPhuc } from "../../support/issued-workbook"
import { merge } from "../../../engine/merging/merge"
import { handedIn, type Round } from "../../support/rounds"
import { smallPack, smallProfile, year2018 } from "../../support/small-pack"

const decision = (name: string, verdict: Verdict): Decision => ({
  ...{ file: name, verdict, who: "Nguyễn Văn A", why: "Sở yêu cầu" },
})

function vinhTuong(names: readonly string[], ...decisions: readonly Decision[]) {
  const tracking = track(
    vinhPhuc.profile,
    year2018,
    names.map((name) => file(name)),
    decisions,
  )
  const { state, chosen, superseded } = tracking.units.find(({ unit }) => unit.code === "252")!
  return {
    said: `${state}: ${chosen?.source.file ?? "-"}, not ${superseded.map(({ source }) => source.file).join(", ")}`,
    tracking,
  }
}

test("a file that is preferred counts, whatever else its unit sent; the others are superseded", () => {
  const names = ["252-a.xlsx", "252-b.xlsx"]
  expect(vinhTuong(names).said).toMatch(/^tied: -/)
  expect(vinhTuong(names, decision("252-a.xlsx", "prefer")).said).toBe("received: 252-a.xlsx, not 252-b.xlsx")
  expect(vinhTuong(names, decision("252-b.xlsx", "prefer")).said).toBe("received: 252-b.xlsx, not 252-a.xlsx")
})

test("[G2] a file that is left out is refused by its own code, with who decided and why", () => {
  const { said, tracking } = vinhTuong(["252-a.xlsx", "252-b.xlsx"], decision("252-b.xlsx", "exclude"))
  expect(said).toBe("received: 252-a.xlsx, not ")
  expect(tracking.refused.map(({ source, outcome }) => [source.file, outcome.refusal])).toEqual([
    ["252-b.xlsx", { code: "EXCLUDED", detail: "Nguyễn Văn A: Sở yêu cầu" }],
  ])
})

test("[G8] the name of a file is the same in whatever bytes a system writes it", () => {
  const { tracking } = vinhTuong(["252-ạ.xlsx"], decision("252-ạ.xlsx".normalize("NFD"), "exclude"))
  expect(tracking.refused).toHaveLength(1)
})

test("decisions of the round are kept with it; one about a file that is not there says nothing", () => {
  const [there, gone] = [decision("252-a.xlsx", "prefer"), decision("252-c.xlsx", "exclude")]
  expect(vinhTuong(["252-a.xlsx"], there, gone).tracking.decisions).toEqual([there])
})

test("[G16] figures of a file that is included count where hard findings would set them aside, and the ledger says so", () => {
  const round: Omit<Round, "files"> = { pack: smallPack, profile: smallProfile, period: year2018 }
  const doubted = handedIn({ unit: "252", file: "a.xlsx", written: { "A10.01.1": 10, "A10.02.1": 20 } }, round)
  const total = (...decisions: readonly Decision[]) => {
    const tracking = track(smallProfile, year2018, [doubted], decisions)
    const { cells, ledger } = merge(smallPack, smallProfile, tracking, "setAside")
    return [cells.get("A10.02.1" as never)!.province.figure?.digits, ledger.setAside, ledger.unaccounted]
  }
  expect(total()).toEqual([undefined, 2, 0])
  expect(total(decision("a.xlsx", "include"))).toEqual([20, 0, 0])
})
