"""Writes what the library held after each scan."""

from collections.abc import Sequence
from typing import Any, Final, TextIO

from app.cli.choices import ChangesFormat
from app.cli.json_list import write_json_list
from app.cli.messages import say
from app.core.insights.trends import Sums, TrendPoint
from app.core.units import UNKNOWN_TEXT, local_time_text, size_text, time_text
from app.export.csv import write_row
from app.library import Library, trends

_COLUMNS: Final = ("scan", "time", "files", "bytes", "problems", "missing", "checked", "decoded")
_TITLES: Final = ("Scan", "Time", "Files", "Size", "Problems", "Missing", "Checksums", "Damage checks")


def write(library: Library, out: TextIO, form: ChangesFormat, hidden: int) -> None:
    """Write a line for each scan, the oldest first. Problems of the set `hidden` do not count."""
    with library.reader() as reader:
        points = reader.insight(trends.read).points
    if not points and form is ChangesFormat.TABLE:
        say("cinventory: nothing has been scanned yet. Scan a folder first.")
        return
    writers = {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}
    writers[form](points, hidden, out)


def _numbers(sums: Sums, hidden: int) -> tuple[int, ...]:
    """Return the values of the columns after `files`."""
    return sums.size, sums.troubled(hidden), sums.missing, sums.checked, sums.decoded


def _table(points: Sequence[TrendPoint], hidden: int, out: TextIO) -> None:
    rows = [_TITLES, *(_texts(point, hidden) for point in points)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    out.writelines(f"{'  '.join(map(str.rjust, row, widths))}\n" for row in rows)


def _texts(point: TrendPoint, hidden: int) -> tuple[str, ...]:
    head = (str(point.report), local_time_text(point.time), f"{point.files:,}")
    if point.sums is None:
        return (*head, *[UNKNOWN_TEXT] * (len(_TITLES) - len(head)))
    size, *others = _numbers(point.sums, hidden)
    return (*head, size_text(size), *(f"{number:,}" for number in others))


def _json(points: Sequence[TrendPoint], hidden: int, out: TextIO) -> None:
    write_json_list(out, {}, "scans", (_tree(point, hidden) for point in points))


def _tree(point: TrendPoint, hidden: int) -> dict[str, Any]:
    sums = point.sums
    known: Sequence[int | None] = [None] * 5 if sums is None else _numbers(sums, hidden)
    values = (point.report, time_text(point.time), point.files, *known)
    return {
        **dict(zip(_COLUMNS, values, strict=True)),
        "codecs": [
            {"codec": codec or None, "files": files, "bytes": size}
            for codec, (files, size) in (sums.codecs.items() if sums is not None else ())
        ],
    }


def _csv(points: Sequence[TrendPoint], hidden: int, out: TextIO) -> None:
    write_row(out, _COLUMNS)
    for point in points:
        known = [""] * 5 if point.sums is None else _numbers(point.sums, hidden)
        write_row(out, (point.report, time_text(point.time), point.files, *known))
