"""The command `trash`: print the plan of a removal of copies, or run it as a job."""

import asyncio
import json
import time
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from msgspec import Struct

from app.cli import journal
from app.cli.choices import TrashFormat
from app.cli.job_run import descriptors_of, run_job
from app.cli.messages import say
from app.cli.status import Exit, of_end
from app.compose import build
from app.copies.removals import plan_removals
from app.core.copies.keeper import KeeperRule
from app.core.copies.removal import Refused, Removal
from app.core.job import file_count
from app.core.message import Message
from app.core.names import as_text, display
from app.core.query import Query
from app.core.trash import TrashOutcome
from app.core.units import size_text
from app.jobs.runner import ThreadRunner
from app.jobs.trash_job import TRASH, plan_act
from app.library import Library
from app.trash.mover import Mover


class Request(Struct, frozen=True, kw_only=True):
    """A request to plan a removal."""

    query: Query
    """Only files that match may go."""
    rules: tuple[KeeperRule, ...]
    places: tuple[bytes, ...]
    """Preferred folders, the best first."""
    form: TrashFormat
    show_progress: bool


def show(request: Request, library: Library, out: TextIO) -> Exit:
    """Write the plan, and move nothing."""
    removals, refused = _plan(request, library)
    if request.form is TrashFormat.JSON:
        files = [*map(_planned_tree, removals), *map(_refused_tree, refused)]
        out.write(json.dumps({"moved": False, "files": files}, indent=1) + "\n")
    else:
        out.writelines(map(_planned_line, removals))
        out.writelines(_refused_lines(refused))
    count, size = file_count(len(removals)), size_text(sum(each.size for each in removals))
    say(f"{count} could go, {size}. Nothing was moved: add --yes to move them to the trash.")
    return Exit.DONE


def act(request: Request, library: Library, mover: Mover, out: TextIO) -> Exit:
    """Move the planned files to the trash, and write what became of each. Raises `CinventoryError`."""
    removals, refused = _plan(request, library)
    outcome = TrashOutcome()
    if removals:
        job_request = plan_act(library, removals, time.time())
        parts = build(ThreadRunner(), library, mover=mover)
        running = run_job(parts, TRASH, job_request, descriptors_of(out), show_progress=request.show_progress)
        job = asyncio.run(running)
        outcome = job.outcome_of(TRASH) or TrashOutcome(state=job.state, act=job_request.act)
    entries = journal.entries_of(library, outcome.act) if removals else []
    if request.form is TrashFormat.JSON:
        files = [*map(journal.entry_tree, entries), *map(_refused_tree, refused)]
        out.write(json.dumps({"moved": True, "act": outcome.act, "files": files}, indent=1) + "\n")
    else:
        for entry in entries:
            out.writelines(journal.entry_lines(entry))
        out.writelines(_refused_lines(refused))
    say(", ".join(map(str, outcome.summary())) + ".")
    status = of_end(outcome.state)
    return Exit.NEEDS_ATTENTION if refused and status is Exit.DONE else status


def _plan(request: Request, library: Library) -> tuple[list[Removal], list[Refused]]:
    removals: list[Removal] = []
    refused: list[Refused] = []
    with library.reader() as reader:
        for each in plan_removals(reader, request.query, request.rules, request.places):
            if isinstance(each, Removal):
                removals.append(each)
            else:
                refused.append(each)
    return removals, refused


def _planned_line(each: Removal) -> str:
    return f"{display(each.file.path)}\n  stays: {display(each.keeper.path)}\n"


def _refused_lines(refused: Iterable[Refused]) -> Iterator[str]:
    for each in refused:
        yield f"{display(each.file.path)}\n  not moved: {Message(each.reason)}\n"


def _planned_tree(each: Removal) -> dict[str, Any]:
    return {
        "path": as_text(each.file.path),
        "size": each.size,
        "state": "planned",
        "stays": as_text(each.keeper.path),
    }


def _refused_tree(each: Refused) -> dict[str, Any]:
    return {
        "path": as_text(each.file.path),
        "size": each.size,
        "state": "kept",
        "reason": str(Message(each.reason)),
        "reason_code": each.reason.value,
    }
