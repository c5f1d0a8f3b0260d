import { loadPack } from "../../../engine/index"
import { writeBook } from "../../../engine/xlsx/write-book"
import { bundledPacks } from "../../../templates/index"

onmessage = () => {
  void writeBook
  for (const { source } of bundledPacks.values()) postMessage(loadPack(source).id)
}
