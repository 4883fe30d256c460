"""Answers of commands about copies on other disks: the loss of a disk, and the files that fit on one."""

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import typer

from app.cli.messages import say
from app.cli.output.opening import open_report
from app.core.home.figures import FileCount
from app.core.insights.disk_loss import CopyPlan, DiskLoss
from app.core.message.number import Number
from app.core.query import Query
from app.core.text.amounts import size
from app.core.text.fold import fold
from app.core.text.units import size_text
from app.export.path_list import ENDINGS, PathList, write_list
from app.library import Library
from app.library.reader import Reader


def bytes_of(text: str) -> int:
    """Return the bytes of an amount such as `800GB`. Raises `typer.BadParameter` for another text."""
    found = size(fold(text).strip())
    if found is None:
        raise typer.BadParameter("use an amount such as 800GB.", param_hint="--fits")
    return int(found.value)


def search_of(texts: list[str], otherwise: str) -> Query:
    """Return the search of some filters. Raises `typer.BadParameter` for an invalid one."""
    query = Query.parse(" ".join(texts) or otherwise)
    if query.faults:
        raise typer.BadParameter(str(query.faults[0].message), param_hint="--where")
    return query


def loss_lines(name: str, loss: DiskLoss) -> Iterator[str]:
    """Yield what would be lost with a disk, in sentences."""
    yield f"If “{name}” were lost:"
    lost, elsewhere = Number.of(loss.lost.files), Number.of(loss.elsewhere.files)
    if loss.is_compared:
        yield (
            f"  {_amount(loss.lost)} {lost:exists|exist} on no other disk, "
            f"{loss.unchecked} of them never checked."
        )
        yield f"  {_amount(loss.elsewhere)} {elsewhere:has|have} a copy on another disk."
    yield from (f"  {line}" for line in unknown_lines(loss.unknown))


def unknown_lines(files: FileCount) -> Iterator[str]:
    """Yield a sentence about files of whose copies nothing is known, if there are any."""
    if files.files:
        count = Number.of(files.files)
        yield (
            f"{_amount(files)} {count:is|are} not known: {count:it was|they were} not compared. "
            "Ask with: cinventory copies"
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
    fitting, left, away = map(Number.of, (plan.fitting.files, plan.left.files, plan.away))
    yield f"{_amount(plan.fitting)} {fitting:fits|fit} into {size_text(free)}."
    if plan.left.files:
        yield f"{_amount(plan.left)} {left:does|do} not."
    if plan.away:
        yield f"{away} of those that fit {away:is|are} on disks that are not connected now."
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
    output: Path, form: PathList, library: Library, ids: Callable[[Reader], "array[int]"], *, force: bool
) -> None:
    """Write the paths of files to a file or to standard output."""
    with library.reader() as reader, open_report(output, ENDINGS[form], library, force=force) as out:
        _, left_out = write_list(out, reader, ids(reader), form)
    if left_out:
        count = Number.of(left_out)
        say(
            f"cinventory: {count} {count:path|paths} with a line break {count:was|were} left out. "
            "Use --list-form nul."
        )


def _amount(files: FileCount) -> str:
    count = Number.of(files.files)
    return f"{count} {count:file|files} ({size_text(files.size)})"
