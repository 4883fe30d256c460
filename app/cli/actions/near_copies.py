"""Lists videos with the same pictures in a terminal, and notes which are not the same."""

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from app.cli.actions.command_body import library_to_change, library_to_read
from app.cli.choices import CopiesFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines, write_csv, write_json_list
from app.config.disk_spelling import absolute
from app.core.errors import NoKnownFiles
from app.core.facts.catalogue import BY_KEY
from app.core.facts.fact import CellValue
from app.core.near.groups import NearGroup, groups
from app.core.near.likeness import Likeness, NearKind
from app.core.query import Query
from app.core.text.names import as_text, display
from app.library.near import matches, near_groups, near_making, prints
from app.library.near.prints import PrintCoverage
from app.library.reader import Reader

_TITLES = ("group", "keep", "likeness", "distance", "mirrored", "path")


def list_near(query: Query, library: Path | None, form: CopiesFormat, *, rejected: bool) -> None:
    """Write the groups with a file of the query. Raises `LibraryError`."""
    with library_to_read(library) as known, open_standard_output() as out:
        with known.reader() as reader:
            found = _rejected(reader, query) if rejected else _found(reader, query)
            coverage = reader.insight(prints.coverage)
        _write(out, form, found, coverage)
    _say_coverage(coverage)


def _rejected(reader: Reader, query: Query) -> list[NearGroup]:
    ids = None if query.everything else frozenset(reader.find(query))
    return groups(reader.insight(matches.pairs, rejected=True), ids)


def _found(reader: Reader, query: Query) -> list[NearGroup]:
    found = near_making.current(reader, query)
    return near_groups.read(reader, found, range(len(found)))


def say_not_same(paths: tuple[str, str], library: Path | None, *, are_same: bool) -> None:
    """Note that two files do not show the same pictures, or take that back. Raises `CinventoryError`."""
    with library_to_change(library) as known:
        with known.reader() as reader:
            first, second = (_id_of(reader, path) for path in paths)
        if are_same:
            is_done = known.write(matches.take_back, first, second).result()
        else:
            is_done = known.write(matches.reject, first, second, time.time()).result()
    if not is_done:
        raise NoKnownFiles("near.nobody_said" if are_same else "near.not_matched")


def _id_of(reader: Reader, path: str) -> int:
    place = absolute(path)
    found = [each for each in reader.records(reader.find(Query(roots=(place,)))) if each.path == place]
    if not found:
        raise NoKnownFiles("copies.unknown_place", path=display(place))
    return found[0].id


def _write(out: TextIO, form: CopiesFormat, found: Sequence[NearGroup], coverage: PrintCoverage) -> None:
    if form is CopiesFormat.TEXT:
        out.writelines(f"{line}\n" for line in _lines(found))
    elif form is CopiesFormat.CSV:
        write_csv(out, _TITLES, _rows(found))
    else:
        from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs
        from app.api.schemas.near_schemas import near_group_view  # noqa: PLC0415 - only here

        head = {"needed": coverage.needed, "left": coverage.uncompared, "not_compared": coverage.not_compared}
        trees = (json.loads(to_json(near_group_view(group))) for group in found)
        write_json_list(out, head, "groups", trees)


def _say_coverage(coverage: PrintCoverage) -> None:
    """Say of how many videos nothing is known."""
    if coverage.uncompared:
        say(
            tr(
                "{count} {count:video was|videos were} not compared with those of similar length. "
                "Compare with: cinventory fingerprint",
                count=coverage.uncompared,
            )
        )
    if coverage.not_compared:
        say(tr("{count} {count:video|videos} cannot be compared.", count=coverage.not_compared))


def _lines(found: Sequence[NearGroup]) -> Iterator[str]:
    """Yield for each group its files with their numbers, the one to keep, and what differs."""
    for number, group in enumerate(found):
        if number:
            yield ""
        yield tr("{count} {count:video|videos} with the same pictures", count=len(group.files))
        for at, (file, likeness) in enumerate(zip(group.files, (None, *group.likenesses), strict=True), 1):
            yield f"  {at}  {_said(likeness):18}  {display(file.path)}"
        if group.keeper is not None:
            number_kept = group.files.index(group.keeper.file) + 1
            yield f"  {tr('Keep {number}: {reason}', number=number_kept, reason=group.keeper.reason)}"
        yield from (f"  {line}" for line in _table(group))


def _said(likeness: Likeness | None) -> str:
    if likeness is None:
        return ""
    kinds = {
        NearKind.CERTAIN: tr("certain"),
        NearKind.PROBABLE: tr("probable"),
        NearKind.PERHAPS: tr("perhaps"),
    }
    return f"{kinds[likeness.kind]}, {tr('mirrored')}" if likeness.mirrored else kinds[likeness.kind]


def _table(group: NearGroup) -> Iterator[str]:
    """Yield the columns in which the files differ, with a star at the better values."""
    if not group.differences:
        return iter(())
    numbers = ("", *map(str, range(1, len(group.files) + 1)))
    rows = [
        (
            texts().title(BY_KEY[each.column]),
            *(
                f"{text}{' *' if better else ''}"
                for text, better in zip(each.texts, each.better, strict=True)
            ),
        )
        for each in group.differences
    ]
    return table_lines([numbers, *rows])


def _rows(found: Sequence[NearGroup]) -> Iterator[tuple[CellValue, ...]]:
    """Yield a row for each file."""
    for number, group in enumerate(found, 1):
        for file, likeness in zip(group.files, (None, *group.likenesses), strict=True):
            keep = "yes" if group.keeper is not None and group.keeper.file.id == file.id else "no"
            told: tuple[CellValue, ...] = ("", None, "")
            if likeness is not None:
                told = (likeness.kind, round(likeness.distance, 3), "yes" if likeness.mirrored else "no")
            yield (number, keep, *told, as_text(file.path))
