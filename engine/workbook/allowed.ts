/** The smallest number that may be typed where no minimum is set: below what any form could be adjusted by. */
export const leastNumber = -999_999_999_999

/** The first and last day that may be typed, as serial numbers: from 1 March 1900, before which Excel shows another day than it means, to the year 9999. */
export const datesShown = [61, 2_958_465] as const
