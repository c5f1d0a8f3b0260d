import type { Form } from "../model/form"

/** A form before its rules are known. */
export type Layout = Omit<Form, "rules">

/** What the rules of a form may name beyond the form itself. */
export interface Nameable {
  /** The layouts of all forms of the pack by code; undefined for one whose own mistakes are said already. */
  readonly forms: ReadonlyMap<string, Layout | undefined>
  /** The codes of the pack's settings. */
  readonly settings: readonly string[]
}
