import { allIn, type Element } from "./xml-tree"

/** What the schema of Ant's JUnit task (windyroad/JUnit-Schema, JUnit.xsd) allows in an element, and in which order. */
interface Allowed {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  /** Each child, how often at least and at most, in this order. */
  readonly children?: readonly (readonly [name: string, least: number, most: number])[]
  readonly hasText?: true
}

const many = Number.POSITIVE_INFINITY
const failed = { required: ["type"], optional: ["message"], hasText: true } as const

const allowed: Readonly<Record<string, Allowed>> = {
  testsuites: { required: [], children: [["testsuite", 0, many]] },
  testsuite: {
    required: ["name", "package", "id", "hostname", "timestamp", "tests", "failures", "errors", "time"],
    optional: ["skipped"],
    children: [
      ["properties", 1, 1],
      ["testcase", 0, many],
      ["system-out", 1, 1],
      ["system-err", 1, 1],
    ],
  },
  properties: { required: [], children: [["property", 0, many]] },
  property: { required: ["name", "value"] },
  testcase: {
    required: ["name", "classname", "time"],
    children: [
      ["skipped", 0, 1],
      ["error", 0, 1],
      ["failure", 0, 1],
    ],
  },
  skipped: { required: [], optional: ["message"] },
  error: failed,
  failure: failed,
  "system-out": { required: [], hasText: true },
  "system-err": { required: [], hasText: true },
}

/** What the value of an attribute looks like, where it is no plain text. */
const looks: Readonly<Record<string, RegExp>> = {
  timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  ...{ id: /^\d+$/, tests: /^\d+$/, failures: /^\d+$/, errors: /^\d+$/, skipped: /^\d+$/, time: /^\d+(\.\d+)?$/ },
  ...{ name: /\S/, hostname: /\S/ },
}

/** Everything in a document that Ant's schema does not allow, one line each. */
export function junitFaults(root: Element): readonly string[] {
  const faults = allIn(root).flatMap(faultsOf)
  return root.name === "testsuites" ? faults : [`the root is ${root.name}`, ...faults]
}

function faultsOf({ name, attributes, children, text }: Element): readonly string[] {
  const known = allowed[name]
  if (known === undefined) return [`no element ${name}`]
  const { required, optional = [], children: order = [], hasText } = known
  const names = children.map((child) => child.name)
  const wanted = order.flatMap(([child]) => names.filter((one) => one === child))
  return [
    ...required.filter((one) => !attributes.has(one)).map((one) => `${name} without ${one}`),
    ...[...attributes.keys()].filter((one) => ![...required, ...optional].includes(one)).map((one) => `${name}@${one}`),
    ...[...attributes].flatMap(([one, value]) => ((looks[one] ?? /(?:)/).test(value) ? [] : `${name}@${one}=${value}`)),
    ...(wanted.join() === names.join() ? [] : [`${name} holds ${names.join()}`]),
    ...order.flatMap(([child, least, most]) => {
      const count = names.filter((one) => one === child).length
      return count < least || count > most ? [`${name} holds ${child} ${count} times`] : []
    }),
    ...(name === "testcase" && names.length > 1 ? ["a testcase ends in one way"] : []),
    ...(hasText === true || text.trim() === "" ? [] : [`text in ${name}`]),
  ]
}
