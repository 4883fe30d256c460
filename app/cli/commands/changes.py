"""The command `changes`: show what scans found new, changed or missing."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, TextIO

import typer
from msgspec import Struct

from app.cli.actions.command_body import list_to_write
from app.cli.choices import ChangesFormat
from app.cli.messages import say
from app.cli.options.common import (
    ChangesFormatOption,
    ForceOption,
    LibraryOption,
    OutputOption,
)
from app.cli.output.tables import write_csv, write_json_list
from app.cli.output.texts import CHANGE_WORDS, change_counts_text, change_text
from app.core.facts.fact import CellValue
from app.core.scan.history import START, Change, ChangeKind, ReportRange, ScanReport
from app.core.text.names import as_text, display
from app.core.text.units import local_time_text, time_text
from app.library import Library
from app.library.reader import Reader

PAGE: Final = 2_000


class _ChangeList(Struct, frozen=True):
    """The changes to be written, and their scan."""

    scan: ScanReport
    since: int | None
    span: ReportRange
    counts: dict[ChangeKind, int]
    reader: Reader

    def changes(self) -> Iterator[Change]:
        for kind in self.counts:
            after = START
            while page := self.reader.changes(self.span, kind, after, PAGE):
                after = page[-1].record
                yield from page


def command(
    *,
    library: LibraryOption = None,
    scan: Annotated[
        int | None,
        typer.Option("--scan", metavar="ID", help="The scan to show; by default the last one."),
    ] = None,
    since: Annotated[
        int | None,
        typer.Option(metavar="ID", help="Show all net changes after this scan, up to that of --scan."),
    ] = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what a scan found new, changed, moved, missing or back, without reading the files."""
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        _write(known, out, chosen, scan, since)


def _write(library: Library, out: TextIO, form: ChangesFormat, scan: int | None, since: int | None) -> None:
    """Write the changes of `scan`, or of the last scan; with `since`, the net changes after that scan.

    Raises `typer.BadParameter` for an unknown scan, or for a `since` that is not older than `scan`.
    """
    with library.reader() as reader:
        scans = {report.id: report for report in reader.scans()}
        last = max(scans, default=None)
        if last is None:
            say("cinventory: nothing has been scanned yet. Scan a folder first.")
            return
        wanted = last if scan is None else scan
        for option, number in (("--scan", wanted), ("--since", since)):
            if number is not None and number not in scans:
                raise typer.BadParameter(f"there is no scan {number}; the last is {last}.", param_hint=option)
        if since is not None and since >= wanted:
            raise typer.BadParameter(f"the scan must be older than scan {wanted}.", param_hint="--since")
        span = (wanted if since is None else since + 1, wanted)
        found = _ChangeList(scans[wanted], since, span, reader.change_counts(span), reader)
        {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}[form](found, out)


def _table(found: _ChangeList, out: TextIO) -> None:
    scan = found.scan
    where = ", ".join(map(display, scan.roots))
    since = "" if found.since is None else f" since scan {found.since}"
    out.write(f"Scan {scan.id}{since}, {local_time_text(scan.started)}, {scan.state.value}: {where}\n")
    out.write(f"{change_counts_text(found.counts)}.\n")
    kind, lines = None, 0
    for change in found.changes():
        if change.kind is not kind:
            kind = change.kind
            out.write(f"\n{CHANGE_WORDS[kind]}\n")
        out.write(f"  {change_text(change)}\n")
        lines += 1
    if found.counts and not lines:
        out.write("The library no longer keeps the details of this scan.\n")


def _json(found: _ChangeList, out: TextIO) -> None:
    scan = found.scan
    head = {
        "id": scan.id,
        "since": found.since,
        "started": time_text(scan.started),
        "state": scan.state,
        "roots": [as_text(root) for root in scan.roots],
        "counts": found.counts,
    }
    write_json_list(out, {"scan": head}, "changes", map(_tree, found.changes()))


def _tree(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "path": as_text(change.path),
        "to": None if change.target is None else as_text(change.target),
        "files": change.files or None,
        "fields": change.fields,
    }


def _csv(found: _ChangeList, out: TextIO) -> None:
    write_csv(out, ["kind", "path", "to", "field", "before", "after"], _rows(found.changes()))


def _rows(changes: Iterable[Change]) -> Iterator[Sequence[CellValue]]:
    """Yield a row for each changed field; one for a change without any."""
    for change in changes:
        place = (change.kind, as_text(change.path), as_text(change.target or b""))
        for key, (before, after) in change.fields.items() or (("", ("", "")),):
            yield (*place, key, before, after)
