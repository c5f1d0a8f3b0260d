import { sentences } from "./message"

/** What is said of who handed in what, and when. */
export const trackingSentences = sentences({
  "tracking.missing": {
    vi: "{unit} chưa nộp báo cáo.",
    en: "{unit} has not reported.",
  },
})
