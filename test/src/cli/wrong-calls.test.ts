import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { house } from "../../support/house"
import { complete, lay } from "../../support/submitted-files"
import { folderPrefix } from "../../support/temporary"

/**
 * Calls that are wrong, each with what its sentence must name in Vietnamese and in English. `FOLDER` holds one submission,
 * `EMPTY` nothing, `JUNK` what cannot be taken; `FILE` is a file, `DAYS` a list of days that is broken in its second line.
 */
const wrong: Readonly<Record<string, readonly [call: string, vi: RegExp, en: RegExp]>> = {
  "no command": ["", /Hãy nêu lệnh: packs, register, new/, /Name a command: packs, register, new/],
  "an unknown command": ["mẹrge FOLDER", /Không có lệnh “mẹrge”/, /no command “mẹrge”/],
  "an unknown option": ["packs --verbose", /không có tùy chọn “--verbose”/, /no option “--verbose”/],
  "an option of another command": ["check FOLDER --strict", /không có tùy chọn “--strict”/, /no option “--strict”/],
  "a format that there is not": [
    "check FOLDER --format pdf",
    /Không có định dạng kết quả “pdf”; .*: text, json, html, junit, sarif, validat/,
    /no format “pdf” of results; .*: text, json, html, junit, sarif, validat/,
  ],
  "two formats": ["check FOLDER --json --format html", /“--json” hoặc “--format”/, /“--json” or “--format”/],
  "an ESS report of no day": [
    "check FOLDER --format validat",
    /“validat” phải ghi ngày.*--today/,
    /“validat” states.*--today/,
  ],
  "a day that results would not bear": [
    "check FOLDER --today 2019-02-20",
    /Chỉ các định dạng html/,
    /Only the formats html/,
  ],
  "results over a submission": [
    "check FILE --format html -o FILE",
    /đang được kiểm tra; không ghi gì/,
    /nothing was written/,
  ],
  "results among the submissions": [
    "check FOLDER --format html -o FOLDER/r.html",
    /đang được kiểm tra; không ghi gì/,
    /is being checked; nothing was written/,
  ],
  "results for which a folder is named": [
    "check FOLDER -o EMPTY",
    /là thư mục; hãy nêu tên tệp/,
    /is a folder; name a file/,
  ],
  "an option given twice": [
    "new --year 2018 --year 2019 -o x",
    /“--year” được nêu nhiều lần/,
    /“--year” is given more than once/,
  ],
  "an option without its value": ["new --unit 246 -o x --year", /“--year” cần một giá trị/, /“--year” needs a value/],
  "an option whose value is another option": ["new --year --all -o x", /“--year” cần một giá trị/, /needs a value/],
  "an option with an empty value": ["merge FOLDER -o x --year=", /“--year” cần một giá trị/, /needs a value/],
  "a value that an option does not take": ["packs --json=yes", /“--json” không có giá trị/, /“--json” takes no value/],
  "a year that is none": ["new --year 18 --all -o x", /“18” không phải năm báo cáo/, /“18” is not a reporting year/],
  "a year before Excel's days": [
    "new --profile vinh-phuc --year 1900 --all -o x",
    /“1900” không phải năm báo cáo.*từ 1901 đến 2099/,
    /“1900” is not a reporting year.*1901 to 2099/,
  ],
  "a sample of no units": [
    "sample --pack vtlt --units 0 --seed 1 --year 2018 -o x",
    /“0” không dùng được cho --units.*từ 1 đến 10000/,
    /“0” is no value for --units.*1 to 10000/,
  ],
  "a sample without a seed": [
    "sample --pack vtlt --units 3 --year 2018 -o x",
    /cần tùy chọn “--seed”/,
    /needs the option “--seed”/,
  ],
  "a sample without a year": [
    "sample --pack vtlt --units 3 --seed 1 -o x",
    /cần tùy chọn “--year”/,
    /needs the option “--year”/,
  ],
  "a sample with more errors than cells": [
    "sample --pack vtlt --units 3 --seed 1 --year 2018 --errors 2 -o x",
    /“2” không dùng được cho --errors.*từ 0 đến 1/,
    /“2” is no value for --errors.*0 to 1/,
  ],
  "a sample into a folder that holds files": [
    "sample --pack vtlt --units 3 --seed 1 --year 2018 -o FOLDER",
    /đã có tệp; không ghi gì.*--overwrite/,
    /is not empty; nothing was written.*--overwrite/,
  ],
  "a sample by a pack that has no recipe": [
    "sample --units 3 --seed 1 --year 2018 -o x",
    /không có tệp sampling\.json/,
    /has no sampling\.json/,
  ],
  "a sample of files": ["sample FILE --units 3 --seed 1 --year 2018 -o x", /không nhận tệp/, /takes no file/],
  "a period that is none": [
    "new --period 2018-Q5 --all -o x",
    /“2018-Q5” không phải kỳ báo cáo.*2018-Q2/,
    /“2018-Q5” is not a reporting period.*2018-Q2/,
  ],
  "a quarter of a pack that reports by year": [
    "new --period 2018-Q2 --all -o x",
    /“vtlt” báo cáo theo năm, không có kỳ “2018-Q2”.*--year 2018/,
    /“vtlt” reports by year and has no period “2018-Q2”.*--year 2018/,
  ],
  "a month to merge of a pack that reports by year": ["merge FOLDER -o x --period 2018-M03", /theo năm/, /by year/],
  "a year and a period": [
    "new --year 2018 --period 2018 --all -o x",
    /“--year” hoặc “--period”/,
    /“--year” or “--period”/,
  ],
  "no period for blank workbooks": ["new --all -o x", /cần tùy chọn “--year”/, /needs the option “--year”/],
  "a day that is none": [
    "merge FOLDER -o x --received 2019-02-30",
    /“2019-02-30” không phải ngày/,
    /“2019-02-30” is not a day/,
  ],
  "a day in another notation": ["merge FOLDER -o x --today 10/2/2019", /“10\/2\/2019” không phải ngày/, /is not a day/],
  "an unknown pack": ["packs --pack thue", /Không có bộ biểu “thue”.*vtlt/, /no pack “thue”.*vtlt/],
  "an unknown profile": [
    "check FOLDER --profile ha-noi",
    /Không có hồ sơ địa phương “ha-noi”.*vinh-phuc/,
    /no profile “ha-noi”.*vinh-phuc/,
  ],
  "an unknown unit": ["new --year 2018 --unit 999 -o x", /“999” báo cáo năm 2018.*246/, /“999” reports for 2018.*246/],
  "a year in which no unit reports": ["new --year 2030 --all -o x", /Không có đơn vị nào.*2030/, /No unit.*2030/],
  "one unit and all of them": ["new --year 2018 --unit 246 --all -o x", /“--unit” hoặc “--all”/, /“--unit” or “--all”/],
  "neither one unit nor all": ["new --year 2018 -o x", /“--unit” hoặc “--all”/, /“--unit” or “--all”/],
  "no place for a blank workbook": ["new --year 2018 --all", /cần tùy chọn “-o”/, /needs the option “-o”/],
  "no place for the summary": ["merge FOLDER", /cần tùy chọn “-o”/, /needs the option “-o”/],
  "no list to register": ["register -o x.json", /Hãy nêu tệp hoặc thư mục/, /Name a file or folder/],
  "two lists to register": ["register FILE FILE -o x.json", /chỉ nhận một tệp/, /takes one file/],
  "a folder where a list belongs": ["register FOLDER -o x.json", /không phải tệp/, /is not a file/],
  "a list that is not there": ["register FOLDER/none -o x.json", /Không tìm thấy.*none/, /no file or folder.*none/],
  "no place for the profile": ["register FILE", /cần tùy chọn “-o”/, /needs the option “-o”/],
  "a profile that is no JSON": ["register FILE -o x.xlsx", /không có đuôi \.json/, /does not end in \.json/],
  "a profile in the place of a folder": ["register FILE -o EMPTY", /empty” không phải tệp/, /empty” is not a file/],
  "a profile below a file": ["register FILE -o FILE/x.json", /a\.xlsx” là tệp/, /a\.xlsx” is a file/],
  "an unknown profile to begin with": [
    "register FILE -o x.json --profile ha-noi",
    /Không có hồ sơ địa phương “ha-noi”/,
    /no profile “ha-noi”/,
  ],
  "a port that is none": ["serve --port 99999", /“99999” không phải cổng.*--port/, /“99999” is no port.*--port/],
  "a file to serve": ["serve FILE", /không nhận tệp/, /takes no file/],
  "a page that was never built": ["serve", /Chưa dựng trang.*npm run build:pane/, /not built.*npm run build:pane/],
  "a profile to list packs by": [
    "packs --profile vinh-phuc",
    /“--profile” chỉ dùng cùng “--lint, --backtest”/,
    /only for use with/,
  ],
  "an unknown profile to look rules over by": [
    "packs --lint --profile ha-noi",
    /Không có hồ sơ địa phương “ha-noi”/,
    /no profile “ha-noi”/,
  ],
  "a file to look rules over in": ["packs FILE --lint", /không nhận tệp/, /takes no file/],
  "rules looked over and tried at once": [
    "packs --lint --backtest FOLDER",
    /“--lint” hoặc “--backtest”/,
    /“--lint” or “--backtest”/,
  ],
  "a back-test of nothing": ["packs --backtest", /“--backtest” cần một giá trị/, /“--backtest” needs a value/],
  "a back-test of a folder that is not there": [
    "packs --backtest FOLDER/none",
    /Không tìm thấy.*none/,
    /no file or folder.*none/,
  ],
  "a back-test of an empty folder": ["packs --backtest EMPTY", /Không có bản nộp nào/, /no submission/],
  "a back-test of two folders": ["packs FOLDER --backtest FOLDER", /không nhận tệp/, /takes no file/],
  "last reports without a back-test": [
    "packs --previous FOLDER",
    /“--previous” chỉ dùng cùng “--backtest”/,
    /only for use with “--backtest”/,
  ],
  "last reports that are not there": [
    "packs --backtest FOLDER --previous FOLDER/none",
    /Không tìm thấy.*none/,
    /no file or folder.*none/,
  ],
  "a path where none belongs": ["packs FOLDER", /không nhận tệp/, /takes no file/],
  "nothing to check": ["check", /Hãy nêu tệp hoặc thư mục/, /Name a file or folder/],
  "nothing to merge": ["merge -o x", /Hãy nêu tệp hoặc thư mục/, /Name a file or folder/],
  "a path that is not there": ["check FOLDER/none", /Không tìm thấy.*none/, /no file or folder.*none/],
  "a folder that is not there": ["merge FOLDER/none -o x", /Không tìm thấy.*none/, /no file or folder.*none/],
  "a file where a folder belongs": ["merge FILE -o x", /không phải thư mục/, /is not a folder/],
  "a folder where a file belongs": ["describe FOLDER", /không phải tệp/, /is not a file/],
  "two files where one belongs": ["describe FILE FILE", /chỉ nhận một tệp/, /takes one file/],
  "an empty folder to check": ["check EMPTY", /Không có bản nộp nào/, /no submission/],
  "an empty folder to merge": ["merge EMPTY -o x", /Không có bản nộp nào/, /no submission/],
  "an empty folder to look into": ["cells EMPTY", /Không có bản nộp nào/, /no submission/],
  "an output below a file": [
    "merge FOLDER -o FILE/out",
    /a\.xlsx” là tệp, không phải thư mục/,
    /a\.xlsx” is a file, not a folder/,
  ],
  "a file in the place of the summary's folder": ["merge FOLDER -o FILE", /” là tệp, không phải/, /” is a file, not/],
  "a file in the place of the folder of blank workbooks": [
    "new --year 2018 --all -o FILE",
    /a\.xlsx” là tệp, không phải thư mục/,
    /a\.xlsx” is a file, not a folder/,
  ],
  "a blank workbook that Excel would not open": [
    "new --year 2018 --unit 246 -o x.xls",
    /out\.xls” không có đuôi \.xlsx/,
    /out\.xls” does not end in \.xlsx/,
  ],
  "a blank workbook below a file": [
    "new --year 2018 --unit 246 -o FILE/x.xlsx",
    /a\.xlsx” là tệp, không phải thư mục/,
    /a\.xlsx” is a file, not a folder/,
  ],
  "an output in the place of a folder": [
    "new --year 2018 --unit 246 -o EMPTY",
    /empty” không phải tệp/,
    /empty” is not a file/,
  ],
  "one day and a list of days": [
    "merge FOLDER -o x --received 2019-02-01 --received-list DAYS",
    /“--received” hoặc “--received-list”/,
    /“--received” or “--received-list”/,
  ],
  "a list of days that is not there": [
    "merge FOLDER -o x --received-list FOLDER/none.csv",
    /Không tìm thấy.*none\.csv/,
    /no file or folder.*none\.csv/,
  ],
  "a broken list of days": ["merge FOLDER -o x --received-list DAYS", /dòng 2: cần “tên tệp;ngày”/, /line 2: wanted/],
  "a folder of which nothing can be taken, and no year": ["merge JUNK -o x", /nêu --year/, /give --year/],
}

