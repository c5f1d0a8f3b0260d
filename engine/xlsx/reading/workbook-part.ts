import { RefusedError } from "../../findings/refusal"
import type { Sheet } from "../../workbook/picture"
import { unescapeText } from "./escaped-text"
import { countTo, limits } from "../limits"
import { relationshipNamespaces, spreadsheetNamespaces } from "./namespaces"
import { shown } from "../container/part-names"
import type { ElementReader, PartReading, ReadXml } from "./element-reader"
import { partMemory } from "./part-memory"

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly visibility: Sheet["visibility"]
  /** The Id of the relationship that leads to its part. */
  readonly relationship: string
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[]
  readonly date1904: boolean
}

const memory = partMemory<WorkbookPart>()

/**
 * Reads the list of sheets. Throws RefusedError: `OTHER_OOXML` where the root is that of another Office format, `DAMAGED`
 * where there is no sheet, two have one name (however capitalised), or one lacks its name or its relationship.
 */
export function readWorkbookPart(
  part: { readonly name: string; readonly bytes: Uint8Array },
  readXml: ReadXml,
): WorkbookPart {
  const otherRoot = (namespace: string) => {
    throw new RefusedError(isOtherOffice(namespace) ? "OTHER_OOXML" : "NOT_A_WORKBOOK", "")
  }
  const damaged = (what: string) => new RefusedError("DAMAGED", `${shown(part.name)}: ${what}`)
  const begin = (): PartReading<WorkbookPart> => {
    const sheets: ListedSheet[] = []
    const names = new Set<string>()
    const count = countTo(limits.sheets, "sheets")
    let date1904 = false
    const sheet: ElementReader = {
      open(attributes) {
        count()
        const name = unescapeText(attributes.value("name") ?? "")
        const relationship = attributes.valueIn(relationshipNamespaces, "id")
        if (name === "" || !relationship) throw damaged("sheet")
        const folded = name.normalize("NFC").toLowerCase()
        if (names.has(folded)) throw damaged("two sheets of one name")
        names.add(folded)
        sheets.push({ name, visibility: visibilityOf(attributes.value("state")), relationship })
      },
    }
    const workbookPr: ElementReader = {
      open(attributes) {
        date1904 = ["1", "true"].includes(attributes.value("date1904") ?? "")
      },
    }
    const workbook: ElementReader = {
      inside: [
        ["workbookPr", workbookPr],
        ["sheets", { inside: [["sheet", sheet]] }],
      ],
    }
    return { roots: [["workbook", workbook]], result: () => ({ sheets, date1904 }) }
  }
  const read = readXml({ ...part, namespaces: spreadsheetNamespaces, otherRoot }, begin, memory)
  if (read.sheets.length === 0) throw damaged("no sheets")
  return read
}

/** A word that is none of the three is taken for `visible`: some programs write `show`. */
function visibilityOf(state: string | undefined): Sheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible"
}

/** Word, PowerPoint and Visio, in their Transitional and Strict spellings. */
function isOtherOffice(namespace: string): boolean {
  return /\/(?:wordprocessingml|presentationml|visio)\//.test(namespace)
}
