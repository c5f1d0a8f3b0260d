/** Whether this page stands beside a workbook in Excel. In a browser alone, and where Microsoft's client is missing, it does not. */
export async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false
  const { host } = await Office.onReady()
  return host === Office.HostType.Excel
}
