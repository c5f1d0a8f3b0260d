/** White space of every script and every kind of line break, as one run. */
const whiteSpace = /[\s\u0085\u180e\u2800]+/gu

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g

/**
 * What takes no room on paper: zero-width characters, direction marks, variation selectors. Not U+00AD: in TCVN3 text
 * the soft hyphen is the letter ư, and "thư" must not become "th".
 */
const zeroWidth =
  /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Variation_Selector}|\u034f/gu

/** Words of ASCII and of composed Latin letters with single spaces between them: nothing that is dropped or composed. */
const alreadyNormal = /^[!-~\u00a1-\u02ff\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u02ff\u1ea0-\u1ef9]+)*$/

/**
 * The text in NFC, every run of white space one space, none at the ends, nothing invisible inside.
 * Blank text is "". Text in TCVN3 or VNI stays decodable: no letter of theirs is touched.
 */
export function normalText(text: string): string {
  if (alreadyNormal.test(text)) return text
  return text.replace(controls, "").replace(zeroWidth, "").replace(whiteSpace, " ").trim().normalize("NFC")
}

const lookAlikes =
  /[\u00f0\u00d0\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u2018\u2019\u201b\u2032\u02b9\u02bc\u0060\u00b4]/

/**
 * Folds what looks the same and is typed for it: ð to đ, every dash and minus to `-`, curly to straight apostrophes.
 * For matching and reading only, and after legacy text is decoded: in TCVN3 `Ð` is é.
 */
export function foldLookAlikes(text: string): string {
  if (!lookAlikes.test(text)) return text
  return text
    .replaceAll("ð", "đ")
    .replaceAll("Ð", "Đ")
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g, "-")
    .replace(/[\u2018\u2019\u201b\u2032\u02b9\u02bc\u0060\u00b4]/g, "'")
}
