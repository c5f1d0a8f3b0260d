import { HostFault } from "../../../engine/index"
import { faultOf } from "../../../src/excel/faults"
import { fileNameOf } from "../../../src/excel/file-name"

/** As office.js throws it, with a sentence that nobody is to read. */
function thrown(code: string): Error {
  return Object.assign(new Error("There was an internal error while processing the request."), { code })
}

test.each([
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["GeneralException", "busy"],
  ["SomethingNew", "unknown"],
])("Excel's %s is told as %s, without Excel's sentence", (code, expected) => {
  const fault = faultOf(thrown(code))
  expect([fault.code, fault.message]).toEqual([expected, `${expected}: ${code}`])
})

test.each([
  ["AccessDenied", "protectedSheet"],
  ["ItemNotFound", "sheetGone"],
  ["ItemAlreadyExists", "sheetTaken"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["ApiNotFound", "missingApi"],
])(
  "Excel's %s is told as %s, and the code is never taken for the name of a sheet, a size or a version",
  (code, expected) => {
    const fault = faultOf(thrown(code))
    expect([fault.code, fault.detail]).toEqual([expected, ""])
  },
)

test("a fault about a sheet names the sheet that was asked for", () => {
  expect(faultOf(thrown("ItemNotFound"), "Biểu A12").message).toBe("sheetGone: Biểu A12")
})

test("an error that is none of Excel's is told by its kind alone; a fault stays what it is", () => {
  expect(faultOf(new TypeError("x is not a function")).message).toBe("unknown: TypeError")
  expect(faultOf(thrown("a sentence as a code")).message).toBe("unknown: Error")
  const fault = new HostFault("tooLarge", "500001")
  expect(faultOf(fault)).toBe(fault)
})

test.each([
  ["C:\\Báo cáo\\a12.xlsx", "a12.xlsx"],
  ["/Users/lan/a12.xlsx", "a12.xlsx"],
  ["https://sharepoint.vn/b%C3%A1o%20c%C3%A1o.xlsx?web=1", "báo cáo.xlsx"],
  ["https://sharepoint.vn/100%.xlsx", "100%.xlsx"],
  ["", ""],
  [undefined, ""],
])("the file at %s is called “%s”", (url, name) => {
  expect(fileNameOf(url)).toBe(name)
})
