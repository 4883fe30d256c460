"""The command `copies`: run the search as a job, and print the groups that were found."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TextIO

from app.cli import folder_pairs, place_comparison
from app.cli.choices import CopiesFormat
from app.cli.job_run import descriptors_of, run_job
from app.cli.json_list import write_json_list
from app.cli.messages import say
from app.compose import build
from app.config.profiles import parse_query
from app.core.copies.group import CopyFile, CopyGroup
from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.job import MOST_TOLD, JobState
from app.core.message.number import Number
from app.core.names import as_text, display
from app.core.record import AWAY
from app.core.units import size_text
from app.export.csv import write_row
from app.jobs.runner import ThreadRunner
from app.jobs.types.copies import COPIES
from app.library import Library

_CSV: Final = ("group", "size", "copies", "exact", "online", "source", "path")


def run(
    request: CopiesRequest,
    library: Library,
    form: CopiesFormat,
    out: TextIO,
    places: tuple[bytes, bytes] | None = None,
    *,
    folders: bool = False,
    alone: bool = False,
    show_progress: bool,
) -> JobState:
    """Run a job, write the groups to `out`, and return the state of the job.

    With two `places`, their comparison is written in place of the groups; with `folders`, the pairs of
    folders that hold equal files; with `alone`, the groups that are left alone. A summary goes to
    standard error.

    Raises `CinventoryError` if the job fails, as without a file that the library knows.
    """
    parts = build(ThreadRunner(), library)
    job = asyncio.run(run_job(parts, COPIES, request, descriptors_of(out), show_progress=show_progress))
    outcome = job.outcome_of(COPIES) or CopiesOutcome(state=job.state)
    _summarise(outcome)
    query = parse_query(request.query, roots=request.paths)
    with library.reader() as reader:
        if places is not None:
            place_comparison.write(out, form, places, reader.compare_places(*places))
        elif folders:
            folder_pairs.write(out, form, reader.folder_pairs(query))
        else:
            _WRITERS[form](out, outcome, reader.copy_groups(query, alone=alone))
    return outcome.state


def _summarise(outcome: CopiesOutcome) -> None:
    ended = "Cancelled" if outcome.state is JobState.CANCELLED else "Done"
    parts = ", ".join(map(str, outcome.summary()))
    say(f"{ended} in {outcome.seconds or 0.0:.1f} s{f': {parts}' if parts else ''}.")
    for error in outcome.errors:
        say(f"{display(error.path)}: {error.reason}")
    if len(outcome.errors) == MOST_TOLD:
        say("There may be more.")
    if outcome.errors:
        say("All else is told of these files as the last scans and checks saw them.")


def _is_online(file: CopyFile, outcome: CopiesOutcome) -> bool:
    """Return whether the source of a file could be reached, now and by the last scan."""
    away = file.status in AWAY
    return not away and all(error.path != file.source for error in outcome.errors)


def _write_text(out: TextIO, outcome: CopiesOutcome, groups: Iterator[CopyGroup]) -> None:
    """Write a heading for each group, and a line for each file with its state and path."""
    for number, group in enumerate(groups):
        at_least = "" if group.exact else "at least "
        out.write("\n" if number else "")
        out.write(
            f"{at_least}{group.copies} {Number.of(group.copies):copy|copies} of {size_text(group.size)}: "
            f"{size_text(group.total)}, {group.reclaimable.phrase}\n"
        )
        for file in group.files:
            state = "online" if _is_online(file, outcome) else "offline"
            out.write(f"  {state:7}  {display(file.path)}\n")


def _write_json(out: TextIO, outcome: CopiesOutcome, groups: Iterator[CopyGroup]) -> None:
    """Write the outcome with the groups, as they are read."""
    trees = (_group_tree(group, outcome) for group in groups)
    write_json_list(out, COPIES.codec.outcome_tree(outcome), "copies", trees)


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
            }
            for file in group.files
        ],
    }


def _write_csv(out: TextIO, outcome: CopiesOutcome, groups: Iterator[CopyGroup]) -> None:
    """Write a row for each file."""
    write_row(out, _CSV)
    for number, group in enumerate(groups, 1):
        for file in group.files:
            online = "yes" if _is_online(file, outcome) else "no"
            exact = "yes" if group.exact else "no"
            places = as_text(file.source), as_text(file.path)
            write_row(out, (number, group.size, group.copies, exact, online, *places))


_WRITERS: Final[Mapping[CopiesFormat, Callable[[TextIO, CopiesOutcome, Iterator[CopyGroup]], None]]] = {
    CopiesFormat.TEXT: _write_text,
    CopiesFormat.JSON: _write_json,
    CopiesFormat.CSV: _write_csv,
}
