import type { Language } from "../../engine/index"
import { commands } from "./commands/index"

/** What `bieumau help` prints: every command with its call and what it does. */
export function helpText(language: Language): string {
  const lines = commands.map(({ usage, does }) => `  bieumau ${usage}\n      ${does[language]}\n`)
  const common = "  --lang vi|en  --jobs N  --quiet  --no-color  --json"
  return language === "vi"
    ? `bieumau: biểu mẫu thống kê trong Excel\n\n${lines.join("")}\nTùy chọn chung:\n${common}\n\nMã kết thúc: 0 không có lỗi; 1 có lỗi hoặc có tệp không hợp lệ; 2 gọi lệnh sai.\n`
    : `bieumau: statistical forms in Excel\n\n${lines.join("")}\nCommon options:\n${common}\n\nExit status: 0 no errors; 1 errors or rejected files; 2 a wrong call.\n`
}
