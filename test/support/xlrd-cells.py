"""Prints every cell with content of .xls workbooks as JSON, as xlrd sees them: one object for each file, in the order given."""

import json
import sys

import xlrd

kinds = {xlrd.XL_CELL_TEXT: "text", xlrd.XL_CELL_NUMBER: "number", xlrd.XL_CELL_DATE: "number",
         xlrd.XL_CELL_BOOLEAN: "boolean", xlrd.XL_CELL_ERROR: "error"}
states = ["visible", "hidden", "veryHidden"]


def value_of(kind, value):
    if kind == "boolean":
        return bool(value)
    return xlrd.error_text_from_code[value] if kind == "error" else value


def cells_of(path):
    book = xlrd.open_workbook(path, formatting_info=True)
    sheets = []
    for sheet in book.sheets():
        cells = {}
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                cell = sheet.cell(row, column)
                kind = kinds.get(cell.ctype)
                if kind is not None:
                    seen = {"type": kind, "value": value_of(kind, cell.value)}
                    seen["format"] = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
                    cells[xlrd.cellname(row, column)] = seen
        merges = [f"{xlrd.cellname(top, left)}:{xlrd.cellname(bottom - 1, right - 1)}"
                  for top, bottom, left, right in sheet.merged_cells]
        sheets.append({"name": sheet.name, "state": states[sheet.visibility], "cells": cells, "merges": sorted(merges)})
    return {"date1904": book.datemode == 1, "sheets": sheets}


print(json.dumps([cells_of(path) for path in sys.argv[1:]]))
