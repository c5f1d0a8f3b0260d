import type { Picture } from "../../../engine/index"
import { readWorkbook } from "../../../engine/xlsx/read-workbook"
import { CallError } from "../call-error"
import { inputsOf, readInput } from "../files"
import { rejectedText } from "../finding-json"
import { nodeMeans } from "../node-means"
import { plain, type Terminal } from "../terminal"
import type { Command } from "./command"

/** Shows what the reader sees: every non-empty cell of every file, one JSON line a file, for support and diagnosis. */
export const cells: Command = {
  name: "cells",
  usage: "cells PATH… [--json]",
  does: { vi: "in mọi ô có nội dung của tệp", en: "prints every non-empty cell" },
  options: {},

  async run(call, terminal) {
    if (call.paths.length === 0) throw CallError.of("call.noPath", { command: "cells" })
    const { files } = await inputsOf(call.paths)
    if (files.length === 0) throw CallError.of("call.noFiles", { path: call.paths.join(", ") })
    const isJson = call.flags.has("--json")
    let isRejected = false
    for (const input of files) {
      const read = await readInput(input)
      const opened = "refusal" in read ? read : readWorkbook(read.bytes, nodeMeans)
      const { file, sha256 } = read.source
      if ("refusal" in opened) {
        isRejected = true
        const { code } = opened.refusal
        if (isJson) printLine(terminal, { file, sha256, status: "rejected", reason: code, sheets: [] })
        else terminal.out(rejectedText(file, opened.refusal, terminal))
      } else if (isJson) printLine(terminal, { file, sha256, status: "read", sheets: sheetsOf(opened.picture) })
      else terminal.out(asText(file, opened.picture))
    }
    return isRejected ? 1 : 0
  },
}

function printLine(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value)}\n`)
}

function sheetsOf(picture: Picture): unknown {
  return picture.sheets.map(({ name, visibility, cells: found }) => ({
    ...{ name, visibility },
    cells: [...found.values()].map(({ address, content, format }) => ({
      address,
      ...(content.type === "unstored"
        ? { type: "number", formula: content.formula, stored: false }
        : { ...content, ...(content.formula === undefined ? {} : { stored: true }) }),
      ...(format === undefined ? {} : { format }),
    })),
  }))
}

function asText(file: string, picture: Picture): string {
  const lines = picture.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].map(({ address, content }) => {
      const value = content.type === "unstored" ? "" : String(content.value)
      const formula = content.formula === undefined ? [] : [`=${content.formula}`]
      return [file, `${sheet.name}!${address}`, content.type, value, ...formula].map(plain).join("\t")
    }),
  )
  return lines.map((line) => `${line}\n`).join("")
}
