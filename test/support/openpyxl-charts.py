"""Prints the charts of a workbook as JSON, as openpyxl reads them: for each sheet that has some, what each chart refers to."""

import json
import sys

import openpyxl


def text_of(title):
    runs = [] if title is None or title.tx is None else [run for line in title.tx.rich.p for run in line.r or []]
    return "".join(run.t for run in runs)


def seen(chart):
    return {
        "title": text_of(chart.title),
        "valueTitle": text_of(chart.y_axis.title),
        "format": chart.y_axis.numFmt.formatCode,
        "grouping": chart.grouping,
        "hasLegend": chart.legend is not None,
        "from": [chart.anchor._from.col, chart.anchor._from.row],
        "to": [chart.anchor.to.col, chart.anchor.to.row],
        "series": [
            {
                "name": one.tx.strRef.f,
                "categories": one.cat.strRef.f,
                "values": one.val.numRef.f,
                "cached": [None if point is None else float(point) for point in cached(one.val.numRef.numCache)],
                "hasLabels": one.dLbls.showVal,
            }
            for one in chart.series
        ],
    }


def cached(cache):
    points = {point.idx: point.v for point in cache.pt}
    return [points.get(index) for index in range(cache.ptCount)]


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [seen(one) for one in sheet._charts] for sheet in book.worksheets if sheet._charts}))
