/** The checks of the house, made from the one table in test/architecture/rooms.cjs. */
const { awaited, rooms } = require("./test/architecture/rooms.cjs")

const production = "^(engine|src|templates)/"
const packageTypes = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"]

const literally = (text) => text.replace(/[.\\]/g, "\\$&")
const oneOf = (names) => `(${names.map(literally).join("|")})`

/** The room `engine` is the files that stand directly in engine/; every other room is its whole folder, but for rooms within it. */
const filesOf = ({ room }) => {
  if (room === "engine") return "^engine/[^/]+$"
  const within = rooms.filter((other) => other.room.startsWith(`${room}/`)).map((other) => other.room)
  const others = within.map((other) => literally(other.slice(room.length + 1)))
  return others.length === 0 ? `^${room}/` : `^${room}/(?!(${others.join("|")})/)`
}
const doorsOf = (room) => (room.doors ? `^${room.room}/${oneOf(room.doors)}$` : filesOf(room))

const tableRow = (name) => {
  const found = rooms.find((room) => room.room === name)
  if (!found) throw new Error(`test/architecture/rooms.cjs: ${name} is used by a room but is not in the table`)
  return found
}

const onlyRoomsItMayUse = (room) => ({
  name: `room ${room.room}`,
  comment: `${room.why} ${room.room} may use: ${room.uses.join(", ") || "no other room"}.`,
  severity: "error",
  from: { path: filesOf(room) },
  // Another rule of its own has the sentence for engine -> src.
  to: {
    path: room.room.startsWith("engine") ? "^(engine|templates)/" : production,
    pathNot: [filesOf(room), ...room.uses.map(tableRow).map(doorsOf)],
  },
})

const onlyPackagesItMayUse = (room) => ({
  name: `packages of ${room.room}`,
  comment:
    `A package in the wrong room ties that room to one file format or one host. ` +
    `${room.room} may use: ${room.packages?.join(", ") ?? "no package"}.`,
  severity: "error",
  from: { path: filesOf(room) },
  to: {
    dependencyTypes: packageTypes,
    ...(room.packages ? { pathNot: `node_modules/${oneOf(room.packages)}/` } : {}),
  },
})

const noNode = (room) => ({
  name: `node in ${room.room}`,
  comment: `${room.room} also runs in a browser and inside Excel: files, clock and processes are the command line's.`,
  severity: "error",
  from: { path: filesOf(room) },
  to: { dependencyTypes: ["core"] },
})

const strangers = ({ room, strangers }) => ({
  name: `strangers in ${room}`,
  comment: strangers.why,
  severity: "error",
  from: { path: `^${room}/`, pathNot: `^${room}/${oneOf([...strangers.through, ...strangers.above])}$` },
  to: { path: `^${room}/`, pathNot: `^${room}/${oneOf(strangers.through)}$` },
})

module.exports = {
  forbidden: [
    ...rooms.map(onlyRoomsItMayUse),
    ...rooms.map(onlyPackagesItMayUse),
    ...rooms.filter((room) => !room.node).map(noNode),
    ...rooms.filter((room) => room.strangers).map(strangers),
    {
      name: "engine never to src",
      comment:
        "The engine serves the pane, the page and the command line alike: what it needs comes in as an argument.",
      severity: "error",
      from: { path: "^engine/" },
      to: { path: "^src/" },
    },
    {
      name: "production never to test",
      comment: "What runs at an agency must not need what only the tests have.",
      severity: "error",
      from: { path: production },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "no cycle",
      comment: "Two files that need each other are one thing, or a third thing is missing: neither can be read alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no orphan",
      comment: "Nothing outside the tests imports this file: use it or delete it.",
      severity: "error",
      from: { pathNot: "^(test|bench)/" },
      module: {
        path: production,
        pathNot: [
          "^src/cli/(main|demo|readers/reading-process)\\.ts$",
          // The page asks for it by a script element of its own.
          "^src/taskpane/old-browser\\.js$",
          "^src/taskpane/(taskpane\\.tsx|desk/worker\\.ts)$",
          "^src/commands/commands\\.ts$",
          "\\.d\\.ts$",
          ...awaited.map(({ file }) => `^${literally(file)}$`),
        ],
        numberOfDependentsLessThan: 1,
      },
    },
    {
      name: "no unknown import",
      comment: "This import leads nowhere: the file is missing or the package is not in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // bieumau.js only starts the build in dist/, which need not be there; fixtures were made with packages of their own.
    exclude: { path: "^(dist|demo|coverage|test/fixtures)/|^src/cli/bieumau\\.js$" },
    // Types tie rooms together as much as values do.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    skipAnalysisNotInRules: true,
  },
}
