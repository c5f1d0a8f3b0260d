/**
 * The names, in both languages, of the sheets that stand beside the forms in a blank or in a provincial workbook, and one
 * that Excel keeps for itself: no form may have them. As small letters; `{code}` is the code of any form.
 */
const taken: ReadonlySet<string> = new Set([
  ...["thông tin", "cover", "hướng dẫn", "guide", "_bieumau"],
  ...["kiểm tra", "checks", "_kiemtra"],
  ...["tổng quan", "overview", "theo dõi nộp", "tracking", "kết quả kiểm tra", "findings"],
  ...["lỗi theo đơn vị", "findings by unit"],
  ...["nguồn số liệu", "lineage", "sổ đối soát", "ledger", "history"],
])

const unitByUnit = /^[a-z]{1,4}\d{1,3}[a-z]? (?:theo đơn vị|by unit)$/

/** Whether a form's sheet may have this name: one that Excel takes, and that no other sheet of a workbook of ours has. */
export function isFormSheetName(name: string): boolean {
  const small = name.normalize("NFC").toLowerCase()
  return (
    /^[^\\/?*[\]:'\s](?:[^\\/?*[\]:']{0,29}[^\\/?*[\]:'\s])?$/.test(name) &&
    !taken.has(small) &&
    !unitByUnit.test(small)
  )
}
