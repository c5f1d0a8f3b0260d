/** The whole number behind `name` on the command line; `otherwise` where it is not given. Throws where it is none. */
export function optionOf(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name)
  if (at < 0) return otherwise
  const value = Number(process.argv[at + 1])
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name}: a whole number from 1 on`)
  return value
}
