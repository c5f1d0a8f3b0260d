/** Thrown where a scanner meets what it does not know for certain: the part is then read anew by the plain reader. */
export class UnrecognisedError extends Error {
  override readonly name = "UnrecognisedError"
}

const unrecognised = new UnrecognisedError("not for the scanner")

/** Gives a part back to the plain reader. One error serves all: it tells nothing but that it was thrown. */
export function giveBack(): never {
  throw unrecognised
}
