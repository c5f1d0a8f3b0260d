import type { Finding } from "../../findings/finding"
import { refusalMessage } from "../../findings/refusal"
import type { MessageKey } from "../../messages/catalogue"
import { say, type NameOf } from "../../messages/say"
import type { Place } from "../../model/observation"
import type { Submission } from "../../model/submission"
import { cellNames } from "../cell-names"
import { printable } from "./markup"
import { byName, type ResultsRequest } from "./request"
import { outlineOf, ruleText, statedRules } from "./told-rules"

/**
 * The results as SARIF 2.1.0, for editors and code hosts. A finding is a result with its file as the physical location, sheet and
 * address as the logical one; what cannot be decided is of kind `open`; a rejected file is a result of its reason code.
 */
export function sarifResults(request: ResultsRequest): string {
  const { language, version, date } = request
  const files = byName(request)
  const nameOf = cellNames(request.pack, language)
  const said = files.flatMap(({ file: { source, outcome } }, index): readonly Said[] => {
    const at = { index, uri: uriOf(source.file) }
    if (!("refusal" in outcome)) {
      return outcome.findings.map((finding) => ofFinding(finding, outcome.submission, { at, request, nameOf }))
    }
    const { code } = outcome.refusal
    const text = say(refusalMessage(outcome.refusal), language, String)
    const result = {
      kind: "fail",
      level: "error",
      message: { text: printable(text) },
      locations: [{ ...physical(at) }],
    }
    return [{ rule: `refusal.${code}`, key: `refusal.${code}`, level: "error", result }]
  })
  const rules = new Map(said.map((one) => [one.rule, one]))
  const indexes = new Map([...rules.keys()].map((rule, index) => [rule, index]))
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "bieumau",
            version,
            language,
            rules: [...rules.values()].map((one) => descriptor(one, request)),
          },
        },
        language,
        ...(date === undefined ? {} : { properties: { checkedOn: date } }),
        columnKind: "utf16CodeUnits",
        artifacts: files.map(({ file: { source } }) => ({
          location: { uri: uriOf(source.file) },
          ...(source.sha256 === "" ? {} : { hashes: { "sha-256": source.sha256 } }),
        })),
        results: said.map(({ rule, result }) => ({ ruleId: rule, ruleIndex: indexes.get(rule) ?? -1, ...result })),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

interface Said {
  readonly rule: string
  readonly key: MessageKey
  readonly level: Level
  readonly result: Readonly<Record<string, unknown>>
}

type Level = "error" | "warning" | "note"

interface Around {
  readonly at: { readonly index: number; readonly uri: string }
  readonly request: ResultsRequest
  readonly nameOf: NameOf
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<
  Record<Finding["severity"], Level>
>

function ofFinding(
  finding: Finding,
  { unit, period, observations }: Submission,
  { at, request, nameOf }: Around,
): Said {
  const { rule, severity, outcome, cell, place, value, expected, related, message } = finding
  const text = printable(say(message, request.language, nameOf))
  const others = related.flatMap((one) => {
    const observation = observations.get(one)
    const where = observation !== undefined && "place" in observation ? observation.place : undefined
    return where === undefined ? [] : [{ ...physical(at), logicalLocations: [logical(where)] }]
  })
  const isOpen = outcome === "undecided"
  const result = {
    kind: isOpen ? "open" : "fail",
    // The standard allows what is not a failure no level.
    level: isOpen ? "none" : levels[severity],
    message: { text },
    locations: [{ ...physical(at), ...(place === undefined ? {} : { logicalLocations: [logical(place)] }) }],
    ...(others.length === 0 ? {} : { relatedLocations: others }),
    partialFingerprints: { "ruleUnitCell/v1": [rule, unit, period, cell ?? ""].map(encodeURIComponent).join("/") },
    properties: {
      ...{ unit, period, severity },
      ...(cell === undefined ? {} : { cell }),
      ...(value === undefined ? {} : { value: printable(value) }),
      ...(expected === undefined ? {} : { expected }),
    },
  }
  return { rule, key: message.key, level: levels[severity], result }
}

function physical({ index, uri }: Around["at"]): { readonly physicalLocation: unknown } {
  return { physicalLocation: { artifactLocation: { uri, index } } }
}

function logical({ sheet, address }: Place): unknown {
  return { name: address, fullyQualifiedName: `${printable(sheet)}!${address}`, kind: "cell" }
}

/** The name of a file as a relative URI: what a name holds becomes neither a scheme nor an order. */
function uriOf(file: string): string {
  const parts = printable(file).split("/").map(encodeURIComponent)
  return parts.join("/")
}

function descriptor({ rule, key, level }: Said, { pack, language }: ResultsRequest): unknown {
  const stated = statedRules(pack).get(rule)?.rule
  const { instruction, basis } = stated ?? {}
  const help = [instruction, basis].flatMap((text) => (text === undefined ? [] : [text[language]]))
  return {
    id: rule,
    shortDescription: { text: outlineOf(key)[language] },
    ...(stated === undefined ? {} : { fullDescription: { text: ruleText(stated) } }),
    ...(help.length === 0 ? {} : { help: { text: help.join("\n") } }),
    defaultConfiguration: { level },
  }
}
