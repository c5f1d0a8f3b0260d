import { decimalText, formsOf, type Profile } from "../../../engine/index"
import { fromBundled, resourcesOf, type Resources } from "../resources"
import { bundledPacks } from "../../../templates/index"
import { printJson, word, type Terminal } from "../terminal"
import { CallError } from "../call-error"
import { backtestFiles } from "../backtest-files"
import { lintPacks } from "../lint-packs"
import type { Command } from "./command"

/** Lists packs with their forms, and the profiles made for them with units and deadlines. */
export const packs: Command = {
  name: "packs",
  usage: "packs [--pack P] [--lint | --backtest DIR [--previous PATH]] [--profile R] [--json]",
  does: {
    vi: "liệt kê bộ biểu, biểu, đơn vị, hạn nộp; --lint: soát các quy tắc; --backtest: thử quy tắc trên các bản nộp",
    en: "lists packs, their forms, units, deadlines; --lint: looks rules over; --backtest: tries them on submissions",
  },
  options: { "--pack": "value", "--profile": "value", "--lint": "flag", "--backtest": "value", "--previous": "value" },

  async run(call, terminal) {
    const [path] = call.paths
    if (path !== undefined) throw CallError.of("call.noPaths", { command: "packs", path })
    const isLint = call.flags.has("--lint")
    const isBacktest = call.values.has("--backtest")
    if (isLint && isBacktest) throw CallError.of("call.together", { one: "--lint", other: "--backtest" })
    if (call.values.has("--previous") && !isBacktest)
      throw CallError.of("call.onlyWith", { option: "--previous", other: "--backtest" })
    if (call.values.has("--profile") && !isLint && !isBacktest)
      throw CallError.of("call.onlyWith", { option: "--profile", other: "--lint, --backtest" })
    if (isBacktest) return backtestFiles(call, terminal)
    const all = call.values.has("--pack") ? [await resourcesOf(call)] : [...bundledPacks.values()].map(fromBundled)
    if (isLint) return lintPacks(all, call, terminal)
    if (call.flags.has("--json")) printJson(terminal, { packs: all.map(asJson) })
    else for (const resources of all) terminal.out(asText(resources, terminal))
    return 0
  },
}

function asJson({ pack, profiles }: Resources): unknown {
  return {
    ...{ pack: pack.id, version: pack.version, title: pack.title },
    forms: pack.forms.map(({ code, title, timing }) => ({ form: code, title, kind: timing })),
    ...(pack.frequency === "year" ? {} : { frequency: pack.frequency }),
    settings: pack.settings.map(({ code, label, value }) => ({ setting: code, label, value: decimalText(value) })),
    regimes: pack.regimes.map(({ id, title, from, to, inferred, codes }) => ({
      ...{ regime: id, title, from, ...(to === undefined ? {} : { to }), inferred },
      codes: Object.fromEntries(codes),
    })),
    profiles: profiles.map((profile) => ({
      ...{ profile: profile.id, title: profile.title, province: profile.province, deadline: profile.deadline },
      ...(profile.synthetic === true ? { synthetic: true } : {}),
      ...(profile.settings === undefined
        ? {}
        : { settings: Object.fromEntries([...profile.settings].map(([code, value]) => [code, decimalText(value)])) }),
      ...(profile.deadlines === undefined ? {} : { deadlines: Object.fromEntries(profile.deadlines) }),
      units: profile.units.map((unit) => ({ ...unit, forms: formsOf(profile, unit) })),
    })),
  }
}

function asText({ pack, profiles }: Resources, terminal: Terminal): string {
  const { language } = terminal
  const lines = [
    `${pack.id} ${pack.version}  ${pack.title[language]}`,
    ...pack.forms.map((form) => `  ${form.code}  ${form.title[language]}`),
    ...profiles.flatMap((profile) => [
      `  ${profile.id}  ${roundText(profile, terminal)}`,
      ...[...(profile.deadlines ?? [])].map(
        ([form, day]) => `    ${word(terminal, "packs.form", { form, day: dayText(day, terminal) })}`,
      ),
      ...profile.units.map((unit) => `    ${unit.code}  ${unit.name}`),
    ]),
  ]
  return lines.join("\n") + "\n"
}

function roundText({ title, units, deadline }: Profile, terminal: Terminal): string {
  const day = dayText(deadline, terminal)
  return word(terminal, "packs.round", { profile: title[terminal.language], count: units.length, day })
}

/** A deadline as a profile states it: `10/02`, or so many days after whatever period. */
function dayText(deadline: string, terminal: Terminal): string {
  if (!deadline.startsWith("+")) return deadline.split("-").reverse().join("/")
  return word(terminal, "packs.dayAfter", { count: Number(deadline) })
}
