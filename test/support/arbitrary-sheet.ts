import fc from "fast-check"
import { strict, transitional } from "./crafted-xlsx"

type Xml = fc.Arbitrary<string>

const pieces = (...items: readonly Xml[]): Xml => fc.tuple(...items).map((all) => all.join(""))
const many = (item: Xml, most: number): Xml => fc.array(item, { maxLength: most }).map((all) => all.join(""))
/** One of `usual`, or now and then one of `odd`: a sheet of nothing but oddities would never get far. */
const mostly = (usual: readonly string[], odd: readonly string[]): Xml =>
  fc.oneof({ weight: 150, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) })

const space = mostly(["", "", "", "\n", "  "], ["\t\r\n", "<!-- 9 -->", "<?x 9?>", "9", "&#32;", "\u00a0"])
const text = many(
  mostly(
    ["a", "Hà Nội", " ", "1", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "\n", "_x0041_", "_x", "]", "'", '"', ">"],
    [
      "\r\n",
      "\r",
      "&#10;",
      "&#x1F600;",
      "😀",
      "&#13;",
      "<![CDATA[<b>&]]>",
      "&#38;amp;",
      "\uffee",
      "&#xFFFE;",
      "&#0;",
      "&x;",
      "&",
      "]]>",
      "\u0001",
      "\ufffe",
      "\uffff",
      "\ufeff",
      "_x000D_",
      "<b/>",
    ],
  ),
  4,
)
const number = mostly(
  ["0", "1", "-7", "12.5", "133310", "0.1", "1e3", "-0", "1234567890.12345", "99999999999999999999", "1.0"],
  [
    "",
    " 7 ",
    "1,5",
    "343mét",
    "NaN",
    "0x10",
    "5.",
    ".5",
    "+5",
    "-",
    "1e999",
    "&#55;",
    "1<!-- -->2",
    "<![CDATA[3]]>",
    "0000000000000000001",
    "1.7976931348623157e308",
    "\u00a05",
    "--1",
    "1.2.3",
  ],
)
const index = mostly(
  ["0", "1", "2", "3"],
  ["4", "-1", "1.0", " 3 ", "03", "x", "", "&#49;", "0000000003", "00000000003", "length"],
)

const attribute = (name: Xml, value: Xml): Xml =>
  pieces(
    mostly([" "], ["  ", "\n", "", "\t"]),
    name,
    mostly(["="], [" = ", "= ", ""]),
    fc.tuple(mostly(['"'], ["'"]), value).map(([quote, written]) => quote + written + quote),
  )
const odd = attribute(
  mostly(
    ["ht", "spans", "cm", "customFormat"],
    ["x14ac:dy", "xml:space", "xmlns:r", "xmlns", "r:r", "no:r", "r", "t", "ắ", "a:b:c", "1a"],
  ),
  mostly(["1", "1:4", "true"], ["&amp;", "<", ">", "&x;", "]]>", "\n", "urn:x", transitional.main, "'", ""]),
)
/** The usual attributes in their order, or in any, some of them missing, some twice. */
const attributes = (...usual: readonly Xml[]): Xml => {
  const inOrder = fc.tuple(...usual.map((one) => fc.option(one, { nil: "" }))).map((all) => all.join(""))
  const shuffled = fc.array(fc.oneof(...usual, odd), { maxLength: 4 }).map((all) => all.join(""))
  return fc.oneof({ weight: 40, arbitrary: inOrder }, { weight: 1, arbitrary: shuffled })
}

const element = (name: string, attributes: Xml, content: Xml): Xml =>
  fc
    .tuple(attributes, content, mostly([""], [" ", "\n"]), fc.integer({ min: 0, max: 300 }))
    .map(([written, inside, blank, kind]) => {
      if (kind === 0) return `<x:${name}${written}>${inside}</x:${name}>`
      if (kind === 1) return `<y:${name}${written}>${inside}</y:${name}>`
      if (kind === 2) return `<${name}${written}>${inside}</${name.toUpperCase()}>`
      if (kind === 3) return `<${name}${written}>${inside}`
      if (kind === 4) return `< ${name}${written}>${inside}</${name}>`
      if (kind < 40 || inside === "") return `<${name}${written}${blank}/>`
      return `<${name}${written}${blank}>${inside}</${name}${blank}>`
    })

