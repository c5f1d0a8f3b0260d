import type { Period, Submission } from "../../../engine/index"
import type { Judging, PictureAnswer, ReaderInput, SubmissionAnswer } from "./readers"

/** What one file came to, as a submission or as a picture, as was asked. */
export type ReaderAnswer = SubmissionAnswer | PictureAnswer

/** What a reading process is told. */
export type ToReader =
  | { readonly kind: "judging"; readonly judging: Judging; readonly looksBack: boolean }
  | { readonly kind: "read"; readonly input: ReaderInput; readonly as: "submission" | "picture" }
  | { readonly kind: "previous"; readonly submission: Submission | undefined }

/** What it says. `memory`: the bytes that it holds by now. */
export type FromReader =
  | { readonly kind: "asking"; readonly profile: string; readonly unit: string; readonly period: Period }
  | { readonly kind: "answer"; readonly answer: ReaderAnswer; readonly memory: number }
  /** The program itself is wrong, not the file. */
  | { readonly kind: "bug"; readonly text: string }
