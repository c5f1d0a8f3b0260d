"""Prints, for each workbook given, every cell with content as openpyxl stores it, or null where openpyxl cannot open it."""

import datetime
import json
import math
import os
import sys
import warnings

# By lxml openpyxl loses what stands in a text beside a comment.
os.environ["OPENPYXL_LXML"] = "False"

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def plain(value, epoch):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value, epoch)
    # JSON has no infinity.
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def cells_of(path):
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = []
    for sheet in book.worksheets:
        cells = {}
        for row in sheet._cells.values():
            if row.value is not None:
                cells[row.coordinate] = {"type": row.data_type, "value": plain(row.value, book.epoch)}
        sheets.append({"name": sheet.title, "state": sheet.sheet_state, "cells": cells})
    return sheets


def seen(path):
    try:
        return cells_of(path)
    except Exception:
        return None


print(json.dumps([seen(path) for path in sys.argv[1:]]))
