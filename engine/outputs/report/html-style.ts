/** The style of the page: an administrative document on the screen and on A4, black on white. */
export const reportStyle = `
@page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", serif; } }
@page :first { @top-center { content: none; } }
html { color: #000; background: #fff; font: 14pt/1.35 "Times New Roman", "Liberation Serif", serif; }
body { margin: 0 auto; padding: 1em; max-width: 44em; }
p { margin: .35em 0; }
header, footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1em; }
header { font-size: 12pt; text-align: center; }
header p { margin: 0; }
.issuer { flex: 1 1 14em; }
.state { flex: 1 1 20em; }
.issuer .strong, .motto { padding-bottom: .3em; border-bottom: .75pt solid #000; display: inline-block; }
.after { padding-top: .8em; }
.after, .annexOf { white-space: pre-wrap; }
.strong { font-weight: bold; }
.slanted { font-style: italic; }
.centred, .made-up { text-align: center; }
.made-up { font-weight: bold; border: .75pt solid #000; }
h1, .annex h2 { font-size: 14pt; text-align: center; margin: 1.4em 0 1em; }
h1 span, .annex h2 span { display: block; }
h2.section { font-size: 14pt; margin: .8em 0 .2em; text-indent: 1.27cm; }
h1, h2, caption, figcaption { break-after: avoid; }
.body, .toWrite, .note { text-align: justify; text-indent: 1.27cm; }
.toWrite { font-style: italic; }
.note { font-size: 12pt; font-style: italic; }
table { border-collapse: collapse; width: 100%; font-size: 12pt; margin: .5em 0 1em; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
caption, figcaption { font-weight: bold; font-size: 12pt; text-align: center; padding: .3em; }
th, td { border: .75pt solid #000; padding: .2em .4em; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { text-align: center; vertical-align: middle; }
td.right { text-align: right; }
td.center { text-align: center; }
.total { font-weight: bold; }
figure { margin: .5em 0 1em; }
svg { display: block; width: 100%; height: auto; font: 15px "Times New Roman", "Liberation Serif", serif; }
rect { fill: #808080; }
text.label { text-anchor: end; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 1.5em; font-size: 11pt; }
footer p { margin: 0; }
.signer { font-size: 14pt; text-align: center; flex: 0 1 50%; min-height: 7em; }
.annex { break-before: page; border-top: .75pt solid #000; margin-top: 2em; }
@media print { body { padding: 0; max-width: none; } .annex { border-top: 0; margin-top: 0; } }
`

/** What the policy of the page lets in: this style and nothing else. Held against the style by a test. */
export const reportStyleHash = "sha256-ukNAVTBP/osI8rfLkyTAFOfjX/UYD8x7euf0U0t8fqo="
