"""Prints the records of a CSV file as JSON, as Python's own reader sees them: lists of texts, a byte order mark passed over."""

import csv
import json
import sys

csv.field_size_limit(10**9)
with open(sys.argv[1], encoding="utf-8-sig", newline="") as lines:
    print(json.dumps(list(csv.reader(lines, strict=True))))
