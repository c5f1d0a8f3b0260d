/** A text of fewer letters is like too many others. */
const shortest = 6

/**
 * Whether two keys of labels are one label typed by different hands: without its marks, cut short, or with a letter in six
 * missing or wrong. Only to see which form a sheet is: it never decides which row a figure belongs to.
 */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < shortest) return short === long && short !== ""
  if (long.startsWith(short)) return true
  const most = Math.floor(long.length * 0.17)
  return long.length - short.length <= most && isWithin(short, long, most)
}

function plain(key: string): string {
  return key
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
}

/** Whether so many letters put in, left out or changed make one text the other. */
function isWithin(a: string, b: string, most: number): boolean {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    if (Math.min(...row) > most) return false
    before = row
  }
  return (before[b.length] ?? 0) <= most
}
