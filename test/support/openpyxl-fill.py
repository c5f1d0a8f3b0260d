"""Fills in workbooks as a clerk does: standard input lists, for each, its path and [sheet, address, value] of cells."""

import datetime
import json
import sys

import openpyxl

for job in json.load(sys.stdin):
    workbook = openpyxl.load_workbook(job["path"])
    for sheet, address, value in job["cells"]:
        day = value["day"] if isinstance(value, dict) else None
        workbook[sheet][address] = value if day is None else datetime.date.fromisoformat(day)
    workbook.save(job["path"])
