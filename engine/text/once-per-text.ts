/**
 * A function that works out its answer once for each text that it is asked about: what is printed is the same in every file. Bounded in
 * number and in length, so that no file can fill the memory with its texts; past the bound all are worked out anew.
 */
export function oncePerText<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    if (text.length > longestKept) return answerTo(text)
    const before = known.get(text)
    if (before !== undefined) return before.answer
    // A text may be a slice of its whole file, which would be kept with it: this copy is not.
    const own = ` ${text}`.slice(1)
    const answer = answerTo(own)
    if (known.size >= mostKept) known.clear()
    known.set(own, { answer })
    return answer
  }
}

const mostKept = 8192
const longestKept = 400
