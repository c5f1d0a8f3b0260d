import { parsePrintedArithmetic } from "../../../engine/forms/printed-arithmetic"

const read = (text: string) => {
  const { total, terms = [] } = parsePrintedArithmetic(text) ?? {}
  const signed = terms.map(({ code, sign }) => (sign === 1 ? code : `-${code}`))
  return total === undefined ? "-" : `${total} <- ${signed.join(" ")}`
}

test("a printed sum is read with or without brackets and spaces", () => {
  expect(["1=(2+3+4)", "1=2+3", " 1 = ( 2 + 3 ) ", "10=(2)", "01=02+03"].map(read)).toEqual([
    ...["1 <- 2 3 4", "1 <- 2 3", "1 <- 2 3", "10 <- 2", "01 <- 02 03"],
  ])
})

test("printed arithmetic subtracts too, with a hyphen or a minus sign", () => {
  expect(["4=1+2-3", "4 = 1 + 2 − 3", "07=01+02+03-04-05+06", "1=(2-3)"].map(read)).toEqual([
    ...["4 <- 1 2 -3", "4 <- 1 2 -3", "07 <- 01 02 03 -04 -05 06", "1 <- 2 -3"],
  ])
})

test("[L9] what is no sum of different columns is not read at all", () => {
  const others = ["1", "1=", "=2+3", "1=-2", "4=1+-3", "1=(2+3", "1=2+3)", "1=(2+3)+4", "1=2 3", "1=2++3", "1=+2"]
  expect([...others, "1=2+2", "1=1+2", "1=(2×3)", "a=(2+3)", "1=(2+3)=4", ""].map(read)).toEqual(
    Array.from({ length: others.length + 6 }, () => "-"),
  )
})
