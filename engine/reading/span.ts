/** The least and the greatest of some numbers, however many: a file holds more cells than a call takes arguments. Of none: from Infinity to −Infinity. */
export function spanOf(numbers: readonly number[]): { readonly from: number; readonly to: number } {
  let [from, to] = [Infinity, -Infinity]
  for (const number of numbers) {
    from = Math.min(from, number)
    to = Math.max(to, number)
  }
  return { from, to }
}
