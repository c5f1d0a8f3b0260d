import { craftCells, craftRows, craftXlsx } from "../../../support/crafted-xlsx"
import { drawnCells, pictureOf, refusalText } from "../../../support/drawn-picture"

test("[G3] zero, blank, FALSE, error, empty text and a formula without a stored result are different things", () => {
  const bytes = craftCells(`
    <c r="A1"><v>0</v></c>
    <c r="B1"/>
    <c r="C1" t="b"><v>0</v></c>
    <c r="D1" t="e"><v>#N/A</v></c>
    <c r="E1" t="str"><f>""</f><v></v></c>
    <c r="F1"><f>A1+1</f></c>
    <c r="G1"><f>A1+0</f><v>0</v></c>
    <c r="H1" t="b"><f>FALSE()</f><v>0</v></c>
    <c r="I1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
    <c r="J1"><f>A1+1</f><v></v></c>
    <c r="K1"><f>A1+1</f><v/></c>
    <c r="L1" t="str"><f>A1&amp;""</f></c>`)
  expect(drawnCells(bytes)).toEqual([
    `A1 number 0`,
    `C1 boolean false`,
    `D1 error "#N/A"`,
    `E1 text "" =""`,
    `F1 unstored =A1+1`,
    `G1 number 0 =A1+0`,
    `H1 boolean false =FALSE()`,
    `I1 error "#DIV/0!" =1/0`,
    `J1 unstored =A1+1`,
    `K1 unstored =A1+1`,
    `L1 unstored =A1&""`,
  ])
})

test("[G3] a numeric cell is a number in full, or text just as it stands: never half a number", () => {
  const numbers = ["5", "-5", "+5", "0.1", ".5", "5.", "1e3", "1.5E-7", " 7 ", "&#10;7&#9;", "00012", "-0", "1e308"]
  const cells = numbers.map((value) => `<c><v>${value}</v></c>`).join("")
  expect(drawnCells(craftCells(cells)).map((line) => line.split(" ").slice(1).join(" "))).toEqual(
    [5, -5, 5, 0.1, 0.5, 5, 1000, 1.5e-7, 7, 7, 12, 0, 1e308].map((value) => `number ${value}`),
  )
  const texts = [
    "343mét",
    "1,5",
    "1.2.3",
    "NaN",
    "INF",
    "-INF",
    "Infinity",
    "0x10",
    "1e999",
    "-1e999",
    "1 000",
    "5-",
    "e5",
    ".",
  ]
  const odd = texts.map((value) => `<c><v>${value}</v></c>`).join("")
  expect([...pictureOf(craftCells(odd)).sheets[0]!.cells.values()].map(({ content }) => content)).toEqual(
    texts.map((value) => ({ type: "text", value })),
  )
  expect(drawnCells(craftCells(`<c><v>&#xA0;5</v></c><c><v>٣</v></c><c><v>３</v></c>`))).toHaveLength(3)
  expect(drawnCells(craftCells(`<c><v>&#xA0;5</v></c>`))).toEqual([`A1 text "\u00a05"`])
})

test("[G3] numbers keep every bit of the stored double", () => {
  const values = [0.1, 1 / 3, 133310.0000000001, 9007199254740992, 1.7976931348623157e308, 5e-324, -123456789.12345679]
  const bytes = craftCells(values.map((value) => `<c><v>${value}</v></c>`).join(""))
  expect([...pictureOf(bytes).sheets[0]!.cells.values()].map(({ content }) => content)).toEqual(
    values.map((value) => ({ type: "number", value })),
  )
})

test("a formula that gives text that only looks like a number stays text", () => {
  expect(drawnCells(craftCells(`<c t="str"><f>TEXT(5,"0")</f><v>5</v></c>`))).toEqual([`A1 text "5" =TEXT(5,"0")`])
})

