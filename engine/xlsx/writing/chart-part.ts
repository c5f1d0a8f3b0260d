import { absolute, reference } from "../../workbook/address"
import type { BookChart, ChartRange } from "../../workbook/book"
import { seriesFill } from "./chart-fills"
import { xmlText } from "./text"

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const drawings = "http://schemas.openxmlformats.org/drawingml/2006"

/** The two axes need numbers that differ, nothing else. */
const [categoryAxis, valueAxis] = [500_001, 500_002]

/**
 * A chart as a part of the package, by ECMA-376 part 1, 21.2: what Excel 2007 knows and nothing newer, each element at its place in
 * the sequence, since Excel repairs what is out of order. Bars lie, so that long names of tiers are read; no depth, no greys.
 */
export function chartXml(chart: BookChart): string {
  const { kind, title, series, valueTitle } = chart
  const isStacked = kind === "stacked"
  const drawn = series.map((_, index) => seriesXml(chart, index)).join("")
  return (
    head +
    `<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(title, 1200, true) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>' +
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    drawn +
    `<c:gapWidth val="${isStacked ? 60 : 50}"/>${isStacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>` +
    // The first category at the top; the axis of values then crosses at the last one to stay at the bottom.
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${lineXml("595959")}${typeXml(1000)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="b"/><c:majorGridlines>${lineXml("D9D9D9")}</c:majorGridlines>${titleXml(valueTitle, 1000, false)}` +
    `<c:numFmt formatCode="${xmlText(numberFormat(0))}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${lineXml("595959")}${typeXml(900)}<c:crossAx val="${categoryAxis}"/><c:crosses val="max"/>` +
    `<c:crossBetween val="between"/>${wholeSteps(chart)}</c:valAx></c:plotArea>` +
    (series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${typeXml(1000)}</c:legend>` : "") +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln></c:spPr>` +
    typeXml(1000) +
    "</c:chartSpace>"
  )
}

/** Of a few things there are no halves: an axis in steps of half a unit would say 0, 1, 1, 2, 2. */
function wholeSteps({ series, places }: BookChart): string {
  const most = Math.max(0, ...series.flatMap(({ values }) => values.stored.map((value) => value ?? 0)))
  return places === 0 && most <= 5 ? '<c:majorUnit val="1"/>' : ""
}

function seriesXml({ kind, categories, series, places }: BookChart, index: number): string {
  const one = series[index]
  if (one === undefined) return ""
  const isStacked = kind === "stacked"
  // A 0 in a stack has no room for its figure.
  const format = isStacked ? `${numberFormat(places)};;` : numberFormat(places)
  const behind = isStacked ? '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>' : ""
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${textsXml(one.name)}</c:tx>${seriesFill(index)}<c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>${behind}${typeXml(900)}` +
    `<c:dLblPos val="${isStacked ? "ctr" : "outEnd"}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${textsXml(categories)}</c:cat><c:val>${figuresXml(one.values, numberFormat(places))}</c:val></c:ser>`
  )
}

function textsXml(range: ChartRange<string>): string {
  const points = range.stored.map((text, i) => `<c:pt idx="${i}"><c:v>${xmlText(text)}</c:v></c:pt>`).join("")
  const cache = `<c:strCache><c:ptCount val="${range.stored.length}"/>${points}</c:strCache>`
  return `<c:strRef><c:f>${formulaOf(range)}</c:f>${cache}</c:strRef>`
}

function figuresXml(range: ChartRange<number | undefined>, format: string): string {
  const points = range.stored
    .map((value, i) => (value === undefined ? "" : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
    .join("")
  const count = `<c:ptCount val="${range.stored.length}"/>`
  const cache = `<c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>${count}${points}</c:numCache>`
  return `<c:numRef><c:f>${formulaOf(range)}</c:f>${cache}</c:numRef>`
}

function formulaOf({ sheet, area }: ChartRange<unknown>): string {
  return xmlText(reference(sheet, absolute(area)))
}

function numberFormat(places: number): string {
  return places > 0 ? `#,##0.${"0".repeat(places)}` : "#,##0"
}

function titleXml(text: string, size: number, isBold: boolean): string {
  const look = `sz="${size}" b="${isBold ? 1 : 0}"`
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" ${look}>${font}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  )
}

const font = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>'

function typeXml(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">` +
    `<a:solidFill><a:srgbClr val="000000"/></a:solidFill>${font}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`
  )
}

function lineXml(colour: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`
}
