import type { PackSource } from "../engine/forms/load-pack"
import vtltA1 from "./vtlt/forms/A1.json"
import vtltA2 from "./vtlt/forms/A2.json"
import vtltA2b from "./vtlt/forms/A2b.json"
import vtltA3 from "./vtlt/forms/A3.json"
import vtltA4 from "./vtlt/forms/A4.json"
import vtltA5 from "./vtlt/forms/A5.json"
import vtltA6 from "./vtlt/forms/A6.json"
import vtltA7 from "./vtlt/forms/A7.json"
import vtltA8 from "./vtlt/forms/A8.json"
import vtltA9 from "./vtlt/forms/A9.json"
import vtltA9a from "./vtlt/forms/A9a.json"
import vtltA10 from "./vtlt/forms/A10.json"
import vtltA11 from "./vtlt/forms/A11.json"
import vtltA12 from "./vtlt/forms/A12.json"
import vtltA13 from "./vtlt/forms/A13.json"
import vtltA14 from "./vtlt/forms/A14.json"
import vtltB1 from "./vtlt/forms/B1.json"
import vtltB2 from "./vtlt/forms/B2.json"
import vtltB3 from "./vtlt/forms/B3.json"
import vtltB4 from "./vtlt/forms/B4.json"
import vtltB4a from "./vtlt/forms/B4a.json"
import vtltB5 from "./vtlt/forms/B5.json"
import vtltB6 from "./vtlt/forms/B6.json"
import vtltPack from "./vtlt/pack.json"
import haiCap from "./vtlt/profiles/hai-cap.json"
import vinhPhuc from "./vtlt/profiles/vinh-phuc.json"
import vtltReport from "./vtlt/report.json"
import sample2017 from "./vtlt/samples/2017/submissions.json"
import vtltSampling from "./vtlt/sampling.json"
import sample2018 from "./vtlt/samples/2018/submissions.json"

/** Figures of a published report as the units' workbooks would hold them, each with the words of the report. */
export interface PublishedSample {
  readonly year: number
  readonly profile: string
  readonly source: { readonly title: string; readonly publisher: string; readonly published: string }
  readonly submissions: readonly {
    readonly unit: string
    readonly cells: readonly PublishedFigure[]
  }[]
}

/** One cell as a report has it. `written`: the figure, or the name, in its spelling; `quote`: its words around it. */
interface PublishedFigure {
  readonly cell: string
  readonly written: string
  readonly quote: string
  /** The figure by section and order: `S11-3` is the third of section 11; absent for names and dates. */
  readonly id?: string
  /** Where the report says the same figure again. */
  readonly restated?: readonly { readonly id: string; readonly quote: string }[]
}

/** A pack that comes with the program: its files, the profiles and the samples made for it. Nothing is checked yet. */
export interface BundledPack {
  readonly source: PackSource
  readonly profiles: ReadonlyMap<string, unknown>
  readonly samples: ReadonlyMap<string, PublishedSample>
  /** How made-up provinces of the pack come about; absent: none can be made. */
  readonly sampling?: unknown
  /** The text of the report that is drafted from a summary; absent: none is. */
  readonly report?: unknown
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
          ["forms/A1.json", vtltA1],
          ["forms/A2.json", vtltA2],
          ["forms/A2b.json", vtltA2b],
          ["forms/A3.json", vtltA3],
          ["forms/A4.json", vtltA4],
          ["forms/A5.json", vtltA5],
          ["forms/A6.json", vtltA6],
          ["forms/A7.json", vtltA7],
          ["forms/A8.json", vtltA8],
          ["forms/A9.json", vtltA9],
          ["forms/A9a.json", vtltA9a],
          ["forms/A10.json", vtltA10],
          ["forms/A11.json", vtltA11],
          ["forms/A12.json", vtltA12],
          ["forms/A13.json", vtltA13],
          ["forms/A14.json", vtltA14],
          ["forms/B1.json", vtltB1],
          ["forms/B2.json", vtltB2],
          ["forms/B3.json", vtltB3],
          ["forms/B4.json", vtltB4],
          ["forms/B4a.json", vtltB4a],
          ["forms/B5.json", vtltB5],
          ["forms/B6.json", vtltB6],
        ]),
      },
      profiles: new Map<string, unknown>([
        ["vinh-phuc", vinhPhuc],
        ["hai-cap", haiCap],
      ]),
      samples: new Map<string, PublishedSample>([
        ["2017", sample2017],
        ["2018", sample2018],
      ]),
      sampling: vtltSampling,
      report: vtltReport,
    },
  ],
])