test("booleans are 0, 1, false or true; anything else in such a cell is text", () => {
  const cells = ["1", "true", "0", "false", "TRUE", "2"].map((value) => `<c t="b"><v>${value}</v></c>`)
  expect(drawnCells(craftCells(cells.join("")))).toEqual([
    "A1 boolean true",
    "B1 boolean true",
    "C1 boolean false",
    "D1 boolean false",
    'E1 text "TRUE"',
    'F1 text "2"',
  ])
})

test("shared, inline and rich texts are read whole, without reading aids above them", () => {
  const strings = `
    <si><t>Tổng số</t></si>
    <si><r><rPr><b/></rPr><t>Mã </t></r><r><t>số</t></r><rPh sb="0" eb="1"><t>PHONETIC</t></rPh><phoneticPr fontId="1"/></si>
    <si><t/></si>
    <si><t xml:space="preserve"> a </t></si>
    <si><t><![CDATA[<b> & ]]>c</t></si>
    <si/>`
  const cells = `
    <c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v> 3 </v></c><c t="s"><v>4</v></c><c t="s"><v>5</v></c>
    <c t="inlineStr"><is><t>Hà Nội</t></is></c>
    <c t="inlineStr"><is><r><t>Hà </t></r><r><t>Nam</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>
    <c t="inlineStr"><v>as v</v></c><c t="inlineStr"><is/></c><c t="inlineStr"/>
    <c><is><t>no type</t></is></c><c t="str"><v></v></c><c t="s"><v></v></c>`
  expect(drawnCells(craftCells(cells, { strings }))).toEqual([
    `A1 text "Tổng số"`,
    `B1 text "Mã số"`,
    `C1 text ""`,
    `D1 text " a "`,
    `E1 text "<b> & c"`,
    `F1 text ""`,
    `G1 text "Hà Nội"`,
    `H1 text "Hà Nam"`,
    `I1 text "as v"`,
    `J1 text ""`,
    `L1 text "no type"`,
    `M1 text ""`,
  ])
})

test("characters that Excel escapes come back: _x000D_ is a carriage return, _x005F_ an underscore", () => {
  const strings = "<si><t>a_x000D_b</t></si><si><t>_x005F_x0041_</t></si><si><r><t>_x00</t></r><r><t>41_</t></r></si>"
  const cells = `<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="str"><v>_x0041_ _xzz_</v></c>`
  expect(drawnCells(craftCells(cells, { strings }))).toEqual([
    String.raw`A1 text "a\rb"`,
    `B1 text "_x0041_"`,
    `C1 text "_x0041_"`,
    `D1 text "A _xzz_"`,
  ])
})

test("[G3] ISO dates become serial numbers of the workbook's own count, shown as dates so that none passes for a figure", () => {
  const cells = `<c t="d"><v>2018-12-31</v></c><c t="d"><v>2018-12-31T12:00:00Z</v></c><c t="d"><v>31/12/2018</v></c>`
  expect(drawnCells(craftCells(cells))).toEqual([
    "A1 number 43465 [yyyy-mm-dd]",
    "B1 number 43465.5 [yyyy-mm-dd]",
    'C1 text "31/12/2018"',
  ])
  expect(drawnCells(craftCells(cells, { properties: 'date1904="1"' })).slice(0, 1)).toEqual([
    "A1 number 42003 [yyyy-mm-dd]",
  ])
  expect(pictureOf(craftCells("", { properties: 'date1904="true"' })).date1904).toBe(true)
  expect(pictureOf(craftCells("", { properties: 'date1904="0"' })).date1904).toBe(false)
})

test("a formula keeps its text; where the text stands in another cell it is empty", () => {
  const cells = `
    <c><f t="shared" ref="A1:B1" si="0">C1*2</f><v>2</v></c><c><f t="shared" si="0"/><v>4</v></c>
    <c><f t="array" ref="C1:D1">TRANSPOSE(A1:A2)</f><v>2</v></c><c><v>3</v></c>
    <c><f t="shared" si="0"></f></c><c t="s"><f>A1&amp;" m"</f><v>0</v></c>`
  expect(drawnCells(craftCells(cells, { strings: "<si><t>2 m</t></si>" }))).toEqual([
    "A1 number 2 =C1*2",
    "B1 number 4 =",
    "C1 number 2 =TRANSPOSE(A1:A2)",
    "D1 number 3",
    "E1 unstored =",
    'F1 text "2 m" =A1&" m"',
  ])
})

