import { officeTheme } from "../../../src/excel/office-theme"

test.each([
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "#FFFFFF" }, "light"],
  [{ bodyBackgroundColor: "" }, undefined],
  [undefined, undefined],
])("the theme %j of Office is %s", (theme, wanted) => {
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } })
  expect(officeTheme()).toBe(wanted)
})
