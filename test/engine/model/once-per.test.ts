import { oncePer } from "../../../engine/model/once-per"

test("an answer is worked out once for each object, and not for others that look like it", () => {
  const asked: unknown[] = []
  const sizeOf = oncePer((list: readonly string[]) => {
    asked.push(list)
    return list.length === 0 ? undefined : list.length
  })
  const [none, one, another] = [[], ["a"], ["a"]]
  expect([none, one, another, none, one].map(sizeOf)).toEqual([undefined, 1, 1, undefined, 1])
  expect(asked).toEqual([none, one, another])
})