const nothing = fc.constant("")
const rich = many(
  fc.oneof(
    {
      weight: 5,
      arbitrary: element("t", mostly(["", ' xml:space="preserve"'], [' xml:space="x" xml:space="y"']), text),
    },
    {
      weight: 2,
      arbitrary: pieces(
        fc.constant("<r><rPr><b/><sz val='11'/></rPr>"),
        element("t", nothing, text),
        fc.constant("</r>"),
      ),
    },
    {
      weight: 1,
      arbitrary: pieces(fc.constant('<rPh sb="0" eb="1">'), element("t", nothing, text), fc.constant("</rPh>")),
    },
    { weight: 1, arbitrary: space },
  ),
  3,
)
const formula = element(
  "f",
  attributes(
    attribute(fc.constant("t"), mostly(["shared", "array"], ["x"])),
    attribute(fc.constant("ref"), mostly(["A1:B2"], [""])),
    attribute(fc.constant("si"), mostly(["0"], ["a"])),
    odd,
  ),
  text,
)
const alternate = (inside: string) =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14">${inside}</mc:Choice></mc:AlternateContent>`
const extension = mostly(
  ["", "", "", "<extLst/>"],
  [
    '<extLst><ext xmlns:z="urn:z" uri="{1}"><z:v z:a="1">2</z:v></ext></extLst>',
    "<z:v/>",
    '<v xmlns="urn:z">1</v>',
    alternate("<v>1</v>"),
    alternate("<q/>"),
    "<v>1</v>",
    "<is><t>a</t></is>",
    `<q:v xmlns:q="${transitional.main}">1</q:v>`,
  ],
)

const address = (row: number): Xml =>
  mostly(
    [`A${row}`, `B${row}`, `C${row}`, `D${row}`, `E${row}`, `AA${row}`],
    [
      `a${row}`,
      `$A$${row}`,
      `A0${row}`,
      "A9",
      "XFD1048576",
      "XFE1",
      "A0",
      "",
      `A${row}:B${row}`,
      `ZZZZ${row}`,
      `&#65;${row}`,
    ],
  )
const cellOf = (row: number): Xml =>
  fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(fc.constant("n"), element("v", nothing, number)) },
        { weight: 4, arbitrary: fc.tuple(fc.constant("s"), element("v", nothing, index)) },
        { weight: 2, arbitrary: fc.tuple(fc.constant("str"), element("v", nothing, text)) },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constant("b"), element("v", nothing, mostly(["0", "1"], ["true", "2", ""]))),
        },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constant("e"), element("v", nothing, mostly(["#N/A", "#DIV/0!"], ["", "&#35;"]))),
        },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constant("d"), element("v", nothing, mostly(["2018-12-31"], ["31/12/2018"]))),
        },
        { weight: 1, arbitrary: fc.tuple(fc.constant("inlineStr"), element("is", nothing, rich)) },
        { weight: 2, arbitrary: fc.tuple(fc.constant("n"), nothing) },
        { weight: 1, arbitrary: fc.tuple(fc.constantFrom("x", "", "__proto__", "s "), element("v", nothing, index)) },
      ),
      fc.option(formula, { nil: "", freq: 4 }),
      extension,
      space,
    )
    .chain(([[type, value], written, more, blank]) =>
      element(
        "c",
        attributes(
          attribute(fc.constant("r"), address(row)),
          attribute(
            fc.constant("s"),
            mostly(["0", "1", "2", "7"], ["", "x", "1.0", " 1", "-1", "length", "01", "12345678"]),
          ),
          attribute(fc.constant("t"), fc.constant(type)),
        ),
        fc.constantFrom(written + value + more, written + value + more, blank + value + blank + written + more),
      ),
    )

const row = fc
  .integer({ min: 1, max: 6 })
  .chain((number) =>
    element(
      "row",
      attributes(
        attribute(
          fc.constant("r"),
          mostly([String(number)], ["", "0", "x", "1048577", `0${number}`, "1.0", "12345678"]),
        ),
        fc.constantFrom(' hidden="1"', ' hidden="0"', ' hidden="true"', "", ""),
        odd,
        odd,
      ),
      pieces(many(pieces(cellOf(number), space), 4), extension),
    ),
  )