test("a number format is kept as its own text and decides no type", () => {
  const styles = `
    <numFmts count="4"><numFmt numFmtId="164" formatCode="#,##0\\ \\m"/><numFmt numFmtId="165" formatCode="General"/>
      <numFmt numFmtId="166" formatCode="dd/mm/yyyy"/><numFmt numFmtId="9" formatCode="0&quot; mét&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="4"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
      <xf numFmtId="9"/><xf numFmtId="999"/><xf/><xf numFmtId="49"/><xf numFmtId="30"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="WRONG"/></dxf></dxfs>`
  const cells = Array.from({ length: 12 }, (_, s) => `<c s="${s}"><v>45050</v></c>`)
  const lines = drawnCells(craftCells(cells.join("") + `<c><v>1</v></c><c s="length"><v>1</v></c>`, { styles }))
  expect(lines.map((line) => line.split(" ").slice(3).join(" "))).toEqual([
    ...["", "[#,##0]", "[mm-dd-yy]", "[#,##0\\ \\m]", "", "[dd/mm/yyyy]", '[0" mét"]', "", "", "[@]", "[mm-dd-yy]", ""],
    ...["", ""],
  ])
  expect(drawnCells(craftCells(`<c s="3"><v>45050</v></c>`))).toEqual(["A1 number 45050"])
})

test("cells and rows without references follow the ones before them", () => {
  const rows = `<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>
    <row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c><c><v>7</v></c></row><row><c><v>8</v></c></row>`
  expect(drawnCells(craftRows(rows)).map((line) => line.replace(" number", ""))).toEqual(
    "A1 1,C1 2,C5 3,D5 4,A6 5,B9 6,C9 7,A10 8".split(","),
  )
})

test("cells come in reading order whatever the file's order", () => {
  const rows = `<row r="10"><c r="AA10"><v>1</v></c><c r="B10"><v>2</v></c></row><row r="2"><c r="a2"><v>3</v></c></row>
    <row r="10"><c r="C10"><v>4</v></c></row>`
  const lines = drawnCells(craftRows(rows)).map((line) => line.replace(" number", ""))
  expect(lines).toEqual(["A2 3", "B10 2", "C10 4", "AA10 1"])
  expect([...pictureOf(craftRows(rows)).sheets[0]!.cells.keys()]).toEqual(["A2", "B10", "C10", "AA10"])
})

test("the last cell of a sheet is XFD1048576, and nothing stands beyond it", () => {
  const last = `<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`
  expect(drawnCells(craftRows(last))).toEqual(["XFD1048576 number 9"])
  expect(refusalText(craftRows(last.replace("/></row>", "").replace("</c>", "</c><c><v>1</v></c>")))).toMatch(
    /cell address/,
  )
  expect(refusalText(craftRows(`${last}<row><c><v>1</v></c></row>`))).toMatch(/row number/)
})

