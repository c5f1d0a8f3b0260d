import { join } from "node:path"
import { pathOf, pythonDocx } from "./programs"
import { run } from "./running"

/** An element of a page, with all the text in it. What is no element, a comment say, has a name that begins with `#`. */
export interface SeenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** A page of HTML as libxml2 reads it, and what it finds wrong there: a tag that is not closed, a quote too many. Needs `pythonDocx`, which brings lxml. */
export async function pageSeen(
  path: string,
): Promise<{ readonly faults: readonly string[]; readonly elements: readonly SeenElement[] }> {
  const { status, stdout, stderr } = await run(pathOf(pythonDocx), [join(__dirname, "lxml-html.py"), path])
  if (status !== 0) throw new Error(`lxml: ${stderr}`)
  return JSON.parse(stdout) as { readonly faults: readonly string[]; readonly elements: readonly SeenElement[] }
}

/** What a page has that would run, fetch or lead anywhere: elements that do so, handlers, and addresses other than places in it. */
export function activeIn(elements: readonly SeenElement[]): readonly string[] {
  const lively =
    /^(a|script|img|iframe|object|embed|link|base|form|input|button|audio|video|source|use|image|foreignobject|animate|set|#.*)$/i
  return elements.flatMap(({ name, attributes }) => {
    const addresses = Object.entries(attributes).filter(
      ([key, value]) => /^on|^(xlink:)?href$|^src|^action$|^style$|^ping$/i.test(key) && !value.startsWith("#"),
    )
    const isPlace = name === "a" && attributes.href?.startsWith("#") === true
    return [
      ...(lively.test(name) && !isPlace ? [`<${name}>`] : []),
      ...addresses.map(([key, value]) => `${name} ${key}=${value}`),
    ]
  })
}
