/**
 * Fills that stay apart where a printer knows black and white only: dark, hatched, white, dotted, ruled, checked: a grey would become one
 * of them. The most different come first, since few charts have more than three; ruled looks dark where a program draws its lines thick.
 */
const fills: readonly string[] = [
  solid("404040"),
  pattern("wdUpDiag"),
  solid("FFFFFF"),
  pattern("pct20"),
  pattern("ltHorz"),
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
