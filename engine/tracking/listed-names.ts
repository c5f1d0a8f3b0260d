/**
 * What a file that a list names is called here, in NFC. A list that lies in a folder names what lies there too, or another file by its
 * whole path, but never one of that name elsewhere. One of which nobody knows the folder names a file as it is called here, else below
 * the one folder that has it. What is of no file, or of several, is given as a name that none of these files has.
 */
export function listedNames(files: readonly string[]): (listed: string, folder?: string) => string {
  const whole = new Set(files.map((file) => file.normalize("NFC")))
  const within = new Map<string, string | undefined>()
  for (const file of whole) {
    const below = file.slice(file.indexOf("/") + 1)
    within.set(below, within.has(below) ? undefined : file)
  }
  return (listed, folder) => {
    if (folder === undefined) return whole.has(listed) ? listed : (within.get(listed) ?? listed)
    const beside = folder === "" ? listed : `${folder.normalize("NFC")}/${listed}`
    return !whole.has(beside) && listed.includes("/") && whole.has(listed) ? listed : beside
  }
}
