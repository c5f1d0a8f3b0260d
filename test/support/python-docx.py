"""python-docx.py FILE: the paragraphs and table cells of a Word document as JSON, in reading order.
python-docx.py FILE OUT FROM TO: writes FILE to OUT with the run whose text is FROM changed to TO, and a sentence added."""

import json
import sys

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph


def texts(parent):
    for child in parent.element.body.iterchildren():
        if child.tag.endswith("}p"):
            yield Paragraph(child, parent).text
        elif child.tag.endswith("}tbl"):
            for row in Table(child, parent).rows:
                for cell in row.cells:
                    yield cell.text


document = docx.Document(sys.argv[1])
if len(sys.argv) == 2:
    print(json.dumps(list(texts(document)), ensure_ascii=False))
else:
    _, _, out, old, new = sys.argv
    changed = 0
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            if run.text == old:
                run.text = new
                changed += 1
    document.paragraphs[-1].add_run(" Thêm 17 lượt.")
    document.save(out)
    print(changed)