const names: Readonly<Record<string, string>> = {
  ...{ FOLDER: "in", EMPTY: "empty", FILE: "in/a.xlsx", DAYS: "days.csv", JUNK: "junk", x: "out" },
}
let folder = ""

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), folderPrefix))
  await lay(folder, { "in/a.xlsx": { figures: complete }, "junk/a.xlsx": "", "days.csv": "tệp;ngày\na.xlsx;hôm qua\n" })
  await mkdir(join(folder, "empty"))
})

afterAll(() => rm(folder, { recursive: true }))

describe.each(Object.entries(wrong))("%s", (_, [call, vi, en]) => {
  test.each([
    ["vi", [], vi],
    ["vi", ["--lang", "vi"], vi],
    ["en", ["--lang", "en"], en],
    ["en", ["--lang=en"], en],
  ])(
    "is said in one sentence on stderr, with status 2 and nothing else (%s, %j)",
    async (_language, option, wanted) => {
      const before = await readdir(folder, { recursive: true })
      const { status, out, err } = await cli(...argumentsOf(call), ...option)
      expect({ status, out }).toEqual({ status: 2, out: "" })
      expect(err.split("\n")).toEqual([expect.stringMatching(wanted), ""])
      expect(await readdir(folder, { recursive: true })).toEqual(before)
    },
  )
})

