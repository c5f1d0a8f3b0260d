import { HostFault, type HostFaultCode } from "../../../engine/index"

/** What went wrong outside the figures, as plain data: people read a sentence made of it, never an error's own text. */
export type Trouble =
  | { readonly kind: "host"; readonly code: HostFaultCode; readonly detail: string }
  /** This Excel is older than anything that the pane can do. */
  | { readonly kind: "oldExcel" }
  /** The desk broke down, or its worker did. */
  | { readonly kind: "desk" }
  /** The desk took longer than `seconds`. */
  | { readonly kind: "slow"; readonly seconds: number }
  /** A picked file could not be had. */
  | { readonly kind: "file"; readonly name: string }
  /** A picked file is larger than `limit` megabytes. */
  | { readonly kind: "fileTooLarge"; readonly name: string; readonly limit: number }
  /** Figures of a merge that are neither in the totals nor set aside. */
  | { readonly kind: "unaccounted"; readonly count: number }

/** What a host threw; anything but a HostFault is a fault that nobody knows. */
export function hostTrouble(thrown: unknown): Extract<Trouble, { readonly kind: "host" }> {
  if (!(thrown instanceof HostFault)) return { kind: "host", code: "unknown", detail: "" }
  return { kind: "host", code: thrown.code, detail: thrown.detail }
}
