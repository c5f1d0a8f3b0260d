import { parsePrintedArithmetic } from "../../../engine/forms/printed-arithmetic"

const read = (text: string) => {
  const { total, parts } = parsePrintedArithmetic(text) ?? {}
  return total === undefined ? "-" : `${total} <- ${parts!.join(" ")}`
}

test("a printed sum is read with or without brackets and spaces", () => {
  expect(["1=(2+3+4)", "1=2+3", " 1 = ( 2 + 3 ) ", "10=(2)", "01=02+03"].map(read)).toEqual([
    ...["1 <- 2 3 4", "1 <- 2 3", "1 <- 2 3", "10 <- 2", "01 <- 02 03"],
  ])
})

test("[L9] what is no sum of different columns is not read at all", () => {
  const others = ["1", "1=", "=2+3", "1=2-3", "4=1+2-3", "1=(2+3", "1=2+3)", "1=(2+3)+4", "1=2 3", "1=2++3", "1=+2"]
  expect([...others, "1=2+2", "1=1+2", "1=(2×3)", "a=(2+3)", "1=(2+3)=4", ""].map(read)).toEqual(
    Array.from({ length: others.length + 6 }, () => "-"),
  )
})
