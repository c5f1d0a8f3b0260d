/** What people put into a box to tick it, as small letters. Anything else is not guessed at. */
export const ticks = ["x", "v", "✓", "✔", "☑", "☒", "true", "có", "yes"] as const

/** What people write for a yes, and for a no, where a form asks for one of them; as small letters. */
export const yesWords = ["có", "x", "v", "✓", "✔", "☑", "yes", "true", "1"] as const
export const noWords = ["không", "ko", "no", "false", "0"] as const
