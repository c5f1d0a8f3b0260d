import type { PackSource } from "../engine/forms/load-pack"
import vtltA10 from "./vtlt/forms/A10.json"
import vtltA12 from "./vtlt/forms/A12.json"
import vtltPack from "./vtlt/pack.json"
import vinhPhuc from "./vtlt/profiles/vinh-phuc.json"
import sample2018 from "./vtlt/samples/2018/submissions.json"

/** Figures of a published report as the units' workbooks would hold them, each with the words of the report. */
export interface PublishedSample {
  readonly year: number
  readonly profile: string
  readonly source: { readonly title: string; readonly publisher: string; readonly published: string }
  readonly submissions: readonly {
    readonly unit: string
    readonly cells: readonly { readonly cell: string; readonly written: string; readonly quote: string }[]
  }[]
}

/** A pack that comes with the program: its files, the profiles and the samples made for it. Nothing is checked yet. */
export interface BundledPack {
  readonly source: PackSource
  readonly profiles: ReadonlyMap<string, unknown>
  readonly samples: ReadonlyMap<string, PublishedSample>
}

/** The packs that come with the program, by id. A new form is a file and a line here. */
export const bundledPacks: ReadonlyMap<string, BundledPack> = new Map([
  [
    "vtlt",
    {
      source: {
        name: "templates/vtlt",
        files: new Map<string, unknown>([
          ["pack.json", vtltPack],
          ["forms/A10.json", vtltA10],
          ["forms/A12.json", vtltA12],
        ]),
      },
      profiles: new Map<string, unknown>([["vinh-phuc", vinhPhuc]]),
      samples: new Map<string, PublishedSample>([["2018", sample2018]]),
    },
  ],
])
