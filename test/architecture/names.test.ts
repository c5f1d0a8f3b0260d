import { readFileSync } from "node:fs"
import { join } from "node:path"
import { filesUnder, house } from "../support/house"
import { exportedNames } from "./exports"

const empty = /(^|[a-z0-9])(Manager|Helper|Helpers|Util|Utils|Service|Data|Info)$/

function emptyNames(source: string): readonly string[] {
  return exportedNames(source).filter((name) => empty.test(name.charAt(0).toUpperCase() + name.slice(1)))
}

test("no export of engine/, src/ or templates/ is named for nothing in particular", () => {
  const found = filesUnder(["engine", "src", "templates"], /\.ts$/).flatMap((path) =>
    emptyNames(readFileSync(join(house, path), "utf8")).map((name) => `${path}: ${name}`),
  )
  expect(found).toEqual([])
})

test("such a name is found however it is exported", () => {
  const source = `
    export const data = 1, { cellInfo, ...utils } = x
    export function formHelper() {}
    export class RuleManager {}
    export interface UnitData { a: 1 }
    export type Service = 1
    export { a as fileUtil } from "./a"
    export * as textHelpers from "./b"
    export const metadata = 1
    export default 1
    class InnerManager {}
  `
  expect(emptyNames(source)).toEqual([
    ...["data", "cellInfo", "utils", "formHelper", "RuleManager"],
    ...["UnitData", "Service", "fileUtil", "textHelpers"],
  ])
})
