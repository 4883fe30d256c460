"""Answers of commands about disks: the loss of one, the files that fit on one, and its room."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import typer
from msgspec.structs import asdict

from app.cli.language import texts, tr
from app.cli.messages import note
from app.cli.output.opening import open_report
from app.cli.output.tables import table_lines
from app.core.export.format import ENDINGS, Format
from app.core.home.figures import FileCount
from app.core.insights.disk_loss import CopyPlan, DiskLoss
from app.core.query import Query
from app.core.sources.disk import Space
from app.core.sources.disk_forecast import NOTHING_KNOWN, Forecast
from app.core.sources.forecast_words import range_of, told
from app.core.text.amounts import size
from app.core.text.fold import fold
from app.core.text.units import local_time_text, time_text
from app.export.hand_over.registry import write_paths
from app.library import Library
from app.library.reader import Reader


def bytes_of(text: str) -> int:
    """Return the bytes of an amount such as `800GB`. Raises `typer.BadParameter` for another text."""
    found = size(fold(text).strip())
    if found is None:
        raise typer.BadParameter(tr("use an amount such as 800GB."), param_hint="--fits")
    return int(found.value)


def search_of(filters: list[str], otherwise: str) -> Query:
    """Return the search of some filters. Raises `typer.BadParameter` for an invalid one."""
    query = Query.parse(" ".join(filters) or otherwise)
    if query.faults:
        raise typer.BadParameter(texts().message(query.faults[0].message), param_hint="--where")
    return query


def loss_lines(name: str, loss: DiskLoss) -> Iterator[str]:
    """Yield what would be lost with a disk, in sentences."""
    yield tr("If “{name}” were lost:", name=name)
    if loss.is_compared:
        lost = tr(
            "{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them "
            "never checked.",
            **_amount(loss.lost),
            unchecked=loss.unchecked,
        )
        yield f"  {lost}"
        elsewhere = tr(
            "{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.",
            **_amount(loss.elsewhere),
        )
        yield f"  {elsewhere}"
    yield from (f"  {line}" for line in unknown_lines(loss.unknown))


def unknown_lines(files: FileCount) -> Iterator[str]:
    """Yield a sentence about files of whose copies nothing is known, if there are any."""
    if files.files:
        yield tr(
            "{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not "
            "compared. Ask with: cinventory copies",
            **_amount(files),
        )


def loss_tree(loss: DiskLoss) -> dict[str, Any]:
    """Return the members of the JSON object; null for what is not known before a comparison."""
    known = loss.is_compared
    return {
        "lost": loss.lost._asdict() if known else None,
        "lost_unchecked": loss.unchecked if known else None,
        "unknown": loss.unknown._asdict(),
        "elsewhere": loss.elsewhere._asdict() if known else None,
    }


def plan_lines(plan: CopyPlan, free: int) -> Iterator[str]:
    """Yield what fits on a disk with `free` bytes, in sentences."""
    yield tr(
        "{count} {count:file|files} ({size}) {count:fits|fit} into {free}.",
        **_amount(plan.fitting),
        free=texts().size(free),
    )
    if plan.left.files:
        yield tr("{count} {count:file|files} ({size}) {count:does|do} not.", **_amount(plan.left))
    if plan.away:
        yield tr(
            "{count} of those that fit {count:is|are} on disks that are not connected now.", count=plan.away
        )
    yield from unknown_lines(plan.unknown)


def plan_tree(plan: CopyPlan) -> dict[str, Any]:
    """Return the members of the JSON object."""
    return {
        "fitting": plan.fitting._asdict(),
        "left": plan.left._asdict(),
        "away": plan.away,
        "unknown": plan.unknown._asdict(),
    }


def save_list(
    output: Path, form: Format, library: Library, ids: Callable[[Reader], "array[int]"], *, force: bool
) -> None:
    """Write the paths of files to a file or to standard output."""
    with library.reader() as reader, open_report(output, ENDINGS[form], library, force=force) as out:
        _, left_out = write_paths(out, reader, ids(reader), form)
    if left_out:
        note(
            tr(
                "{count} {count:path|paths} with a line break {count:was|were} left out. "
                "Use --list-form nul.",
                count=left_out,
            )
        )


def full_text(found: Forecast | None) -> str:
    """Return by when a disk is full, in few words; empty unless it fills."""
    moments = found and range_of(found)
    if not moments:
        return ""
    earliest, latest = moments
    if earliest == latest:
        return tr("full about {time}", time=earliest)
    if latest:
        return tr("full {earliest} to {latest}", earliest=earliest, latest=latest)
    return tr("full {earliest} at the earliest", earliest=earliest)


def room_lines(found: Forecast | None, looks: Sequence[Space]) -> Iterator[str]:
    """Yield by when a disk is full, and the looks at its room."""
    yield " ".join(map(texts().message, told(found or NOTHING_KNOWN)))
    yield from table_lines([(local_time_text(each.time), _free(each)) for each in looks])


def full_tree(found: Forecast | None) -> dict[str, Any] | None:
    """Return by when a disk is full as JSON; null if no look has told its room."""
    if found is None:
        return None
    times = {key: getattr(found, key) for key in ("since", "until", "earliest", "latest")}
    return asdict(found) | {key: None if time is None else time_text(time) for key, time in times.items()}


def space_tree(space: Space | None) -> dict[str, Any] | None:
    """Return a look at the room of a disk as JSON."""
    return None if space is None else {**space._asdict(), "time": time_text(space.time)}


def look_trees(looks: Sequence[Space]) -> list[dict[str, Any] | None]:
    """Return the looks at the room of a disk as JSON."""
    return [space_tree(look) for look in looks]


def _free(space: Space) -> str:
    free, total = texts().size(space.free), texts().size(space.total)
    return tr("{free} of {total} free", free=free, total=total)


def _amount(files: FileCount) -> dict[str, str | int]:
    """Return the values of a sentence that names files and their size."""
    return {"count": files.files, "size": texts().size(files.size)}
