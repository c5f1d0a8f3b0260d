import { describeWorkbook, partsOfKey, type Pack } from "../../../engine/index"
import { refusalText } from "../finding-json"
import { periodJson } from "../period"
import { openOne } from "../open-one"
import { resourcesOf } from "../resources"
import { printJson, word } from "../terminal"
import type { Command } from "./command"

/** Shows the map of a blank or submitted workbook: where each cell of the forms stands and what belongs there. */
export const describe: Command = {
  name: "describe",
  usage: "describe FILE [--pack P] [--json]",
  does: { vi: "cho biết ô nào của tệp là chỉ tiêu nào", en: "shows the map of a workbook's cells" },
  options: { "--pack": "value" },

  async run(call, terminal) {
    const { pack } = await resourcesOf(call)
    const opened = await openOne(call, terminal)
    if ("refusal" in opened) {
      const [path = ""] = call.paths
      const reason = refusalText(opened.refusal, terminal.language)
      terminal.err(`${word(terminal, "call.notTaken", { path, reason })}\n`)
      return 1
    }
    const description = describeWorkbook(opened.picture, pack)
    if (call.flags.has("--json")) {
      printJson(terminal, asJson(pack, description, terminal.language))
      return 0
    }
    for (const { form, sheet, by } of description.forms) {
      terminal.out(`${form}\t${sheet}\t${word(terminal, `describe.${by}`, {})}\n`)
    }
    for (const { cell, place, spec } of description.cells) {
      const where = `${place.sheet}!${place.address}`
      const { indicator, measure } = spec
      terminal.out(`${cell}\t${where}\t${indicator.label[terminal.language]} (${measure.label[terminal.language]})\n`)
    }
    return 0
  },
}

function asJson(
  pack: Pack,
  { unit, period, forms, cells }: ReturnType<typeof describeWorkbook>,
  language: "vi" | "en",
): unknown {
  return {
    ...{ pack: pack.id, packVersion: pack.version, unit: unit ?? null },
    ...(period === undefined ? { year: null } : periodJson(period)),
    forms,
    cells: cells.map(({ cell, place, spec: { indicator, measure, places, kind }, timing, isComputed }) => ({
      ...{ cell, ...partsOfKey(cell), sheet: place.sheet, address: place.address },
      ...{ label: indicator.label[language], unit: measure.label[language], places },
      ...{ required: indicator.required, kind: timing, computed: isComputed, input: kind },
    })),
  }
}
