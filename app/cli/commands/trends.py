"""The command `trends`: show what the library held after each scan."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, TextIO

from app.cli.actions.command_body import list_to_write
from app.cli.choices import ChangesFormat
from app.cli.language import texts, tr
from app.cli.messages import note
from app.cli.options.common import (
    ChangesFormatOption,
    ForceOption,
    LibraryOption,
    OutputOption,
)
from app.cli.output.tables import table_lines, write_csv, write_json_list
from app.cli.preferences import preferred
from app.core.facts.fact import CellValue
from app.core.insights.trends import TrendPoint, TrendSums
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text
from app.library import Library
from app.library.insights import trends

_COLUMNS: Final = ("scan", "time", "files", "bytes", "problems", "missing", "checked", "decoded")


def command(
    *,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what each scan found the library to hold: files, size, codecs, problems and checks over time."""
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        _write(known, out, chosen, preferred().hidden_problems)


def _write(library: Library, out: TextIO, form: ChangesFormat, hidden: int) -> None:
    """Write a line for each scan, the oldest first. Problems of the set `hidden` do not count."""
    with library.reader() as reader:
        points = reader.insight(trends.read).points
    if not points and form is ChangesFormat.TABLE:
        note(tr("nothing has been scanned yet. Scan a folder first."))
        return
    writers = {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}
    writers[form](points, hidden, out)


def _numbers(sums: TrendSums, hidden: int) -> tuple[int, ...]:
    """Return the values of the columns after `files`."""
    return sums.size, sums.troubled(hidden), sums.missing, sums.checked, sums.decoded


def _table(points: Sequence[TrendPoint], hidden: int, out: TextIO) -> None:
    found = tr("Files"), tr("Size"), tr("Problems"), tr("Missing")
    titles = tr("Scan"), tr("Time"), *found, tr("Checksums"), tr("Damage checks")
    rows = [titles, *(_texts(point, hidden) for point in points)]
    out.writelines(f"{line}\n" for line in table_lines(rows, range(len(titles))))


def _texts(point: TrendPoint, hidden: int) -> tuple[str, ...]:
    head = (str(point.report), local_time_text(point.time), texts().number(point.files))
    if point.sums is None:
        return (*head, *[UNKNOWN_TEXT] * (len(_COLUMNS) - len(head)))
    size, *others = _numbers(point.sums, hidden)
    return (*head, texts().size(size), *(texts().number(number) for number in others))


def _json(points: Sequence[TrendPoint], hidden: int, out: TextIO) -> None:
    write_json_list(out, {}, "scans", (_tree(point, hidden) for point in points))


def _tree(point: TrendPoint, hidden: int) -> dict[str, Any]:
    sums = point.sums
    return {
        **dict(zip(_COLUMNS, _row(point, hidden), strict=True)),
        "codecs": [
            {"codec": codec or None, "files": files, "bytes": size}
            for codec, (files, size) in (sums.codecs.items() if sums is not None else ())
        ],
    }


def _csv(points: Sequence[TrendPoint], hidden: int, out: TextIO) -> None:
    write_csv(out, _COLUMNS, (_row(point, hidden) for point in points))


def _row(point: TrendPoint, hidden: int) -> tuple[CellValue, ...]:
    known = [None] * 5 if point.sums is None else _numbers(point.sums, hidden)
    return (point.report, time_text(point.time), point.files, *known)
