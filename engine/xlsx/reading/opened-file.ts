import type { Zip } from "../container/zip"
import type { ReadXml } from "./element-reader"

/** A container, and how the XML of its parts is read. */
export interface OpenedFile {
  readonly zip: Zip
  readonly readXml: ReadXml
}
