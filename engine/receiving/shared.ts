/** Gives for each of several equal values the first of them, so that it is in memory once. Values with one key are equal. */
export function newShared<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  const known = new Map<string, Value>()
  return (value) => {
    const key = keyOf(value)
    const first = known.get(key)
    if (first === undefined) known.set(key, value)
    return first ?? value
  }
}
