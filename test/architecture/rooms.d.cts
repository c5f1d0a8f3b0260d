export interface Room {
  readonly room: string
  readonly uses: readonly string[]
  readonly why: string
  readonly packages?: readonly string[]
  readonly node?: boolean
  readonly doors?: readonly string[]
  readonly strangers?: { readonly through: readonly string[]; readonly above: readonly string[]; readonly why: string }
}

export const awaited: readonly { readonly file: string; readonly why: string }[]

export const rooms: readonly Room[]
