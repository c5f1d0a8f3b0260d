"""Prints every non-empty cell of workbooks as JSON, as openpyxl sees them: one object for each file, in the order given."""

import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    return value


def cells_of(path):
    formulas = openpyxl.load_workbook(path)
    stored = openpyxl.load_workbook(path, data_only=True)
    sheets = {}
    for sheet in formulas.worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                shown = stored[sheet.title][cell.coordinate]
                seen = {"value": plain(shown.value), "type": shown.data_type, "format": cell.number_format}
                if cell.data_type == "f":
                    seen["formula"] = str(getattr(cell.value, "text", cell.value)).lstrip("=")
                if cell.hyperlink is not None:
                    seen["link"] = {"inside": cell.hyperlink.location, "outside": cell.hyperlink.target}
                cells[cell.coordinate] = seen
        sheets[sheet.title] = {"state": sheet.sheet_state, "cells": cells}
    return sheets


print(json.dumps([cells_of(path) for path in sys.argv[1:]]))
