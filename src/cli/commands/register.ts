import { dirname, extname } from "node:path"
import { decimalText, loadProfile, readList, type Profile, type Refusal } from "../../../engine/index"
import { assertFolder, writeWhole } from "../atomic-write"
import { CallError } from "../call-error"
import { kindOf, slashed } from "../files"
import { refusalText } from "../finding-json"
import { openOne } from "../open-one"
import { needed } from "../options"
import { countsOf, registerJson } from "../register-json"
import { registerText } from "../register-text"
import { namedProfile, onlyProfile, resourcesOf } from "../resources"
import { printJson, word, type Terminal } from "../terminal"
import type { Command } from "./command"

/** Makes the register of a province from the department's own list of units, and says what it could not understand. */
export const register: Command = {
  name: "register",
  usage: "register LIST.xlsx -o PROFILE.json [--pack P] [--profile BASE] [--overwrite]",
  does: {
    vi: "lập hồ sơ địa phương từ danh sách đơn vị bằng Excel",
    en: "makes a profile from an Excel list of units",
  },
  options: { "--pack": "value", "--profile": "value", "-o": "value", "--overwrite": "flag" },

  async run(call, terminal) {
    const resources = await resourcesOf(call)
    const base = onlyProfile(await namedProfile(call, resources), resources)
    const output = needed(call, "-o")
    await assertProfileName(output, call.flags.has("--overwrite"))
    const opened = await openOne(call, terminal)
    const [list = ""] = call.paths
    const isJson = call.flags.has("--json")
    if ("refusal" in opened) return rejected(list, opened.refusal, isJson, terminal)

    const registered = readList(opened.picture, base)
    const { units } = registered
    const isWritten = units.length > 0
    if (isWritten) {
      const text = `${JSON.stringify(profileJson({ ...base, units }), undefined, 2)}\n`
      // What is written can be used: it is read back as a profile before anyone sees it.
      loadProfile(output, JSON.parse(text), resources.pack)
      await writeWhole(output, new TextEncoder().encode(text))
    }
    const outcome = { list: slashed(list), base, registered, ...(isWritten ? { profile: slashed(output) } : {}) }
    if (isJson) printJson(terminal, registerJson(outcome, terminal.language))
    else terminal.out(registerText(outcome, terminal))
    if (!isWritten && !isJson) terminal.err(`${word(terminal, "register.noUnits", { path: list })}\n`)
    return isWritten && countsOf(registered).notUnderstood === 0 ? 0 : 1
  },
}

/** A profile as its file has it: what the program keeps as maps and figures are records of text there. */
function profileJson({ deadlines, settings, ...profile }: Profile): unknown {
  const own = settings && [...settings].map(([code, value]) => [code, decimalText(value)] as const)
  return {
    ...profile,
    ...(deadlines === undefined ? {} : { deadlines: Object.fromEntries(deadlines) }),
    ...(own === undefined ? {} : { settings: Object.fromEntries(own) }),
  }
}

async function assertProfileName(path: string, mayReplace: boolean): Promise<void> {
  const kind = await kindOf(path)
  if (kind === "folder") throw CallError.of("call.notAFile", { path, command: "register" })
  if (extname(path).toLowerCase() !== ".json") throw CallError.of("call.notJson", { path })
  if (kind === "file" && !mayReplace) throw CallError.of("call.profileExists", { path })
  await assertFolder(dirname(path))
}

function rejected(list: string, refusal: Refusal, isJson: boolean, terminal: Terminal): 1 {
  const reason = refusalText(refusal, terminal.language)
  if (isJson) printJson(terminal, { list: slashed(list), status: "rejected", reason: refusal.code, message: reason })
  else terminal.err(`${word(terminal, "call.notTaken", { path: list, reason })}\n`)
  return 1
}
