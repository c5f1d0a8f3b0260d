import { Buffer } from "node:buffer"
import { keepText, knownText, textMemory } from "../../../../engine/xlsx/scanning/text-memory"

test("[G6] a text is known again by its bytes, of which nothing but those of the text is kept", () => {
  const memory = textMemory(16, 64)
  // What Node unpacks is a Buffer, whose `slice` is a view of the whole part.
  const part = Buffer.from("<t>Tổng số</t>".padEnd(100_000, " "))
  const end = part.indexOf("</t>")
  expect(knownText(memory, part, 3)).toBeUndefined()
  keepText(memory, part, 3, end, "Tổng số")
  expect(Math.max(...memory.written.map(({ buffer }) => buffer.byteLength))).toBe(end - 3)

  const other = Buffer.from("<si><t>Tổng số</t></si>")
  part.fill(0)
  expect(knownText(memory, other, 7)).toBe("Tổng số")
  expect(knownText(memory, Buffer.from("<t>Tổng sổ</t>"), 3)).toBeUndefined()
})
