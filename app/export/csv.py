"""Comma-separated values (RFC 4180): the path, then the raw value of every column.

A text that a spreadsheet would read as a formula gets an apostrophe in front, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection). Such a text begins with `=`, `+`, `-`, `@`, their
full-width forms, a tab or a line break. Numbers stay numbers. Absolute paths never begin so and stay exact.

Texts are quoted here: the standard library's writer takes twice the time, since it knows no ready cells.
Numbers are those of JSON, which msgspec writes faster than `str` does.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

import msgspec

from app.core.cells import Lines
from app.core.columns import ALL_FIELDS, COLUMNS, CellValue, Column
from app.core.file_page import FilePage, is_unknown
from app.core.names import as_text
from app.core.scan import ScanOutcome

FIELDS: Final = ALL_FIELDS
_FORMULAS: Final = frozenset("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n")
_CHANGED: Final = re.compile(rf'[",\r\n]|\A[{re.escape("".join(_FORMULAS))}]').search
_QUOTED: Final = '",\r\n'
_encode: Final = msgspec.json.Encoder().encode


def write(out: TextIO, pages: Iterable[FilePage], outcome: ScanOutcome | None = None) -> None:
    """Write a heading, and a row per file as `pages` come; an unknown value is an empty field."""
    del outcome
    out.write(f"{','.join(('path', *(column.key for column in COLUMNS)))}\r\n")
    lines = Lines(COLUMNS, _cells, ",")
    for page in filter(len, pages):
        paths = _texts(list(map(as_text, page.paths)))
        out.write("".join(map("%s,%s\r\n".__mod__, zip(paths, lines.of(page), strict=True))))


def _cells(column: Column, page: FilePage) -> Sequence[str]:
    values = column.values(page)
    if is_unknown(values):
        return ("",) * len(values)
    kinds = set(map(type, values))
    if kinds == {str}:
        return _texts(values)  # type: ignore[arg-type]
    if str in kinds:
        return _texts(["" if value is None else str(value) for value in values])
    return _encode(values).decode()[1:-1].replace("null", "").split(",")


def _texts(texts: Sequence[str]) -> Sequence[str]:
    """Return texts as fields of CSV. Most pages have none that needs a change."""
    whole = "".join(texts)
    if not any(sign in whole for sign in _QUOTED) and _FORMULAS.isdisjoint({text[:1] for text in texts}):
        return texts
    return [text if _CHANGED(text) is None else _changed(text) for text in texts]


def _changed(text: str) -> str:
    safe = str(escape_formula(text))
    return '"{}"'.format(safe.replace('"', '""')) if any(sign in safe for sign in _QUOTED) else safe


def escape_formula(value: CellValue) -> CellValue:
    """Return a text that no spreadsheet computes; return any other value unchanged."""
    return f"'{value}" if isinstance(value, str) and value[:1] in _FORMULAS else value
