/** Text in which Excel wrote characters that XML cannot hold as `_x0007_`, and an underscore before such as `_x005F_`. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
