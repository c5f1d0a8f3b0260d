import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { bundledPacks } from "../../templates/index"
import { filesUnder, foldersIn, house } from "../support/house"

/** What of a folder of the packs is registered: the file as it stands on disk, and what the register hands out for it. */
const registered: ReadonlyMap<string, unknown> = new Map(
  [...bundledPacks].flatMap(([id, { source, profiles, samples, sampling, report }]) => [
    ...[...source.files].map(([file, json]) => [`templates/${id}/${file}`, json] as const),
    ...[...profiles].map(([name, json]) => [`templates/${id}/profiles/${name}.json`, json] as const),
    ...[...samples].map(([year, json]) => [`templates/${id}/samples/${year}/submissions.json`, json] as const),
    ...(sampling === undefined ? [] : [[`templates/${id}/sampling.json`, sampling] as const]),
    ...(report === undefined ? [] : [[`templates/${id}/report.json`, report] as const]),
  ]),
)

test("every JSON of a pack is registered in templates/index.ts, under its own name and with its own content", () => {
  const files = filesUnder(["templates"], /\.json$/)
  expect(files.filter((path) => !registered.has(path)).map((path) => `${path} is not registered`)).toEqual([])
  expect([...registered.keys()].sort()).toEqual(files)
  for (const path of files) {
    expect([path, registered.get(path)]).toEqual([path, JSON.parse(readFileSync(join(house, path), "utf8"))])
  }
})

test("every folder of templates/ is a pack of the register, named as its id", () => {
  expect([...bundledPacks.keys()]).toEqual(foldersIn("templates").map((folder) => basename(folder)))
  for (const [id, { source }] of bundledPacks) {
    expect(source.name).toBe(`templates/${id}`)
    expect(source.files.get("pack.json")).toMatchObject({ id })
  }
})

test("profiles are registered under their own ids, samples under their own years", () => {
  for (const { profiles, samples } of bundledPacks.values()) {
    for (const [id, json] of profiles) expect(json).toMatchObject({ id })
    for (const [year, sample] of samples) expect(String(sample.year)).toBe(year)
  }
})
