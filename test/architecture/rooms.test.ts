import { foldersIn } from "../support/house"
import { rooms } from "./rooms.cjs"

const names = rooms.map((room) => room.room)

test("every room stands in the table once", () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test("a room uses only rooms above it", () => {
  const upward = rooms.flatMap(({ room, uses }, index) =>
    uses.filter((used) => !names.slice(0, index).includes(used)).map((used) => `${room} -> ${used}`),
  )
  expect(upward).toEqual([])
})

test("a room of the engine uses no room outside it", () => {
  const outward = rooms
    .filter(({ room }) => room.startsWith("engine"))
    .flatMap(({ room, uses }) => uses.filter((used) => !used.startsWith("engine/")).map((used) => `${room} -> ${used}`))
  expect(outward).toEqual([])
})

test("every folder of engine/ and src/ is a room of the table", () => {
  expect([...foldersIn("engine"), ...foldersIn("src")].filter((folder) => !names.includes(folder))).toEqual([])
})

test("every room tells whoever breaks it why, in one sentence", () => {
  const sentences = rooms.flatMap(({ why, strangers }) => (strangers ? [why, strangers.why] : [why]))
  expect(sentences.filter((why) => !/^[A-Z][^.]*(\.\w[^.]*)*\.$/.test(why))).toEqual([])
})

test("[L1] only the command line may use Node, and only the drivers, the schemas and the pane may use packages", () => {
  expect(rooms.filter((room) => room.node).map((room) => room.room)).toEqual(["src/cli"])
  expect(Object.fromEntries(rooms.flatMap(({ room, packages }) => (packages ? [[room, packages]] : [])))).toEqual({
    "engine/docx": ["docx", "fflate", "saxes"],
    "engine/rules": ["zod"],
    "engine/forms": ["zod"],
    "engine/sampling": ["zod"],
    "engine/xlsx": ["exceljs", "fflate", "saxes"],
    "engine/old-formats": ["@e965/xlsx"],
    "src/taskpane": ["preact"],
    "src/taskpane/desk": ["@noble/hashes"],
  })
})
