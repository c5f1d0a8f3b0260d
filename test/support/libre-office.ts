import { mkdir, readFile, writeFile } from "node:fs/promises"
import { extname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { libreOffice, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>

// By default LibreOffice trusts stored results of workbooks; 0 is "always recalculate", which is what it is asked for here.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
    <prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`

/** The workbooks as LibreOffice saves them after computing every formula anew, by the same names. */
export function recalculated(workbooks: Files): Promise<Map<string, Uint8Array>> {
  return converted(workbooks, "xlsx")
}

/** The workbooks as LibreOffice prints them, recalculated, by the same names. */
export function toPdf(workbooks: Files): Promise<Map<string, Uint8Array>> {
  return converted(workbooks, "pdf")
}

/** The files as LibreOffice saves them in another format, workbooks recalculated, by the same names. */
export function savedAs(format: "xls" | "ods" | "docx", workbooks: Files): Promise<Map<string, Uint8Array>> {
  return converted(workbooks, format)
}

/** One start of LibreOffice for all the files. Rejects, and says which, where a file cannot be converted. */
function converted(files: Files, format: "xlsx" | "xls" | "ods" | "docx" | "pdf"): Promise<Map<string, Uint8Array>> {
  return inTemporaryFolder(async (folder) => {
    // A profile of its own: two LibreOffices with one profile wait for each other, or one of them quietly does nothing.
    const profile = join(folder, "profile")
    await mkdir(join(profile, "user"), { recursive: true })
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings)
    const [input, output] = [join(folder, "input"), join(folder, "output")]
    await mkdir(input)
    // Numbered, because names of files are part of what is tested and must not decide whether LibreOffice can open them.
    const numbered = [...files.keys()].map((name, index) => ({ name, stem: String(index), extension: extname(name) }))
    for (const { name, stem, extension } of numbered) await writeFile(join(input, stem + extension), files.get(name)!)
    const { stdout, stderr } = await run(
      pathOf(libreOffice),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--convert-to", format, "--outdir", output],
        ...numbered.map(({ stem, extension }) => join(input, stem + extension)),
      ],
      // A display would be used where there is one, and the language decides how a PDF writes numbers.
      { cwd: folder, environment: { DISPLAY: undefined, LC_ALL: "C.UTF-8" } },
    )
    const results = new Map<string, Uint8Array>()
    for (const { name, stem } of numbered) {
      const bytes = await readFile(join(output, `${stem}.${format}`)).catch(() => undefined)
      if (bytes === undefined) throw new Error(`LibreOffice did not convert ${name} to ${format}\n${stdout}${stderr}`)
      results.set(name, bytes)
    }
    return results
  })
}
