import { accessSync, constants, existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { spawnSync } from "node:child_process"

/** A program of the machine that some tests need, and where it is; `path` is undefined where it is missing. */
export interface Program {
  readonly name: string
  readonly path: string | undefined
}

const python = "/usr/bin/python3"

/** Converts and recalculates workbooks as an office suite does. */
export const libreOffice: Program = { name: "LibreOffice", path: onPath("soffice") }

/** Reads workbooks by code that shares nothing with ours. Asked of the system's own Python, where apt puts it. */
export const openpyxl: Program = { name: "openpyxl", path: pythonWith("openpyxl") }

/** Reads and edits Word documents by code that shares nothing with ours. */
export const pythonDocx: Program = { name: "python-docx", path: pythonWith("docx") }

/** Reads .xls by code that shares nothing with ours. */
export const xlrd: Program = { name: "xlrd", path: pythonWith("xlrd") }

/** `pdftotext`: what a printed page says. */
export const poppler: Program = { name: "poppler", path: onPath("pdftotext") }

const announced = new Set<string>()

/**
 * A `describe` whose tests need programs. On a machine without one of them the tests are skipped and one line says so;
 * under CI=true they fail, so that a check can never be skipped where it counts.
 */
export function describeWith(needed: Program | readonly Program[], title: string, body: () => void): void {
  const missing = [needed].flat().flatMap(({ name, path }) => (path === undefined ? [name] : []))
  if (missing.length === 0) describe(title, body)
  else if (process.env.CI === "true") describe(title, () => failFor(missing))
  else {
    for (const name of missing) announce(name, title)
    describe.skip(title, body)
  }
}

function failFor(missing: readonly string[]): void {
  test(`needs ${missing.join(", ")}`, () => {
    throw new Error(`${missing.join(", ")} is missing on this machine, and CI=true lets nothing be skipped.`)
  })
}

function announce(name: string, title: string): void {
  if (!announced.has(name)) process.stderr.write(`skipped: ${name} is missing on this machine (${title})\n`)
  announced.add(name)
}

/** The path of a program that a test may only reach inside `describeWith`. */
export function pathOf({ name, path }: Program): string {
  if (path === undefined) throw new Error(`${name} is missing: ask for it with describeWith`)
  return path
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "")
  return folders.map((folder) => join(folder, command)).find(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function pythonWith(module: string): string | undefined {
  if (!existsSync(python)) return undefined
  return spawnSync(python, ["-c", `import ${module}`]).status === 0 ? python : undefined
}
