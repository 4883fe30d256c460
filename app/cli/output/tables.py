"""Writes lists: as a table of text, as CSV, and as JSON."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TextIO

from app.core.facts.fact import CellValue
from app.core.text.columns import columns, padded
from app.export.csv import write_row


def table_lines(rows: Sequence[Sequence[str]], to_the_right: Collection[int] = ()) -> Iterator[str]:
    """Yield a line a row, in which every column is as wide as its longest text.

    The columns `to_the_right`, by their numbers, end in line; the others begin in line.
    """
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = enumerate(zip(row, widths, strict=True))
        yield "  ".join(
            padded(text, width, to_the_right=number in to_the_right) for number, (text, width) in cells
        ).rstrip()


def write_csv(out: TextIO, titles: Iterable[str], rows: Iterable[Iterable[CellValue]]) -> None:
    """Write the titles and the rows, as they are made."""
    write_row(out, titles)
    for row in rows:
        write_row(out, row)


def write_json_list(out: TextIO, tree: Mapping[str, object], key: str, elements: Iterable[object]) -> None:
    """Write an object: `tree` with a further member `key`, the list of the elements, one a line as made."""
    out.write(f'{json.dumps(tree)[:-1]}{", " if tree else ""}"{key}": [')
    comma = "\n"
    for element in elements:
        out.write(comma + json.dumps(element))
        comma = ",\n"
    out.write("\n]}\n")