test("what a sheet says of its own size is not asked", () => {
  const bytes = craftXlsx({
    parts: [
      {
        name: "xl/worksheets/sheet1.xml",
        content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/>
          <sheetData><row r="7"><c r="C7"><v>1</v></c></row></sheetData></worksheet>`,
      },
    ],
  })
  expect(drawnCells(bytes)).toEqual(["C7 number 1"])
})

test("merged areas are listed from their first cell to their last", () => {
  const after = `<mergeCells count="9"><mergeCell ref="A1:F1"/><mergeCell ref="D5:B3"/></mergeCells>`
  expect(pictureOf(craftXlsx({ sheets: [{ after }] })).sheets[0]!.merges).toEqual(["A1:F1", "B3:D5"])
  for (const reference of ["", "A1:B2:C3", "A:B", "A1:ZZZ1", "Sheet1!A1:B2"]) {
    const odd = `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`
    expect(refusalText(craftXlsx({ sheets: [{ after: odd }] }))).toMatch(/^DAMAGED: .*merged area/)
  }
})

test("[G3] a file that says two things of one cell is refused", () => {
  const twice = [
    [`<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`, /A1: two cells/],
    [`<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`, /A1: two cells/],
    [`<row r="1"><c r="B1"/><c r="A1"><v>1</v></c><c r="a1"><v>2</v></c></row>`, /A1: two cells/],
    [`<row r="1"><c r="A2"><v>1</v></c></row>`, /cell of another row/],
    [`<row><c r="A2"><v>1</v></c><c r="A3"><v>1</v></c></row>`, /cell of another row/],
    [`<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>`, /A1: two values/],
    [`<row r="1"><c r="A1"><f>1</f><f>2</f><v>2</v></c></row>`, /A1: two values/],
    [`<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c></row>`, /A1: two values/],
    [`<row r="1"><c r="A1"><v>1</v><is><t>2</t></is></c></row>`, /A1: two values/],
    [`<row r="1"><c r="A1" t="inlineStr"><v>1</v><is><t>2</t></is></c></row>`, /A1: two values/],
  ] as const
  for (const [rows, reason] of twice) expect(refusalText(craftRows(rows))).toMatch(reason)
})

test("a reference that is none, a type that is none and a text that is not there are damage", () => {
  const odd = [
    [`<c r="A0"><v>1</v></c>`, /cell address/],
    [`<c r="XFE1"><v>1</v></c>`, /cell address/],
    [`<c r="$A$1"><v>1</v></c>`, /cell address/],
    [`<c r=""><v>1</v></c>`, /cell address/],
    [`<c t="x"><v>1</v></c>`, /A1: cell type/],
    [`<c t="__proto__"><v>1</v></c>`, /A1: cell type/],
    [`<c t="s"><v>1</v></c>`, /A1: shared string/],
    [`<c t="s"><v>-1</v></c>`, /A1: shared string/],
    [`<c t="s"><v>0x0</v></c>`, /A1: shared string/],
    [`<c t="s"><v>length</v></c>`, /A1: shared string/],
  ] as const
  for (const [cells, reason] of odd)
    expect(refusalText(craftCells(cells, { strings: "<si><t>a</t></si>" }))).toMatch(reason)
  for (const row of ["0", "1048577", "-1", "1.5", "x", ""]) {
    expect(refusalText(craftRows(`<row r="${row}"/>`))).toMatch(/DAMAGED: .*row number/)
  }
})

test("elements of other vocabularies are passed over with all they hold", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v><x:v xmlns:x="urn:other">2</x:v></c>
      <x:c xmlns:x="urn:other" r="B1"><v>3</v></x:c><extLst><ext><c r="C1"><v>4</v></c></ext></extLst></row>`
  const after = `<extLst><ext uri="{1}"><sheetData><row r="2"><c r="A2"><v>5</v></c></row></sheetData></ext></extLst>
    <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
      <mc:Choice Requires="x14"><controls><c r="A9"><v>1</v></c></controls></mc:Choice><mc:Fallback/></mc:AlternateContent>`
  expect(drawnCells(craftXlsx({ sheets: [{ rows, after }] }))).toEqual(["A1 number 1"])
})

test("[G3] cells of which a file keeps two versions are refused, not chosen", () => {
  const two = (inner: string) =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
      <mc:Choice Requires="x14">${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>`
  const cell = `<c r="A1">${two("<v>1</v>")}</c>`
  expect(refusalText(craftCells(cell))).toBe("DAMAGED: xl/worksheets/sheet1.xml: AlternateContent")
  expect(refusalText(craftRows(two(`<row r="1"><c><v>1</v></c></row>`)))).toMatch(/AlternateContent/)
  expect(refusalText(craftXlsx({ sheets: [{ after: two("<mergeCells/>") }] }))).toMatch(/AlternateContent/)
})
