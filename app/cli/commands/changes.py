"""The command `changes`: show what scans, and checks since a date, have found."""

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, Final, TextIO

import typer
from msgspec import Struct

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
from app.cli.output.tables import write_csv, write_json_list
from app.cli.output.texts import change_counts_text, change_text, change_word, state_word
from app.core.facts.fact import CellValue
from app.core.query import Query
from app.core.scan.history import START, Change, ChangeKind, ReportRange, ScanReport
from app.core.scan.since import FoundSince, NewsKind, NewsSince, moment_of
from app.core.text.names import as_text, display
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text
from app.library import Library
from app.library.checks import news
from app.library.reader import Reader

PAGE: Final = 2_000
_BAD: Final = (NewsKind.ROTTEN, NewsKind.DAMAGED)
_OF_CHECKS: Final = (*_BAD, NewsKind.VERIFIED)


class _ChangeList(Struct, frozen=True):
    """The changes to be written, and their scan."""

    scan: ScanReport
    since: int | None
    span: ReportRange
    counts: dict[ChangeKind, int]
    reader: Reader
    news: NewsSince | None = None
    """The sums since a date."""

    @property
    def checked(self) -> dict[NewsKind, int | None]:
        """Return the numbers of files that checks have found since a date; unknown ones are None."""
        return {} if self.news is None else {kind: self.news.files.get(kind) for kind in _OF_CHECKS}

    def found(self) -> Iterator[tuple[NewsKind, bytes]]:
        """Yield the bad files that checks have found since a date."""
        if self.news is None or self.news.since is None:
            return
        for kind in _BAD:
            ids = self.reader.find(Query(found=FoundSince(kind, self.news.since)), (("folder", False),))
            for record in self.reader.records(ids):
                yield kind, record.path

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
        str | None,
        typer.Option(
            metavar="ID|DATE|AGE",
            help="Show all net changes after this scan, up to that of --scan; or those since a date "
            "(2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.",
        ),
    ] = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what a scan found new, changed, moved, missing or back, without reading the files."""
    with list_to_write(library, output, form, force=force) as (known, out, chosen):
        _write(known, out, chosen, scan, since)


def _write(library: Library, out: TextIO, form: ChangesFormat, scan: int | None, after: str | None) -> None:
    """Write the changes of `scan`, or of the last scan; with `after`, the net changes after that moment.

    Raises `typer.BadParameter` for an unknown scan, or for an `after` that is not older than `scan`.
    """
    now = time.time()
    since = int(after) if after is not None and after.isdecimal() else None
    moment = None if after is None or since is not None else moment_of(after, now)
    if after is not None and since is None and moment is None:
        raise typer.BadParameter(
            tr("{text} is no scan, date or age, such as 2026-10-01 or 30d.", text=after), param_hint="--since"
        )
    if moment is not None and scan is not None:
        raise typer.BadParameter(tr("use a scan with --scan, not a date."), param_hint="--since")
    with library.reader() as reader:
        scans = {report.id: report for report in reader.scans()}
        last = max(scans, default=None)
        if last is None:
            note(tr("nothing has been scanned yet. Scan a folder first."))
            return
        wanted = last if scan is None else scan
        for option, number in (("--scan", wanted), ("--since", since)):
            if number is not None and number not in scans:
                told = tr(
                    "there is no scan {number}; the last is {last}.", number=str(number), last=str(last)
                )
                raise typer.BadParameter(told, param_hint=option)
        if since is not None and since >= wanted:
            told = tr("the scan must be older than scan {number}.", number=str(wanted))
            raise typer.BadParameter(told, param_hint="--since")
        sums = None if moment is None else reader.insight(news.read, moment, now)
        if sums is not None and sums.since is not None:
            since = sums.since.report
        span = (wanted if since is None else since + 1, wanted)
        counts = reader.change_counts(span) if span[0] <= span[1] else {}
        found = _ChangeList(scans[wanted], since, span, counts, reader, sums)
        {ChangesFormat.TABLE: _table, ChangesFormat.JSON: _json, ChangesFormat.CSV: _csv}[form](found, out)


def _table(found: _ChangeList, out: TextIO) -> None:
    scan = found.scan
    where = ", ".join(map(display, scan.roots))
    if found.news is not None and found.news.since is not None:
        time_then = local_time_text(found.news.since.time)
        out.write(f"{tr('Since {time}, up to scan {number}', time=time_then, number=str(scan.id))}\n")
    else:
        out.write(f"{_scan_text(scan, found.since)}: {where}\n")
    out.write(f"{tr('{changes}.', changes=change_counts_text(found.counts))}\n")
    if found.checked:
        told = (
            f"{UNKNOWN_TEXT if n is None else texts().number(n)} {_word(kind)}"
            for kind, n in found.checked.items()
        )
        out.write(f"{tr('Checks found: {counts}.', counts=', '.join(told))}\n")
    kind, lines = None, 0
    for change in found.changes():
        if change.kind is not kind:
            kind = change.kind
            out.write(f"\n{change_word(kind)}\n")
        out.write(f"  {change_text(change)}\n")
        lines += 1
    if found.counts and not lines:
        out.write(f"{tr('The library no longer keeps the details of this scan.')}\n")
    bad = None
    for each, path in found.found():
        if each is not bad:
            bad = each
            out.write(f"\n{_word(each)}\n")
        out.write(f"  {display(path)}\n")


def _scan_text(scan: ScanReport, since: int | None) -> str:
    values = {
        "number": str(scan.id),
        "time": local_time_text(scan.started),
        "state": state_word(scan.state),
    }
    if since is None:
        return tr("Scan {number}, {time}, {state}", **values)
    return tr("Scan {number} since scan {since}, {time}, {state}", **values, since=str(since))


def _word(kind: NewsKind) -> str:
    words = {
        NewsKind.ROTTEN: tr("changed unnoticed"),
        NewsKind.DAMAGED: tr("damaged"),
        NewsKind.VERIFIED: tr("verified"),
    }
    return words[kind]


def _json(found: _ChangeList, out: TextIO) -> None:
    scan = found.scan
    head: dict[str, object] = {
        "id": scan.id,
        "since": found.since,
        "started": time_text(scan.started),
        "state": scan.state,
        "roots": [as_text(root) for root in scan.roots],
        "counts": found.counts,
    }
    if found.news is not None and found.news.since is not None:
        head |= {"since_time": time_text(found.news.since.time), "checks": found.checked}
    bad = ({"kind": kind, "path": as_text(path)} for kind, path in found.found())
    write_json_list(out, {"scan": head}, "changes", chain(map(_tree, found.changes()), bad))


def _tree(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "path": as_text(change.path),
        "to": None if change.target is None else as_text(change.target),
        "files": change.files or None,
        "fields": change.fields,
    }


def _csv(found: _ChangeList, out: TextIO) -> None:
    bad = ((kind, as_text(path), "", "", "", "") for kind, path in found.found())
    rows = chain(_rows(found.changes()), bad)
    write_csv(out, ["kind", "path", "to", "field", "before", "after"], rows)


def _rows(changes: Iterable[Change]) -> Iterator[Sequence[CellValue]]:
    """Yield a row for each changed field; one for a change without any."""
    for change in changes:
        place = (change.kind, as_text(change.path), as_text(change.target or b""))
        for key, (before, after) in change.fields.items() or (("", ("", "")),):
            yield (*place, key, before, after)
