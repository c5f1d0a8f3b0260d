import { loadRules } from "../../../engine/forms/load-rules"
import type { Profile } from "../../../engine/model/profile"
import { checkedAmongPeers } from "../../../engine/receiving/peers"
import { checked, rulesOncePer, type Received } from "../../../engine/receiving/receive"
import { isTaken } from "../../../engine/tracking/received-file"
import { drawn, packOf } from "../../support/drawn"
import { smallProfile } from "../../support/small-pack"

const { form } = drawn("  | 1\n01 |")
const rules = loadRules("A.json", [{ id: "R1", kind: "peers", severity: "info", rows: ["01"], score: "3.5" }], form, [])
const pack = packOf({ ...form, rules })
const rulesOf = rulesOncePer(pack)
const [base] = smallProfile.units
const unit = (code: string, tier = base!.tier) => ({ ...base!, code, name: code, tier })
const codes = ["1", "2", "3", "4", "5", "6", "7"]
const profile: Profile = { ...smallProfile, units: [...codes.map((code) => unit(code)), unit("8", "khac")] }

function handedIn(code: string, figure: string, file = `${code}.xlsx`, by = profile): Received {
  const { submission } = drawn(`  | 1\n01 | ${figure}`)
  const source = { file, sha256: file }
  const outcome = { submission: { ...submission, unit: code, source }, findings: [] }
  return checked({ file: { source, inventory: [], outcome }, profile: by }, rulesOf)
}

function said(received: readonly Received[]): readonly string[] {
  return checkedAmongPeers(received, rulesOf).flatMap(({ file }) =>
    isTaken(file) ? file.outcome.findings.map(({ rule, cell }) => `${file.source.file} ${rule} ${cell!}`) : [],
  )
}

const alike = codes.slice(0, 6).map((code, i) => handedIn(code, String(10 + i)))

test("a unit is held against the other units of its tier once all of a round are read", () => {
  expect(said([...alike, handedIn("7", "900")])).toEqual(["7.xlsx R1 A.01.1"])
  expect(said([...alike, handedIn("7", "13")])).toEqual([])
})

test("units of another tier, of another profile, and a unit of which two files may count are nobody's peers", () => {
  expect(said([...alike, handedIn("8", "900")])).toEqual([])
  expect(said([...alike, handedIn("7", "900", "7.xlsx", { ...profile, id: "other" })])).toEqual([])
  // With five others the sixth is judged; with four it is not.
  const [tied, ...others] = alike
  expect(said([...others, handedIn("7", "900")])).toEqual(["7.xlsx R1 A.01.1"])
  expect(
    said([tied!, handedIn("2", "11"), handedIn("2", "12", "2b.xlsx"), ...others.slice(1), handedIn("7", "900")]),
  ).toEqual(["7.xlsx R1 A.01.1"])
  expect(said([handedIn("2", "11"), handedIn("2", "12", "2b.xlsx"), ...others.slice(1), handedIn("7", "900")])).toEqual(
    [],
  )
})

test("[L16] a change is held against those of the units whose reports of the period before are known, each its own", () => {
  const pace = { id: "R1", kind: "pace", severity: "info", rows: ["01"], width: "4" }
  const byPace = rulesOncePer(packOf({ ...form, rules: loadRules("A.json", [pace], form, []) }))
  const round = [...alike, handedIn("7", "900")]
  const found = (known: readonly string[]) =>
    checkedAmongPeers(round, byPace, (_, code) =>
      known.includes(code) ? drawn(`  | 1\n01 | ${code === "7" ? 100 : 12}`).submission : undefined,
    ).flatMap(({ file }) =>
      isTaken(file) ? file.outcome.findings.map(({ cell }) => `${file.source.file} ${cell!}`) : [],
    )
  expect(found(codes)).toEqual(["7.xlsx A.01.1"])
  // Of four others the change is known; of none the unit's own.
  expect(found(codes.slice(2))).toEqual([])
  expect(found(codes.slice(0, 6))).toEqual([])
  expect(checkedAmongPeers(round, byPace)).toEqual(round)
})

test("what was found before stays, what was refused stays as it is, and nobody is judged by himself", () => {
  const refused: Received = {
    file: {
      source: { file: "x.xlsx", sha256: "x" },
      inventory: [],
      outcome: { refusal: { code: "NO_FORM", detail: "" } },
    },
    profile: undefined,
  }
  const [first, ...others] = checkedAmongPeers([refused, ...alike, handedIn("7", "")], rulesOf)
  expect(first).toBe(refused)
  const last = others.at(-1)!.file.outcome
  expect("findings" in last && last.findings.map(({ rule }) => rule)).toEqual(["form.notReported"])
  expect(said([handedIn("7", "900")])).toEqual([])
})
