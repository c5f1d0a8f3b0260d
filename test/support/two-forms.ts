import type { BundledPack } from "../../templates/index"
import a10 from "../fixtures/packs/hai-bieu/forms/A10.json"
import a12 from "../fixtures/packs/hai-bieu/forms/A12.json"
import pack from "../fixtures/packs/hai-bieu/pack.json"
import vinhPhuc from "../fixtures/packs/hai-bieu/profiles/vinh-phuc.json"
import sample2018 from "../fixtures/packs/hai-bieu/samples/2018/submissions.json"
import { join } from "node:path"
import { house } from "./house"

/** The folder of a small pack: nine districts, each with A10 and A12, one column each, and figures of 2018. */
export const twoFormFolder = join(house, "test/fixtures/packs/hai-bieu")

/** The same pack, in the shape in which packs come with the program. */
export const twoForms: BundledPack = {
  source: {
    name: twoFormFolder,
    files: new Map<string, unknown>([
      ["pack.json", pack],
      ["forms/A10.json", a10],
      ["forms/A12.json", a12],
    ]),
  },
  profiles: new Map([["vinh-phuc", vinhPhuc]]),
  samples: new Map([["2018", sample2018]]),
}
