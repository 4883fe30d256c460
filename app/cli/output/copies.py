"""Writes what the command `copies` found: groups of copies, pairs of folders, or two places compared."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, TextIO

from app.cli.choices import CopiesFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.output.tables import write_csv, write_json_list
from app.core.copies.comparison import ComparedFile, Presence
from app.core.copies.folders import FolderPair, FolderPairs
from app.core.copies.group import CopyFile, CopyGroup
from app.core.copies.job import CopiesOutcome
from app.core.facts.fact import CellValue
from app.core.file.record import AWAY
from app.core.message import Message
from app.core.text.names import as_text, display

_GROUP_TITLES: Final = ("group", "size", "copies", "exact", "online", "source", "path")
_PAIR_TITLES: Final = ("folder", "shared", "files", "also in", "shared there", "files there", "size")
_PRESENCES: Final = tuple(Presence)


def write_groups(
    out: TextIO, form: CopiesFormat, tree: dict[str, Any], outcome: CopiesOutcome, groups: Iterable[CopyGroup]
) -> None:
    """Write the groups, as they are read; in JSON, below the `tree` of the outcome."""
    if form is CopiesFormat.TEXT:
        out.writelines(_group_lines(outcome, groups))
    elif form is CopiesFormat.JSON:
        write_json_list(out, tree, "copies", (_group_tree(group, outcome) for group in groups))
    else:
        write_csv(out, _GROUP_TITLES, _group_rows(outcome, groups))


def write_pairs(out: TextIO, form: CopiesFormat, found: FolderPairs) -> None:
    """Write the pairs of folders, those first that share the most bytes; say if some are left out."""
    if form is CopiesFormat.TEXT:
        out.writelines(map(_pair_line, found.pairs))
    elif form is CopiesFormat.JSON:
        tree = {"complete": not found.is_cut, "folders": list(map(_pair_tree, found.pairs))}
        out.write(json.dumps(tree) + "\n")
    else:
        write_csv(out, _PAIR_TITLES, map(_pair_row, found.pairs))
    if found.is_cut:
        say(tr("There are more folders with equal files than are listed."))


def write_comparison(
    out: TextIO, form: CopiesFormat, places: tuple[bytes, bytes], files: Iterable[ComparedFile]
) -> None:
    """Write files by which of two places hold their contents."""
    ordered = sorted(files, key=lambda file: _PRESENCES.index(file.presence))
    if form is CopiesFormat.TEXT:
        out.writelines(_comparison_lines(places, ordered))
    elif form is CopiesFormat.JSON:
        head = {"first": as_text(places[0]), "second": as_text(places[1])}
        trees = ({"in": file.presence, "path": as_text(file.path), "size": file.size} for file in ordered)
        write_json_list(out, head, "files", trees)
    else:
        rows = ((file.presence.value, file.size, as_text(file.path)) for file in ordered)
        write_csv(out, ("in", "size", "path"), rows)


def _is_online(file: CopyFile, outcome: CopiesOutcome) -> bool:
    """Return whether the source of a file could be reached, now and by the last scan."""
    away = file.status in AWAY
    return not away and all(error.path != file.source for error in outcome.errors)


def _group_lines(outcome: CopiesOutcome, groups: Iterable[CopyGroup]) -> Iterator[str]:
    """Yield a heading for each group, and a line for each file with its state and path."""
    for number, group in enumerate(groups):
        if number:
            yield "\n"
        yield f"{_heading(group)}\n"
        online, offline = tr("online"), tr("offline")
        width = max(len(online), len(offline))
        for file in group.files:
            state = online if _is_online(file, outcome) else offline
            origin = tr("imported from {name}, not seen here", name=file.imported) if file.imported else ""
            yield f"  {state:{width}}  {display(file.path)}{f' ({origin})' if origin else ''}\n"


def _heading(group: CopyGroup) -> str:
    values: dict[str, int | str | Message] = {
        "count": group.copies,
        "size": texts().size(group.size),
        "total": texts().size(group.total),
        "freed": group.reclaimable.phrase,
    }
    if group.exact:
        return tr("{count} {count:copy|copies} of {size}: {total}, {freed}", **values)
    return tr("at least {count} {count:copy|copies} of {size}: {total}, {freed}", **values)


def _group_tree(group: CopyGroup, outcome: CopiesOutcome) -> dict[str, Any]:
    return {
        "size": group.size,
        "copies": group.copies,
        "exact": group.exact,
        "total": group.total,
        "reclaimable": group.reclaimable.most,
        "reclaimable_at_least": group.reclaimable.least,
        "files": [
            {
                "path": as_text(file.path),
                "source": as_text(file.source),
                "online": _is_online(file, outcome),
                "imported": file.imported or None,
            }
            for file in group.files
        ],
    }


def _group_rows(outcome: CopiesOutcome, groups: Iterable[CopyGroup]) -> Iterator[tuple[CellValue, ...]]:
    """Yield a row for each file."""
    for number, group in enumerate(groups, 1):
        for file in group.files:
            online = "yes" if _is_online(file, outcome) else "no"
            exact = "yes" if group.exact else "no"
            places = as_text(file.source), as_text(file.path)
            yield (number, group.size, group.copies, exact, online, *places)


def _pair_line(pair: FolderPair) -> str:
    line = tr(
        "{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}",
        count=pair.shared.first,
        files=pair.files_first,
        folder=display(pair.first),
        other=display(pair.second),
        size=texts().size(pair.shared.size),
    )
    return f"{line}\n"


def _pair_tree(pair: FolderPair) -> dict[str, object]:
    return {
        "first": {"path": as_text(pair.first), "shared": pair.shared.first, "files": pair.files_first},
        "second": {"path": as_text(pair.second), "shared": pair.shared.second, "files": pair.files_second},
        "size": pair.shared.size,
    }


def _pair_row(pair: FolderPair) -> tuple[CellValue, ...]:
    one, other, shared = as_text(pair.first), as_text(pair.second), pair.shared
    counts = shared.second, pair.files_second, shared.size
    return (one, shared.first, pair.files_first, other, *counts)


def _comparison_lines(places: tuple[bytes, bytes], files: Iterable[ComparedFile]) -> Iterator[str]:
    """Yield a heading for each presence, and a line for each of its files, which are sorted by it."""
    titles = {
        Presence.FIRST: tr("Only in {path}", path=display(places[0])),
        Presence.BOTH: tr("In both, as in {path}", path=display(places[0])),
        Presence.SECOND: tr("Only in {path}", path=display(places[1])),
        Presence.UNKNOWN: tr("Not known, since some files could not be compared"),
    }
    for number, (presence, found) in enumerate(groupby(files, attrgetter("presence"))):
        of_presence = list(found)
        size = texts().size(sum(file.size for file in of_presence))
        if number:
            yield "\n"
        yield f"{titles[presence]}: {texts().number(len(of_presence))}, {size}\n"
        yield from (f"  {display(file.path)}\n" for file in of_presence)
