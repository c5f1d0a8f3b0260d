/** Fills that stay apart where a printer knows black and white only: dark, hatched, ruled, dotted, white, checked: a grey would become one of them. */
const fills: readonly string[] = [
  solid("404040"),
  pattern("wdUpDiag"),
  pattern("ltHorz"),
  pattern("pct20"),
  solid("FFFFFF"),
  pattern("smGrid"),
]

const edge = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'

/** How the bars of a chart's series, counted from 0, are filled. After the sixth they begin again. */
export function seriesFill(index: number): string {
  return `<c:spPr>${fills[index % fills.length] ?? ""}${edge}</c:spPr>`
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

function pattern(preset: string): string {
  return (
    `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="000000"/></a:fgClr>` +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
  )
}
