import { concat } from "../../../support/crafted-zip"
import { craftXlsx } from "../../../support/crafted-xlsx"
import { refusalCode, refusalText } from "../../../support/drawn-picture"

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding))
const bigEnd = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16())

/** A compound file with these streams in its directory. */
function ole(...streams: readonly string[]): Uint8Array {
  const header = new Uint8Array(512)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const entries = ["Root Entry", ...streams].map((name, index) => {
    const entry = Buffer.alloc(128)
    entry.write(name, "utf16le")
    entry.writeUInt16LE(name.length * 2 + 2, 64)
    entry.writeUInt8(index === 0 ? 5 : 2, 66)
    return entry
  })
  return concat([header, new Uint8Array(512), ...entries])
}

const csv = "Mã số;Chỉ tiêu;Số lượng\n01;Tổng số;343\n"
const xml2003 = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`
const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>343</td></tr></table></html>`

test.each([
  ["0 bytes", new Uint8Array(), "EMPTY"],
  ["zeros", new Uint8Array(10_000), "DAMAGED"],
  ["an Excel 97–2003 workbook", ole("Workbook", "\u0005SummaryInformation"), "XLS_BINARY"],
  ["an Excel 95 workbook", ole("Book"), "XLS_BINARY"],
  ["an Excel 4 sheet without a container", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), "XLS_BINARY"],
  ["a workbook with a password", ole("EncryptionInfo", "EncryptedPackage"), "ENCRYPTED"],
  ["a Word 97–2003 document", ole("WordDocument", "1Table"), "NOT_A_WORKBOOK"],
  ["a compound file cut after its header", ole("Workbook").subarray(0, 600), "NOT_A_WORKBOOK"],
  ["XML Spreadsheet 2003", bytes(xml2003), "XML2003"],
  ["XML Spreadsheet 2003 in UTF-16", bytes("\ufeff" + xml2003, "utf16le"), "XML2003"],
  [
    "a flat OpenDocument spreadsheet",
    bytes(`<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">`),
    "ODS",
  ],
  ["HTML", bytes(html), "HTML"],
  ["HTML after a mark and space", bytes("\ufeff\n  <!DOCTYPE html>" + html), "HTML"],
  ["HTML with an XML declaration", bytes(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">`), "HTML"],
  ["HTML that begins with a table", bytes("<TABLE border=1><tr>"), "HTML"],
  ["a web archive", bytes("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n"), "HTML"],
  ["other XML", bytes(`<?xml version="1.0"?><data><row/></data>`), "NOT_A_WORKBOOK"],
  ["CSV in UTF-8", bytes(csv), "TEXT_CSV"],
  ["CSV in UTF-8 with a mark", bytes("\ufeff" + csv), "TEXT_CSV"],
  ["Excel's own Unicode text", bytes("\ufeff" + csv, "utf16le"), "TEXT_CSV"],
  ["UTF-16 text, big end first", bigEnd("\ufeff" + csv), "TEXT_CSV"],
  ["UTF-16 text without a mark", bytes("Ma so\tSo luong\r\n01\t343\r\n", "utf16le"), "TEXT_CSV"],
  ["UTF-16 text without a mark, big end first", bigEnd("Ma so\tSo luong\r\n01\t343\r\n"), "TEXT_CSV"],
  ["CSV in a legacy encoding", bytes("M\u00b7 sè;Sè l\u00adîng\r\n01;343\r\n", "latin1"), "TEXT_CSV"],
  ["white space", bytes("\r\n \t\r\n"), "NOT_A_WORKBOOK"],
  ["PDF", bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj", "latin1"), "NOT_A_WORKBOOK"],
  ["RTF", bytes("{\\rtf1\\ansi Bao cao}"), "NOT_A_WORKBOOK"],
  [
    "an image",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3, 4]),
    "NOT_A_WORKBOOK",
  ],
  ["another archive", new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3, 4]), "NOT_A_WORKBOOK"],
  [
    "the lock file that Excel leaves beside an open workbook",
    concat([new Uint8Array([5]), bytes("Admin"), new Uint8Array(159).fill(0)]),
    "NOT_A_WORKBOOK",
  ],
])("[G2] %s is told by its content, and refused", (_, content, code) => {
  expect(refusalCode(content)).toBe(code)
})

test("[G4] a workbook whose first bytes were lost is damaged, not something else", () => {
  const workbook = craftXlsx()
  workbook.set([0, 0, 0, 0])
  expect(refusalText(workbook)).toBe("DAMAGED: start of the container")
})
