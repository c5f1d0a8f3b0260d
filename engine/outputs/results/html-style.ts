/** The style of the page: A4, black on white, the grade in words, so that a printout without colour loses nothing. */
export const htmlStyle = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm; @bottom-center { content: counter(page) "/" counter(pages); font: 10pt "Times New Roman", "Liberation Serif", serif; } }
html { color: #000; background: #fff; font: 11pt/1.35 "Times New Roman", "Liberation Serif", serif; }
body { margin: 0 auto; padding: 0 1em; max-width: 60em; }
h1 { font-size: 15pt; text-align: center; text-transform: uppercase; margin: 0 0 .3em; }
h2 { font-size: 13pt; margin: 1.6em 0 .4em; padding-bottom: .1em; border-bottom: 1.5pt solid #000; }
h3 { font-size: 11.5pt; margin: 1em 0 .3em; }
h1, h2, h3, h2 + p, .hash { break-after: avoid; }
p { margin: .2em 0; }
.head { text-align: center; }
.hash { font-size: 8.5pt; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .3em 0 .8em; }
thead { display: table-header-group; }
th, td { border: .75pt solid #000; padding: .2em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { text-align: center; vertical-align: middle; }
tr { break-inside: avoid; }
table { table-layout: fixed; }
.findings .grade { width: 12%; }
.findings .place { width: 11%; }
.findings .figure { width: 11%; }
.units .unit, .refused .file { width: 32%; }
.units th.errors, .units th.warnings, .units th.undecided, .units th.notes { width: 10%; }
.refused .code { width: 18%; }
td.figure { text-align: right; }
.counts { width: 50%; }
.counts td { width: 25%; }
.counts td { text-align: right; }
.error { font-weight: bold; }
ul { margin: .2em 0; padding-left: 1.3em; }
a { color: inherit; }
@media print { body { padding: 0; max-width: none; } a { text-decoration: none; } }
`

/** What the policy of the page lets in: this style and nothing else. Held against the style by a test. */
export const htmlStyleHash = "sha256-lWC6BEhwYmGzlCUvNvKTmbQhlQF9ZrpCzJ268CjtQ8o="
