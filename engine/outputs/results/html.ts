import { basisOf } from "../../model/pack"
import { underCauses } from "../../findings/grouping"
import { refusalMessage } from "../../findings/refusal"
import type { FactsOf } from "../../messages/message"
import { periodText } from "../../messages/period-text"
import { say, sayFrom } from "../../messages/say"
import { isTaken, type TakenFile } from "../../tracking/received-file"
import { madeUp, slashed } from "../printed-words"
import { findingSections } from "./html-findings"
import { htmlStyle, htmlStyleHash } from "./html-style"
import { markup, type Markup } from "./markup"
import { byName, unitName, type CheckedFile, type ResultsRequest } from "./request"
import { tally, type Tally } from "./tally"
import { resultWords } from "./words"

type Say = <K extends keyof typeof resultWords>(
  key: K,
  facts: FactsOf<(typeof resultWords)[K], string | number>,
) => string

/**
 * The results as one page of HTML that needs nothing beside it: to be read, printed on A4 and put on file. Counts first, then what
 * was rejected and why, then unit by unit in the register's order, form by form, what is wrong, where, and what to do.
 */
export function htmlResults(request: ResultsRequest): string {
  const { pack, language, date, skipped } = request
  const word: Say = (key, facts) => sayFrom(resultWords, { key, facts }, language)
  const files = byName(request)
  const taken = inRegister(files.filter(isTakenFile))
  const isMadeUp = files.some(({ profile }) => profile?.synthetic === true)
  const basis = taken.slice(0, 1).map(({ file }) => basisOf(pack, file.outcome.submission.period)[language])
  const receivers = [...new Set(files.flatMap(({ profile }) => (profile === undefined ? [] : profile.receiver)))]
  const page = markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${{ markup: htmlStyleHash }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word("title", {})}</title>
<style>${{ markup: htmlStyle }}</style>
</head>
<body>
<main>
<header class="head">
<h1>${word("title", {})}</h1>
<p>${word("pack", { title: pack.title[language], version: pack.version })}</p>
${[...receivers, ...basis].map((text) => markup`<p>${text}</p>`)}
${date === undefined ? "" : markup`<p>${word("dated", { day: slashed(date) })}</p>`}
${isMadeUp ? markup`<p><strong>${madeUp[language]}</strong></p>` : ""}
</header>
<section>
<h2>${word("counts", {})}</h2>
${countsTable(tally(files), word)}
</section>
${refusedSection(files, request, word)}
${skipped.length === 0 ? "" : markup`<section>\n<h2>${word("skippedTitle", {})}</h2>\n<p>${skipped.join("; ")}</p>\n</section>`}
${unitsSection(taken, word)}
${taken.map((one, index) => unitSection(one, index, request, word))}
</main>
</body>
</html>
`
  return page.markup
}

type TakenCheckedFile = CheckedFile & { readonly file: TakenFile }

function isTakenFile(one: CheckedFile): one is TakenCheckedFile {
  return isTaken(one.file)
}

/** In the order of the register; a unit that it does not know comes last. */
function inRegister(files: readonly TakenCheckedFile[]): readonly TakenCheckedFile[] {
  const rank = ({ file, profile }: TakenCheckedFile): number => {
    const at = profile?.units.findIndex(({ code }) => code === file.outcome.submission.unit) ?? -1
    return at < 0 ? Number.MAX_SAFE_INTEGER : at
  }
  return [...files].sort((a, b) => rank(a) - rank(b))
}

const countKeys = [
  ...(["files", "accepted", "withFindings", "rejected"] as const),
  ...(["errors", "warnings", "undecided", "notes"] as const),
]

function countsTable(counts: Tally, word: Say): Markup {
  const rows = countKeys.map((key) => markup`<tr><th scope="row">${word(key, {})}</th><td>${counts[key]}</td></tr>\n`)
  return markup`<table class="counts"><tbody>
${rows}</tbody></table>`
}

function refusedSection(files: readonly CheckedFile[], { language }: ResultsRequest, word: Say): Markup {
  const rows = files.flatMap(({ file: { source, outcome } }) => {
    if (!("refusal" in outcome)) return []
    const { refusal } = outcome
    const reason = say(refusalMessage(refusal), language, String)
    return markup`<tr><th scope="row">${source.file}</th><td>${refusal.code}</td><td>${reason}</td></tr>\n`
  })
  if (rows.length === 0) return markup``
  return markup`<section>
<h2>${word("refusedTitle", {})}</h2>
<table class="refused"><thead><tr>${heads(["file", "code", "reason"], word)}</tr></thead>
<tbody>
${rows}</tbody></table>
</section>`
}

function heads(
  keys: readonly ("file" | "code" | "reason" | "unit" | (typeof countKeys)[number])[],
  word: Say,
): readonly Markup[] {
  return keys.map((key) => markup`<th scope="col" class="${key}">${word(key, {})}</th>`)
}

function unitsSection(taken: readonly TakenCheckedFile[], word: Say): Markup {
  if (taken.length === 0) return markup``
  const rows = taken.map((one, index) => {
    const { errors, warnings, undecided, notes } = tally([one])
    const cells = [errors, warnings, undecided, notes].map((count) => markup`<td class="figure">${count}</td>`)
    return markup`<tr><th scope="row"><a href="#u${index + 1}">${unitName(one) ?? ""}</a></th><td>${one.file.source.file}</td>${cells}</tr>\n`
  })
  return markup`<section>
<h2>${word("units", {})}</h2>
<table class="units"><thead><tr>${heads(["unit", "file", "errors", "warnings", "undecided", "notes"], word)}</tr></thead>
<tbody>
${rows}</tbody></table>
</section>`
}

function unitSection(one: TakenCheckedFile, index: number, request: ResultsRequest, word: Say): Markup {
  const { source, outcome } = one.file
  const { submission, findings } = outcome
  const period = periodText(submission.period, request.language)
  const title = word("unitTitle", { unit: unitName(one) ?? "", code: submission.unit, period })
  const sections = findingSections(underCauses(findings), submission, request)
  return markup`<section>
<h2 id="u${index + 1}">${title}</h2>
<p>${word("file", {})}: ${source.file}</p>
<p class="hash">${word("hash", { hash: source.sha256 })}</p>
${findings.length === 0 ? markup`<p>${word("none", {})}</p>` : sections}
</section>
`
}
