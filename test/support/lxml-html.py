"""Prints a page of HTML as JSON, as libxml2 reads it: what it finds wrong, and every element with its attributes and its own text."""

import json
import sys

from lxml import etree

# It knows HTML 4 only: elements that came later are nothing wrong.
UNKNOWN_ELEMENT = 801

parser = etree.HTMLParser(encoding="utf-8", recover=True)
page = etree.parse(sys.argv[1], parser)
faults = [f"{entry.line}: {entry.message}" for entry in parser.error_log if entry.type != UNKNOWN_ELEMENT]
elements = [
    {"name": one.tag, "attributes": dict(one.attrib), "text": "".join(one.itertext())}
    if isinstance(one.tag, str)
    else {"name": "#" + type(one).__name__, "attributes": {}, "text": one.text}
    for one in page.iter()
]
print(json.dumps({"faults": faults, "elements": elements}))
