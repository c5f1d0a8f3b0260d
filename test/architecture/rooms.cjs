/**
 * The rooms, from the ground up: a room may use only rooms that stand above it here, and of those only what `uses` names.
 * `.dependency-cruiser.cjs` makes the checks from this table; `why` is printed to whoever breaks one.
 *
 * `packages`: the npm packages a room may use; none unless named. `node`: may use `node:*`.
 * `doors`: the only files of the room that other rooms may import.
 * `strangers`: files of the room do not know each other; they share through the files that `through` names, and only the
 * files that `above` names know them all.
 */
const rooms = [
  {
    room: "engine/text",
    uses: [],
    why: "Text knows letters and nothing else: every other room leans on it, so it leans on none.",
  },
  {
    room: "engine/figures",
    uses: ["engine/text"],
    why: "A figure is an exact decimal wherever it stands: arithmetic that knows cells or sentences cannot be trusted alone.",
  },
  {
    room: "engine/model",
    uses: ["engine/figures"],
    why: "The model names the things of the field; what is done with them belongs in the rooms below it.",
  },
  {
    room: "engine/messages",
    uses: ["engine/figures", "engine/model"],
    why: "Messages turn facts into sentences; whoever has something to say hands over a key and facts, so messages ask nobody.",
  },
  {
    room: "engine/findings",
    // Figures, to tell whether a sum is off by just what another finding says: that is what makes the one follow from the other.
    uses: ["engine/figures", "engine/messages", "engine/model"],
    why: "A finding is what was found, not how: it must read the same whichever rule, reader or host it came from.",
  },
  {
    room: "engine/workbook",
    uses: ["engine/model"],
    why: "The port describes a workbook for every host; it may not know what the engine does with one.",
  },
  {
    room: "engine/formulas",
    uses: ["engine/figures", "engine/model", "engine/workbook"],
    why: "A formula is judged, written into Excel and explained from one tree; it may not know which rule or form it serves.",
  },
  {
    room: "engine/rules",
    uses: ["engine/formulas", "engine/figures", "engine/messages", "engine/model", "engine/findings"],
    packages: ["zod"],
    why: "A rule is data about cells: one that knows sheets, rows, hosts or files cannot be written as a live formula, a sentence and a verdict at once.",
    strangers: {
      through: ["kind.ts", "scope.ts", "parameters.ts", "limit.ts", "sides.ts", "terms.ts", "tolerance.ts"],
      above: ["index.ts", "expand.ts"],
      why: "Kinds of rule do not know each other, so that one can be added, read or dropped alone; what two kinds share goes into kind.ts, or a file named beside it in the table.",
    },
  },
  {
    room: "engine/forms",
    // The addresses at which a form prints its figures, by which a rule copied from Excel names them; nothing else of a workbook.
    uses: ["engine/rules", "engine/formulas", "engine/workbook", "engine/figures", "engine/model"],
    packages: ["zod"],
    why: "Forms turn pack data into Forms or name every mistake in it; a form that knows a submitted workbook has stopped being a template.",
  },
  {
    room: "engine/reading",
    uses: [
      "engine/forms",
      "engine/formulas",
      "engine/workbook",
      "engine/findings",
      "engine/messages",
      "engine/model",
      "engine/figures",
      "engine/text",
    ],
    why: "Reading says what stands in the cells and nothing about whether it is right: a reader that judges would hide figures from the rules.",
  },
  {
    room: "engine/registering",
    uses: [
      "engine/reading",
      "engine/workbook",
      "engine/findings",
      "engine/messages",
      "engine/model",
      "engine/figures",
      "engine/text",
    ],
    why: "Registering says which units a list names, row by row; who then reports what is the profile's business.",
  },
  {
    room: "engine/checking",
    uses: [
      "engine/rules",
      "engine/formulas",
      "engine/forms",
      "engine/findings",
      "engine/messages",
      "engine/model",
      "engine/figures",
    ],
    why: "Checking judges submissions, whatever they were read from: one that looks at sheets would give each host its own verdict.",
  },
  {
    room: "engine/linting",
    uses: ["engine/rules", "engine/formulas", "engine/forms", "engine/messages", "engine/model", "engine/figures"],
    why: "Linting reasons about rules alone: one that looked at submissions would call a rule right because nobody broke it yet.",
  },
  {
    room: "engine/tracking",
    uses: ["engine/findings", "engine/messages", "engine/model", "engine/text"],
    why: "Tracking knows who should have sent and what came; what the figures say must not decide what was received.",
  },
  {
    room: "engine/merging",
    uses: [
      "engine/tracking",
      "engine/forms",
      "engine/findings",
      "engine/messages",
      "engine/model",
      "engine/figures",
      "engine/text",
    ],
    why: "Merging adds submissions up; a summary is a submission again, so merging may know neither workbooks nor outputs.",
  },
  {
    room: "engine/sampling",
    uses: ["engine/forms", "engine/rules", "engine/messages", "engine/model", "engine/figures", "engine/text"],
    packages: ["zod"],
    why: "Sampling makes up figures and errors from a pack's recipe; one that reads or checks them would only find what it likes.",
  },
  {
    room: "engine/receiving",
    uses: [
      "engine/tracking",
      "engine/checking",
      "engine/reading",
      "engine/forms",
      "engine/workbook",
      "engine/findings",
      "engine/model",
      // Units that became one reported apart: their figures are added before the one is held against them.
      "engine/figures",
    ],
    why: "Receiving makes one verdict of one workbook, whatever host it is open in: what it needs of files and clocks comes in as an argument.",
  },
  {
    room: "engine/backtesting",
    uses: [
      "engine/receiving",
      "engine/tracking",
      "engine/checking",
      "engine/forms",
      "engine/rules",
      "engine/formulas",
      "engine/findings",
      "engine/model",
      "engine/figures",
    ],
    why: "Back-testing counts what rules said of reports that are in: it judges as checking does, and has no opinion of its own.",
  },
  {
    room: "engine/outputs",
    uses: [
      "engine/sampling",
      "engine/merging",
      "engine/tracking",
      "engine/forms",
      "engine/rules",
      "engine/formulas",
      "engine/workbook",
      "engine/findings",
      "engine/messages",
      "engine/model",
      "engine/figures",
      "engine/text",
    ],
    why: "An output describes what to write from what is already decided; one that reads, checks or zips would say something nobody decided.",
  },
  {
    room: "engine/xlsx",
    uses: ["engine/workbook", "engine/findings"],
    packages: ["exceljs", "fflate", "saxes"],
    doors: [
      ...["read-workbook.ts", "write-book.ts", "xlsx-host.ts", "limits.ts", "means.ts", "reading/number-formats.ts"],
      ...["container/zip.ts", "container/pack.ts"],
    ],
    why: "The driver knows zip and XML and nothing of statistics: it turns bytes into a Picture and a Book into bytes.",
  },
  {
    room: "engine/old-formats",
    uses: ["engine/xlsx", "engine/workbook", "engine/findings"],
    packages: ["@e965/xlsx"],
    doors: ["read-any-workbook.ts"],
    why: "Old formats are read by a library that is loaded when such a file arrives; whoever reads files asks at the one door and knows no format.",
  },
  {
    room: "engine/docx",
    uses: ["engine/outputs", "engine/xlsx", "engine/workbook", "engine/findings", "engine/model"],
    packages: ["docx", "fflate", "saxes"],
    doors: ["read-report.ts", "write-report.ts"],
    why: "The driver knows Word and nothing of statistics: what a report says was decided before, as blocks and runs.",
  },
  {
    room: "engine",
    uses: [
      "engine/outputs",
      "engine/backtesting",
      "engine/receiving",
      "engine/sampling",
      "engine/merging",
      "engine/tracking",
      "engine/linting",
      "engine/checking",
      "engine/registering",
      "engine/reading",
      "engine/forms",
      "engine/rules",
      "engine/formulas",
      "engine/workbook",
      "engine/findings",
      "engine/messages",
      "engine/model",
      "engine/figures",
      "engine/text",
    ],
    doors: ["index.ts"],
    why: "The door is pure and synchronous: a driver behind it would bring zip, XML and exceljs to everyone who comes in.",
  },
  {
    room: "templates",
    uses: ["engine/forms", "engine/model"],
    why: "Templates are data with a register: they know how a pack is handed to the engine, and nothing of what becomes of it.",
  },
  {
    room: "src/excel",
    uses: ["engine"],
    why: "The only room that knows Excel.run: whoever else wants something of an open workbook asks for it by edits.",
  },
  {
    room: "src/taskpane/desk",
    uses: ["engine", "engine/docx", "engine/old-formats", "engine/xlsx", "templates"],
    packages: ["@noble/hashes"],
    why: "The desk is where the pane asks the engine; it sits in a worker, so it knows neither the page nor Excel.",
  },
  {
    room: "src/taskpane",
    uses: ["src/excel", "src/taskpane/desk", "engine"],
    packages: ["preact"],
    why: "The pane shows and asks; what is true of figures it hears from the desk, and what the workbook holds from its host.",
  },
  {
    room: "src/commands",
    uses: ["src/excel", "engine"],
    why: "Buttons of the ribbon do one thing to the open workbook, without the pane.",
  },
  {
    room: "src/cli",
    uses: ["engine", "engine/docx", "engine/old-formats", "engine/xlsx", "templates"],
    node: true,
    why: "The command line stands outside the engine: it comes in by engine/index.ts or by a driver's own door, so that rooms can be rebuilt behind them.",
  },
]

/** Files whose caller is still to come. Each says which, and goes from this list when it is there. */
const awaited = []

module.exports = { awaited, rooms }
