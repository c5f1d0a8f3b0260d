import { join } from "node:path"
import { pathOf, pythonDocx } from "./programs"
import { run } from "./running"

const script = join(__dirname, "python-docx.py")

/** The paragraphs and the cells of tables of a Word document, as python-docx reads them. */
export async function textsOf(path: string): Promise<readonly string[]> {
  return JSON.parse(await python(path)) as readonly string[]
}

/** What in a Word document is more than text, as python-docx reads it. */
export interface SeenActive {
  /** The text that each bookmark encloses, by its name, from the front to the end. */
  readonly bookmarks: Readonly<Record<string, string>>
  /** Codes of fields, links and objects, in every part. */
  readonly fields: readonly string[]
  /** Addresses of what is not in the file. */
  readonly outside: readonly string[]
}

/** What in a Word document is more than text. */
export async function activeIn(path: string): Promise<SeenActive> {
  return JSON.parse(await python(path, "--active")) as SeenActive
}

/** Saves a copy with one run changed and "Thêm 17 lượt." added at the end; how many runs were changed. */
export async function editedCopy(path: string, copy: string, from: string, to: string): Promise<number> {
  return Number(await python(path, copy, from, to))
}

async function python(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await run(pathOf(pythonDocx), [script, ...args])
  if (status !== 0) throw new Error(`python-docx: ${stderr}`)
  return stdout
}
