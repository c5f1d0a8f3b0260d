import { markup, type Markup } from "../results/markup"
import type { BarsBlock, Block, ReportDocument, Run, TableBlock } from "./document"
import { reportStyle, reportStyleHash } from "./html-style"

/**
 * The report as one page of HTML for the province's portal: no script, nothing fetched, charts as SVG whose figures are text too; to be
 * read by a screen reader, and printed on A4.
 */
export function htmlReport({ language, title, head, blocks, closing, annexes, annexOf, foot }: ReportDocument): string {
  const page = markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${{ markup: reportStyleHash }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: reportStyle }}</style>
</head>
<body>
<main>
<header>
<div class="issuer">${head.parent.map((line) => markup`<p>${line}</p>\n`)}<p class="strong">${head.issuer}</p>
<p class="after">${head.number}</p></div>
<div class="state"><p class="strong">${head.state}</p>
<p class="strong motto">${head.motto}</p>
<p class="after slanted">${head.placeAndDate}</p></div>
</header>
<h1>${head.title}<span>${head.subject}</span></h1>
${foot === undefined ? "" : markup`<p class="made-up">${foot}</p>\n`}${blocks.map(blockMarkup)}
<footer>
<div><p class="slanted strong">${closing.recipientsTitle}</p>
${closing.recipients.map((one) => markup`<p>${one}</p>\n`)}</div>
<div class="signer">${closing.signer.map((one) => markup`<p class="strong">${one}</p>\n`)}</div>
</footer>
${annexes.map(
  (annex) => markup`<section class="annex">
<h2>${annex.title}<span>${annex.subject}</span></h2>
<p class="slanted centred annexOf">${annexOf}</p>
${annex.blocks.map(blockMarkup)}</section>
`,
)}</main>
</body>
</html>
`
  return page.markup
}

function blockMarkup(block: Block): Markup {
  switch (block.block) {
    case "heading":
      return markup`<h2 class="section">${block.text}</h2>\n`
    case "paragraph":
      return markup`<p class="${block.look}">${runsMarkup(block.runs)}</p>\n`
    case "table":
      return tableMarkup(block)
    case "bars":
      return barsMarkup(block)
  }
}

/** A figure carries the cell that it is of, its exact value, and its place in the provincial workbook. */
function runsMarkup(runs: readonly Run[]): readonly Markup[] {
  return runs.map((run) => {
    if (typeof run === "string") return markup`${run}`
    const { cell, unit, tier, figure, place } = run.binding
    const whose = unit ?? tier
    const of = whose === undefined ? "" : markup` data-of="${whose}"`
    return markup`<data value="${figure}" data-cell="${cell}"${of} data-place="${`${place.sheet}!${place.address}`}">${run.text}</data>`
  })
}

function tableMarkup({ title, columns, rows, hasTotal }: TableBlock): Markup {
  const heads = columns.map(({ title: head }) => markup`<th scope="col">${head}</th>`)
  const body = rows.map((row, i) => {
    const isTotal = hasTotal && i === rows.length - 1
    const cells = columns.map(({ across }, j) => markup`<td class="${across}">${runsMarkup(row[j] ?? [])}</td>`)
    return markup`<tr${isTotal ? markup` class="total"` : ""}>${cells}</tr>\n`
  })
  return markup`<table>
${title === "" ? "" : markup`<caption>${title}</caption>\n`}<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table>
`
}

const [lineHeight, longest, width] = [24, 430, 800]

/** Bars in a picture, with what they say in a table beside it: a picture alone says nothing to who cannot see it. */
function barsMarkup({ title, measure, bars }: BarsBlock): Markup {
  const height = bars.length * lineHeight
  const drawn = bars.map(({ label, figure, length }, i) => {
    const y = i * lineHeight
    const long = Math.max(1, Math.round(length * longest))
    return markup`<text class="label" x="${280}" y="${y + 16}">${label}</text><rect x="${290}" y="${y + 4}" width="${long}" height="${lineHeight - 8}"/><text x="${296 + long}" y="${y + 16}">${figure.text}</text>\n`
  })
  const rows = bars.map(
    ({ label, figure }) => markup`<tr><th scope="row">${label}</th><td>${runsMarkup([figure])}</td></tr>\n`,
  )
  return markup`<figure>
<figcaption>${title} (${measure})</figcaption>
<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
${drawn}</svg>
<table class="unseen">
<caption>${title} (${measure})</caption>
<tbody>
${rows}</tbody></table>
</figure>
`
}
