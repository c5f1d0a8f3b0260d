import type { Picture } from "../../../engine/index"
import { CallError } from "../call-error"
import { inputsOf } from "../files"
import { rejectedText } from "../finding-json"
import type { PictureAnswer } from "../readers/readers"
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
    const readers = terminal.openReaders({ files: files.length })
    try {
      for (const input of files) {
        const answer = await readers.picture(input)
        isRejected ||= answer.kind === "refused"
        terminal.out(isJson ? asJson(answer) : asText(answer, terminal))
      }
    } finally {
      readers.end()
    }
    return isRejected ? 1 : 0
  },
}

function asJson(answer: PictureAnswer): string {
  const { file, sha256 } = answer.source
  const line =
    answer.kind === "refused"
      ? { file, sha256, status: "rejected", reason: answer.refusal.code, sheets: [] }
      : { file, sha256, status: "read", sheets: sheetsOf(answer.picture) }
  return `${JSON.stringify(line)}\n`
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

function asText(answer: PictureAnswer, terminal: Terminal): string {
  const { file } = answer.source
  if (answer.kind === "refused") return rejectedText(file, answer.refusal, terminal)
  const lines = answer.picture.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].map(({ address, content }) => {
      const value = content.type === "unstored" ? "" : String(content.value)
      const formula = content.formula === undefined ? [] : [`=${content.formula}`]
      return [file, `${sheet.name}!${address}`, content.type, value, ...formula].map(plain).join("\t")
    }),
  )
  return lines.map((line) => `${line}\n`).join("")
}
