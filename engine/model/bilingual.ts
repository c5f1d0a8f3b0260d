/** Text for people in both languages. Vietnamese is the official one; English serves readers from abroad. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

export type Language = keyof Bilingual
