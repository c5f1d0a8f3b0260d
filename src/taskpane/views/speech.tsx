import { createContext, type ComponentChildren } from "preact"
import { useContext } from "preact/hooks"
import type { Bilingual, Language } from "../../../engine/index"
import { speaking, type Say } from "../words"

/** The language of the reader, and who speaks it. */
export interface Speech {
  readonly language: Language
  readonly say: Say
  /** What the engine has said in both languages. */
  readonly of: (text: Bilingual) => string
}

const speeches: Readonly<Record<Language, Speech>> = { vi: speechIn("vi"), en: speechIn("en") }

function speechIn(language: Language): Speech {
  return { language, say: speaking(language), of: (text) => text[language] }
}

const Spoken = createContext(speeches.vi)

/** Everything within speaks `language`. */
export function SpokenIn({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ComponentChildren
}) {
  return <Spoken.Provider value={speeches[language]}>{children}</Spoken.Provider>
}

/** The speech of the reader's language. */
export function useSpeech(): Speech {
  return useContext(Spoken)
}
