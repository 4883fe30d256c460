"""Comma-separated values (RFC 4180): the path, then the raw value of every column; or chosen columns alone.

A text that a spreadsheet would read as a formula gets an apostrophe in front, as OWASP advises
(https://owasp.org/www-community/attacks/CSV_Injection). Such a text begins with `=`, `+`, `-`, `@`, or a sign
that looks like one of these; white space and quotes before it do not help. Where lists are separated by
semicolons, or a reader takes tabs for separators, a formula may also begin within a text: it gets its
apostrophe there. Numbers stay numbers. A path is exact unless it holds such a separator before such a sign.

Texts are quoted here: the standard library's writer takes twice the time, since it knows no ready cells.
Numbers are those of JSON, which msgspec writes faster than `str` does.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

import msgspec

from app.core.export.cells import CellLines
from app.core.export.job import PATH
from app.core.facts.catalogue import ALL_FIELDS, BY_KEY, COLUMNS
from app.core.facts.fact import CellValue, Fact
from app.core.file.page import FilePage, is_unknown
from app.core.localization import IN_ENGLISH, Localization
from app.core.scan.job import ScanOutcome
from app.core.text.names import as_text

FIELDS: Final = ALL_FIELDS
_SIGNS: Final = r"=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a\u208a\u207c\u208c\ufb29"
"""Signs that begin a formula, and those that Unicode calls forms of them."""
_ENDS: Final = ";\t\r\n\v\f\x85\u2028\u2029"
"""Separators besides the comma, and ends of lines, to one reader or another."""
_BLANK: Final = r'"\x00\x1c-\x20\xa0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff'
"""Quotes, spaces and signs without width."""
_GAP: Final = _BLANK + _ENDS
_WITHIN: Final = re.compile(rf"(?<![{_GAP}])[{_BLANK}]*+[{_ENDS}][{_GAP}]*+(?=[{_SIGNS}])").sub
"""Find the gap between a text and a formula behind a separator."""
_AT_START: Final = re.compile(rf"[\t\r\n]|[{_GAP}]*+[{_SIGNS}]").match
_QUOTED: Final = '",\r\n'
_NOTED: Final = frozenset(_QUOTED + _ENDS)
_FIRST: Final = re.compile(rf"[{_GAP}{_SIGNS}]").match
_encode: Final = msgspec.json.Encoder().encode


def write(
    out: TextIO,
    pages: Iterable[FilePage],
    outcome: ScanOutcome | None = None,
    columns: Sequence[str] = (),
    localization: Localization = IN_ENGLISH,
) -> None:
    """Write a heading, and a row per file as `pages` come; an unknown value is an empty field.

    `columns` are keys of columns, in their order, which may begin with `PATH`. These alone are written, below
    their titles in the words of `localization`. Without any, and for unknown ones alone, the path and all
    columns are written. Their headings are the keys, which are the same in all languages and versions.
    """
    del outcome
    chosen = tuple(BY_KEY[key] for key in columns if key in BY_KEY)
    shown, has_path = chosen or COLUMNS, PATH in columns or not chosen
    titles = [localization.title(column) if chosen else column.key for column in shown]
    path = localization.phrase("job.path").capitalize() if chosen else PATH
    write_row(out, (path, *titles) if has_path else titles)
    lines = CellLines(shown, _cells, ",")
    for page in filter(len, pages):
        if has_path:
            paths = _texts(list(map(as_text, page.paths)))
            out.write("".join(map("%s,%s\r\n".__mod__, zip(paths, lines.of(page), strict=True))))
        else:
            out.write("".join(map("%s\r\n".__mod__, lines.of(page))))


def write_row(out: TextIO, values: Iterable[CellValue]) -> None:
    """Write a row of any table; an unknown value is an empty field."""
    out.write(",".join("" if value is None else _field(value) for value in values) + "\r\n")


def _field(value: str | float) -> str:
    return _texts((value,))[0] if isinstance(value, str) else str(value)


def _cells(column: Fact, page: FilePage) -> Sequence[str]:
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
    """Return texts as fields of CSV. Most pages have none that needs a change, and files share texts."""
    each = set(texts)
    whole = "".join(each)
    if not any(sign in whole for sign in _NOTED) and not any(map(_FIRST, {text[:1] for text in each})):
        return texts
    known = {text: _changed(text) for text in each}
    return list(map(known.__getitem__, texts))


def _changed(text: str) -> str:
    safe = str(escape_formula(text))
    return '"{}"'.format(safe.replace('"', '""')) if any(sign in safe for sign in _QUOTED) else safe


def tabbed(cells: Iterable[str]) -> str:
    """Return cells as a row for the clipboard, which a spreadsheet may paste."""
    return "\t".join(str(escape_formula(cell.replace("\t", " "))) for cell in cells)


def escape_formula(value: CellValue) -> CellValue:
    """Return a text in which no spreadsheet finds a formula; return any other value unchanged."""
    if not isinstance(value, str):
        return value
    safe = _WITHIN(r"\g<0>'", value)
    return f"'{safe}" if _AT_START(value) else safe
