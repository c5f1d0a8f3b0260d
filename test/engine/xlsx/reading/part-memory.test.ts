import { partMemory, remembered } from "../../../../engine/xlsx/reading/part-memory"

const part = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })

describe("[G3] a part that was read before is not read again", () => {
  test("where its name and every byte are the same, and only there", () => {
    const memory = partMemory<string>()
    const read: string[] = []
    const ask = (name: string, text: string) =>
      remembered(memory, part(name, text), () => {
        read.push(`${name} ${text}`)
        return `${name} ${text}`
      })
    expect([ask("a", "12"), ask("a", "12"), ask("a", "13"), ask("b", "12"), ask("a", "123"), ask("a", "12")]).toEqual([
      "a 12",
      "a 12",
      "a 13",
      "b 12",
      "a 123",
      "a 12",
    ])
    expect(read).toEqual(["a 12", "a 13", "b 12", "a 123"])
  })

  test("though its bytes are written over afterwards", () => {
    const memory = partMemory<string>()
    const first = part("a", "12")
    remembered(memory, first, () => "12")
    first.bytes.fill(0x39)
    expect(remembered(memory, first, () => "99")).toBe("99")
    expect(remembered(memory, part("a", "12"), () => "read again")).toBe("12")
  })

  test("but nothing is kept of a refused part, of a large one, and of more than the last few", () => {
    const memory = partMemory<string>()
    expect(() =>
      remembered(memory, part("a", "1"), () => {
        throw new Error("refused")
      }),
    ).toThrow("refused")
    expect(remembered(memory, part("a", "1"), () => "sound")).toBe("sound")
    for (let i = 0; i < 100; i++) remembered(memory, part("a", `part ${i}`), () => "")
    remembered(memory, part("a", "x".repeat(1_000_000)), () => "")
    expect(memory.parts.length).toBeLessThan(10)
    expect(memory.parts.every(({ bytes }) => bytes.length < 100)).toBe(true)
  })
})
