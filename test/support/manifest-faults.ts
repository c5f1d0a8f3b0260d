import { allIn, xmlTree, type Element } from "./xml-tree"

/** The order that Office's schema asks for; an element that is not named here does not belong there. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  OfficeTab: "Group",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
}

const required =
  "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
    " ",
  )

/** How long the texts may be, by the element that holds them. */
const longest: Readonly<Record<string, number>> = {
  ...{ DisplayName: 125, Description: 250, ProviderName: 125, "bt:ShortStrings": 125, "bt:LongStrings": 250 },
}

/** What Office would refuse, or a person see wrong, in a manifest: one sentence each; empty: none. It asks nobody for anything. */
export function manifestFaults(xml: string): readonly string[] {
  const root = xmlTree(xml)
  const all = allIn(root)
  return [
    ...all.flatMap(misplaced),
    ...identity(root),
    ...resources(all),
    ...all.flatMap(insecure),
    ...texts(root, all),
    ...icons(all),
  ]
}

const attribute = (element: Element | undefined, name: string): string => element?.attributes.get(name) ?? ""
const child = (element: Element, name: string): Element | undefined => element.children.find((one) => one.name === name)

function misplaced({ name, children }: Element): readonly string[] {
  const order = orders[name]?.split(" ")
  if (order === undefined) return []
  const places = children.map((one) => order.indexOf(one.name))
  return children.flatMap((one, index) => {
    if (places[index] === -1) return [`${one.name} does not belong in ${name}`]
    return index > 0 && places[index]! < places[index - 1]! ? [`${one.name} comes too late in ${name}`] : []
  })
}

function identity(root: Element): readonly string[] {
  const text = (name: string): string => child(root, name)?.text ?? ""
  const faults = required.filter((name) => child(root, name) === undefined).map((name) => `OfficeApp lacks ${name}`)
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text("Id"))) faults.push(`Id is no GUID: ${text("Id")}`)
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text("Version"))) faults.push(`Version is none: ${text("Version")}`)
  if (text("DefaultLocale") !== "vi-VN") faults.push(`DefaultLocale is ${text("DefaultLocale")}`)
  if (text("Permissions") !== "ReadWriteDocument") faults.push(`Permissions are ${text("Permissions")}`)
  return faults
}

/** Every id is short and stands once; every resid is defined, and every resource used. */
function resources(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap((element) => element.attributes.get("id") ?? [])
  const defined = all
    .filter(({ name }) => /^bt:(Image|Url|String)$/.test(name))
    .flatMap((one) => one.attributes.get("id") ?? [])
  const used = new Set(all.flatMap((element) => element.attributes.get("resid") ?? []))
  return [
    ...[...ids, ...used].filter((id) => id.length > 32).map((id) => `id of more than 32 characters: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resid without resource: ${id}`),
    ...defined.filter((id) => !used.has(id)).map((id) => `resource that nothing uses: ${id}`),
  ]
}

function insecure(element: Element): readonly string[] {
  const value = attribute(element, "DefaultValue")
  const isUrl = /Url$|^bt:Image$|^SourceLocation$/.test(element.name) && element.attributes.has("DefaultValue")
  return isUrl && !/^https:\/\/[^/]+\//.test(value) ? [`${element.name} is not https: ${value}`] : []
}

/** Every text people see is there in Vietnamese and English, and fits. */
function texts(root: Element, all: readonly Element[]): readonly string[] {
  const shown = [
    ...root.children.filter(({ name }) => ["DisplayName", "Description", "ProviderName"].includes(name)),
    ...all.filter(({ name }) => name in longest && name.startsWith("bt:")).flatMap((list) => list.children),
  ]
  const limitOf = (element: Element): number =>
    longest[element.name] ?? longest[all.find(({ children }) => children.includes(element))?.name ?? ""] ?? 0
  return shown.flatMap((element) => {
    const name = attribute(element, "id") || element.name
    const english = element.children.find((one) => attribute(one, "Locale") === "en-US")
    const values = [attribute(element, "DefaultValue") || element.text, attribute(english, "Value")]
    const long = values
      .filter((value) => value.length > limitOf(element))
      .map((value) => `${name} is too long: ${value}`)
    return english === undefined && name !== "ProviderName" ? [...long, `${name} has no en-US`] : long
  })
}

/** Group and buttons have their icons in the three sizes that Office asks for. */
function icons(all: readonly Element[]): readonly string[] {
  return all
    .filter(({ name }) => name === "Icon")
    .filter(({ children }) => children.map((image) => attribute(image, "size")).join() !== "16,32,80")
    .map(({ children }) => `Icon in sizes ${children.map((image) => attribute(image, "size")).join()}`)
}
