import fc from "fast-check"
import { unzipSync } from "fflate"
import { craftZip, type CraftedEntry } from "./crafted-zip"

/** What is done to a workbook: which kind of change, in which part, where in it, and with what. All but `kind` from 0 to 1. */
export interface Mutation {
  readonly kind: number
  readonly part: number
  readonly at: number
  readonly other: number
}

type Change = (xml: string, at: number, other: number) => string

const attributeValues = [
  ...[
    "",
    "0",
    "1",
    "-1",
    "7",
    "99999999",
    "s",
    "str",
    "b",
    "e",
    "n",
    "d",
    "inlineStr",
    "A1",
    "C3",
    "B2:A1",
    "XFD1048576",
    "A0",
  ],
  ...["true", "hidden", "veryHidden", "rId1", "rId99", "__proto__", "constructor", "1.5", "Ẩn"],
]
const values = [
  "0",
  "-0",
  "1,5",
  "343mét",
  "NaN",
  "1e999",
  "0x10",
  " 7 ",
  "",
  "true",
  "1e3",
  "２",
  "45050.5",
  "#N/A",
  "_x0041_",
]
const insertions = [
  ...[
    "<!-- a -->",
    "<?x y?>",
    "&amp;",
    "&#49;",
    "<![CDATA[1]]>",
    "&nbsp;",
    "\u0000",
    "<v>1</v>",
    "<f>1+1</f>",
    "<c><v>5</v></c>",
  ],
  ...[
    '<x:v xmlns:x="urn:other">5</x:v>',
    "<extLst><ext><v>6</v></ext></extLst>",
    "<is><t>a</t></is>",
    "\n  ",
    "\u00a0",
    "1",
  ],
]

/** Changes of the XML of one part. Every one leaves the container whole: lengths and checksums are made anew. */
const changes: readonly Change[] = [
  (xml, at) => replaced(xml, /<[^>?!]+>/g, at, () => ""),
  (xml, at) =>
    replaced(
      xml,
      /<(c|row|si|xf|sheet|numFmt|mergeCell|Relationship)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs,
      at,
      (whole) => whole + whole,
    ),
  (xml, at) => replaced(xml, /<(c|row|si|xf|sheet|v|f|t|is|numFmt)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs, at, () => ""),
  (xml, at, other) => replaced(xml, /="[^"]*"/g, at, () => `="${picked(attributeValues, other)}"`),
  (xml, at) => replaced(xml, / [\w:]+="[^"]*"/g, at, () => ""),
  (xml, at, other) => replaced(xml, /\d/g, at, () => String(Math.floor(other * 10))),
  (xml, at, other) => replaced(xml, /(?<=<(?:v|t)[^>]*>)[^<]*/g, at, () => picked(values, other)),
  (xml, at, other) => replaced(xml, /(?<=>)/g, at, () => picked(insertions, other)),
  (xml, at) => replaced(xml, /(?<=>)[^<]+(?=<)/g, at, (text) => `<![CDATA[${text}]]>`),
  (xml, at) => replaced(xml, /(?<=>)[^<]+(?=<)/g, at, (text) => `<!-- -->${text.slice(0, 1)}<?p?>${text.slice(1)}`),
  (xml, at, other) => swapped(xml, /<c\b[^>]*?(?:\/>|>.*?<\/c>)/gs, at, other),
  (xml, at, other) => swapped(xml, /(?<=<v>)[^<]*(?=<\/v>)/g, at, other),
  (xml, at, other) => swapped(xml, /(?<= r=")[^"]*(?=")/g, at, other),
  (xml) => xml.replace(/(?<=\?>|^)/, "<!DOCTYPE a [<!ENTITY e 'x'>]>"),
  (xml, at) => xml.slice(0, Math.floor(at * xml.length)),
]

/** Changes of the list of parts: left out, twice, in the place of another, under another spelling. */
const listChanges: readonly ((parts: readonly CraftedEntry[], one: number, two: number) => readonly CraftedEntry[])[] =
  [
    (parts, one) => parts.filter((_, i) => i !== one),
    (parts, one) => [...parts, parts[one]!],
    (parts, one, two) => parts.map((part, i) => (i === one ? { ...part, content: parts[two]!.content } : part)),
    (parts, one) => parts.map((part, i) => (i === one ? { ...part, name: part.name.toUpperCase() } : part)),
    (parts, one) => parts.map((part, i) => (i === one ? { ...part, name: part.name.replaceAll("/", "\\") } : part)),
    (parts, one) => parts.map((part, i) => (i === one ? { ...part, stored: true } : part)),
    (parts, one) => parts.map((part, i) => (i === one ? { ...part, descriptor: true } : part)),
  ]

/** From one to three changes. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.nat(changes.length + listChanges.length - 1),
    part: fraction(),
    at: fraction(),
    other: fraction(),
  }),
  { minLength: 1, maxLength: 3 },
)

/** The workbook after the changes, in a container without a fault. */
export function mutated(workbook: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let parts: readonly CraftedEntry[] = Object.entries(unzipSync(workbook)).map(([name, content]) => ({ name, content }))
  for (const { kind, part, at, other } of mutations) {
    const one = Math.floor(part * parts.length)
    const change = changes[kind]
    if (change === undefined) {
      parts = listChanges[kind - changes.length]!(parts, one, Math.floor(other * parts.length))
    } else
      parts = parts.map((entry, i) => (i === one ? { ...entry, content: change(textOf(entry), at, other) } : entry))
  }
  return craftZip(parts)
}

function fraction(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000)
}

function textOf({ content }: CraftedEntry): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content)
}

function replaced(xml: string, pattern: RegExp, at: number, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)]
  const one = found[Math.floor(at * found.length)]
  return one === undefined ? xml : xml.slice(0, one.index) + by(one[0]) + xml.slice(one.index + one[0].length)
}

function swapped(xml: string, pattern: RegExp, at: number, other: number): string {
  const found = [...xml.matchAll(pattern)]
  const [one, two] = [at, other]
    .map((place) => found[Math.floor(place * found.length)])
    .sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))
  if (one === undefined || two === undefined || one === two) return xml
  const between = xml.slice(one.index + one[0].length, two.index)
  return xml.slice(0, one.index) + two[0] + between + one[0] + xml.slice(two.index + two[0].length)
}

function picked(from: readonly string[], at: number): string {
  return from[Math.floor(at * from.length)] ?? ""
}
