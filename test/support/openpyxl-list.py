"""Writes a workbook of lists with openpyxl: from JSON on stdin to the path given."""

import json
import sys

import openpyxl

workbook = openpyxl.Workbook()
workbook.remove(workbook.active)
for listed in json.load(sys.stdin):
    sheet = workbook.create_sheet(listed["name"])
    for row in listed["rows"]:
        sheet.append(row)
    for merge in listed.get("merges", []):
        sheet.merge_cells(merge)
    for address, style in listed.get("formats", {}).items():
        sheet[address].number_format = style
workbook.save(sys.argv[1])
