/** Whether Office itself is drawn dark or light; undefined where it does not say: then the system's own choice holds. */
export function officeTheme(): "dark" | "light" | undefined {
  // Old versions of Office have no theme, whatever the type says.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(theme?.bodyBackgroundColor ?? "") ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  const light = [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0)
  return light < 3 * 128 ? "dark" : "light"
}
