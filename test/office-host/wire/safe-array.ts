/** The arrays in which the desktop hands over what it has to say. */
export interface SafeArray {
  dimensions(): number
  ubound(dimension: number): number
  lbound(dimension: number): number
  getItem(index: number): unknown
  toArray(): unknown[]
}

/** An array and the arrays in it, as the desktop hands them over. */
export function safeArray(items: readonly unknown[]): SafeArray {
  const wrapped = items.map((item) => (Array.isArray(item) ? safeArray(item) : item))
  return {
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => wrapped.length - 1,
    getItem: (index) => wrapped[index],
    toArray: () => wrapped,
  }
}