const column = fc.constantFrom(
  '<col min="1" max="5" width="9.1"/>',
  '<col min="3" max="3" hidden="1"/>',
  '<col min="4" max="16384" hidden="true" width="0"/>',
  '<col max="5" min="1" hidden="0"/>',
  '<col min="5" max="2" hidden="1"/>',
  '<col min="x" max="16385" hidden="1"/>',
  '<col min="&#49;" max="2" hidden="1"/>',
)
const columns = fc.oneof(
  { weight: 7, arbitrary: nothing },
  { weight: 1, arbitrary: many(column, 2).map((all) => `<cols>${all}</cols>`) },
)
const merge = element(
  "mergeCell",
  attributes(
    attribute(
      fc.constant("ref"),
      mostly(["A1:B2", "C3:D4"], ["B2:A1", "A1", "", "A:B", "a1:b2", "A1:ZZZ1", "A1:B2:C3"]),
    ),
  ),
  nothing,
)
/** What nobody asks about: names alike in length and last letter, texts, and what may not stand there either. */
const validation = element(
  "dataValidation",
  attributes(
    attribute(fc.constant("type"), mostly(["whole", "list"], ["<"])),
    attribute(mostly(["prompt", "promptTitle", "error", "errorTitle"], ["type", "y:type", "xml:type", "1"]), text),
    attribute(mostly(["sqref", "xr"], ["sqref ", "xmlns:z", "xmlns", "type"]), mostly(["A1 B2", "'"], ['"', "&x;"])),
    odd,
  ),
  pieces(element("formula1", nothing, text), mostly([""], ["<a:b/>", "<sheetData/>", "<q><r></q></r>"]), space),
)
const unasked = fc.oneof({ weight: 2, arbitrary: nothing }, element("dataValidations", nothing, many(validation, 2)))
const after = fc
  .tuple(fc.constantFrom("", "", "<pageMargins left='1' right=\"2\"/>"), many(merge, 3), unasked, extension)
  .map(([before, merges, passed, more]) => `${before}<mergeCells count="2">${merges}</mergeCells>${passed}${more}`)

/** The XML of a worksheet: mostly what programs write, with anything that XML and its mistakes allow in between. */
export const arbitrarySheet: fc.Arbitrary<string> = fc
  .tuple(
    mostly(
      ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', "", '<?xml version="1.0" encoding="utf-8"?>'],
      [
        "<?xml version='1.0'?>",
        '<?xml version="1.1"?>',
        '<?xml version="1.0" encoding="latin1"?>',
        '<?XML version="1.0"?>',
        "\ufeff",
        " ",
        "<!-- -->",
        "<!DOCTYPE x>",
        "x",
        '<?xml version="1.0" standalone="YES"?>',
        '<?xml version="1.0" encoding="ISO-8859-1"?>',
      ],
    ),
    mostly(
      [
        `xmlns="${transitional.main}" xmlns:r="${transitional.relationships}" xmlns:x14ac="urn:ac" xmlns:x="urn:other"`,
        `xmlns="${strict.main}" xmlns:x="urn:x" xmlns:x14ac="urn:x14"`,
      ],
      [
        `xmlns:x="${transitional.main}"`,
        `xmlns="${transitional.main}" xmlns:x="${transitional.main}"`,
        'xmlns="urn:none"',
        "",
        `xmlns="${transitional.main}" xmlns:x="" `,
        `xmlns="${transitional.main}" xmlns:x="urn:a" xmlns:x14ac="urn:a"`,
      ],
    ),
    columns,
    fc.array(row, { maxLength: 5 }),
    space,
    after,
    mostly(["", "\n"], ["<more/>", "x", "\u0000", "<!-- -->", "</worksheet>"]),
  )
  .map(
    ([start, namespaces, columns, rows, blank, rest, end]) =>
      `${start}<worksheet ${namespaces}>${blank}${columns}<sheetData>${rows.join(blank)}</sheetData>${rest}</worksheet>${end}`,
  )

/** The XML of a list of shared strings, likewise. */
export const arbitraryStrings: fc.Arbitrary<string> = many(pieces(element("si", nothing, rich), space), 5).map(
  (items) => `<sst xmlns="${transitional.main}" xmlns:x="urn:x" count="9">${items}</sst>`,
)
