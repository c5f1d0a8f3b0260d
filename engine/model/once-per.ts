/**
 * A function that works out its answer once for each object it is asked about, and knows it as long as that object lives: forms,
 * packs, sheets and formulas never change. Not for an object that does.
 */
export function oncePer<Asked extends object, Answer>(answerTo: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before.answer
    const answer = answerTo(asked)
    known.set(asked, { answer })
    return answer
  }
}
