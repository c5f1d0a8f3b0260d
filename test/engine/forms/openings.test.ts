import { openingsOf } from "../../../engine/forms/openings"
import { settingsOf } from "../../../engine/forms/settings"
import { wholeYear } from "../../../engine/model/period"
import { wholePack } from "../../support/whole-pack"

const { pack, profile } = wholePack

test("which cell carries on which closing one is what the rules say, by rows or by columns", () => {
  const drawn = pack.forms.flatMap((form) => {
    const openings = openingsOf({
      form,
      forms: pack.forms,
      settings: settingsOf(pack, profile),
      period: wholeYear(2018),
    })
    return [...openings].slice(0, 2).map(([opening, closing]) => `${opening} = ${closing} của năm trước`)
  })
  expect(drawn).toEqual([
    ...["A6.06.1 = A6.07.1 của năm trước", "A8.01.1 = A8.07.1 của năm trước", "A8.01.2 = A8.07.2 của năm trước"],
    ...["A13.01.1 = A13.01.4 của năm trước", "A13.02.1 = A13.02.4 của năm trước", "B4.05.1 = B4.06.1 của năm trước"],
  ])
})