/** The words of a call, with paths in the place of the names of folders and files. */
function argumentsOf(call: string): readonly string[] {
  const words = call.split(" ").filter((word) => word !== "")
  return words.map((word) =>
    word.replace(/^(FOLDER|EMPTY|FILE|DAYS|JUNK|x)(?=[/.]|$)/, (name) => join(folder, names[name]!)),
  )
}

test.each([["fr"], ["EN"], ["vi_VN"]])("an unknown language (%s) is said in Vietnamese", async (language) => {
  expect(await cli("packs", "--lang", language)).toEqual({
    ...{ status: 2, out: "" },
    err: `Ngôn ngữ “${language}” không có; hãy chọn vi hoặc en.\n`,
  })
})

test("what is wrong is one line even where a name holds line breaks or steers a terminal", async () => {
  const { err } = await cli("check", "a\nb\u001B[2J\u202Etxt.exe")
  expect(err).toBe("Không tìm thấy tệp hoặc thư mục “a⏎b�[2J�txt.exe”.\n")
})

test.each([["help"], ["--help"], ["-h"], ["merge --help"]])("%s shows every command and ends 0", async (call) => {
  const { status, out, err } = await cli(...call.split(" "))
  expect({ status, err }).toEqual({ status: 0, err: "" })
  for (const command of ["packs", "register", "new", "describe", "check", "cells", "merge", "sample", "serve"]) {
    expect(out).toContain(`bieumau ${command} `)
  }
})

test("--version names the program and its version", async () => {
  const { version } = JSON.parse(await readFile(join(house, "package.json"), "utf8")) as { readonly version: string }
  expect(await cli("--version")).toEqual({ status: 0, out: `bieumau ${version}\n`, err: "" })
})

test("a blank workbook may end in .XLSX, in a folder that is not there yet", async () => {
  const file = join(folder, "mới/huyện/A.XLSX")
  expect((await cli("new", "--year", "2018", "--unit", "246", "-o", file)).status).toBe(0)
  expect((await cli("describe", file)).status).toBe(0)
})
