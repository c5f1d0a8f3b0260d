import type { PickedFile } from "../actions/ports"

/** Files of the system's dialog. */
export function pickedFiles(files: Iterable<File> | ArrayLike<File>): readonly PickedFile[] {
  return Array.from(files, (file) => picked(file, file.webkitRelativePath || file.name))
}

/** What was dropped: files, and all files below folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly PickedFile[]> {
  // Entries must be asked for at once: after the first wait the browser has forgotten what was dropped.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return pickedFiles(files)
  const below = await Promise.all(entries.map(filesBelow))
  return below.flat()
}

/** What cannot be had stays among the files, so that it is said which it was. */
async function filesBelow(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  const name = entry.fullPath.replace(/^\//, "")
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
      return [picked(file, name)]
    }
    const below = await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(filesBelow))
    return below.flat()
  } catch (cause) {
    const gone = (): Promise<never> => Promise.reject(new Error(`cannot be had: ${name}`, { cause }))
    return [{ name, size: 0, bytes: gone, text: gone }]
  }
}

/** A folder hands over its entries in portions, until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (portion.length === 0) return entries
    entries.push(...portion)
  }
}

function picked(file: File, name: string): PickedFile {
  const bytes = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())
  return { name, size: file.size, bytes, text: () => file.text() }
}
