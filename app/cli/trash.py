"""The command `trash`: print the plan of a removal of copies, or run it as a job."""

import asyncio
import json
import time
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TextIO

from msgspec import Struct
from msgspec.structs import replace

from app.cli import journal
from app.cli.choices import TrashFormat
from app.cli.job_run import descriptors_of, run_job
from app.cli.messages import say
from app.cli.status import Exit, of_end
from app.compose import build
from app.copies.removals import disk_at, plan_removals, sources_away
from app.core.copies.group import Disk
from app.core.copies.removal import Refused, Removal, RemovalRules
from app.core.copies.room import Room
from app.core.errors import NothingToCheck
from app.core.job import file_count
from app.core.message import Message
from app.core.message.number import Number
from app.core.names import as_text, display
from app.core.query import Query
from app.core.trash.job import TrashOutcome
from app.jobs.runner import ThreadRunner
from app.jobs.types.trash import TRASH, plan_act
from app.library import Library
from app.library.reader import Reader
from app.trash.mover import Mover


class Request(Struct, frozen=True, kw_only=True):
    """A request to plan a removal."""

    query: Query
    """Only files that match may go."""
    rules: RemovalRules
    keep_on: tuple[bytes, ...] = ()
    """Paths on disks that no file is removed from."""
    form: TrashFormat
    show_progress: bool


class _Plan(NamedTuple):
    removals: list[Removal]
    refused: list[Refused]
    freed: Room
    """The room that the removals free, once the trash is emptied."""
    left_on_one_disk: int
    """Contents that would be left on one disk, and were on several."""
    backups: int
    """Files that stay because the other copies are on other disks."""

    def head(self, *, moved: bool) -> dict[str, Any]:
        """Return the sums, for JSON."""
        return {
            "moved": moved,
            "reclaimable": self.freed.most,
            "reclaimable_at_least": self.freed.least,
            "left_on_one_disk": self.left_on_one_disk,
            "backups": self.backups,
        }

    def sums(self) -> list[str]:
        """Return the sums, a sentence each."""
        found = [
            f"{file_count(len(self.removals))} could go, {self.freed.phrase}.",
            f"{file_count(self.left_on_one_disk)} would be left on one disk.",
        ]
        if self.removals:
            found.append("The trash is on the same disk: emptying it frees the space.")
        if self.backups:
            backups = Number.of(self.backups)
            copies = f"{backups:file stays as a copy on another disk|files stay as copies on other disks}"
            found.append(f"{backups} {copies}: --across-disks lets {backups:it|them} go.")
        return found


def show(request: Request, library: Library, out: TextIO) -> Exit:
    """Write the plan, and move nothing."""
    plan = _plan(request, library)
    if request.form is TrashFormat.JSON:
        files = [*map(_planned_tree, plan.removals), *map(_refused_tree, plan.refused)]
        out.write(json.dumps({**plan.head(moved=False), "files": files}, indent=1) + "\n")
    else:
        out.writelines(map(_planned_line, plan.removals))
        out.writelines(_refused_lines(plan.refused))
    say(" ".join((*plan.sums(), "Nothing was moved: add --yes to move them to the trash.")))
    return Exit.DONE


def act(request: Request, library: Library, mover: Mover, out: TextIO) -> Exit:
    """Move the planned files to the trash, and write what became of each. Raises `CinventoryError`."""
    plan = _plan(request, library)
    outcome = TrashOutcome()
    if plan.removals:
        across = request.rules.across_disks
        job_request = plan_act(library, plan.removals, time.time(), across_disks=across)
        parts = build(ThreadRunner(), library, mover=mover)
        running = run_job(parts, TRASH, job_request, descriptors_of(out), show_progress=request.show_progress)
        job = asyncio.run(running)
        outcome = job.outcome_of(TRASH) or TrashOutcome(state=job.state, act=job_request.act)
    entries = journal.entries_of(library, outcome.act) if plan.removals else []
    if request.form is TrashFormat.JSON:
        files = [*map(journal.entry_tree, entries), *map(_refused_tree, plan.refused)]
        tree = {**plan.head(moved=True), "act": outcome.act, "files": files}
        out.write(json.dumps(tree, indent=1) + "\n")
    else:
        for entry in entries:
            out.writelines(journal.entry_lines(entry))
        out.writelines(_refused_lines(plan.refused))
    say(", ".join(map(str, outcome.summary())) + ".")
    status = of_end(outcome.state)
    return Exit.NEEDS_ATTENTION if plan.refused and status is Exit.DONE else status


def _plan(request: Request, library: Library) -> _Plan:
    """Return the plan. Raises `NothingToCheck` for a disk without a source, or a folder without files."""
    removals: list[Removal] = []
    refused: list[Refused] = []
    freed, left, backups = Room(), 0, 0
    with library.reader() as reader:
        for folder in request.rules.keep_in:
            if not reader.count(Query(roots=(folder,))):
                raise NothingToCheck("copies.unknown_place", path=display(folder))
        rules = replace(request.rules, keep_on=frozenset(_disks(reader, request.keep_on)))
        away = sources_away(reader)
        for path, reason in away.items():
            say(f"{display(path)}: {reason}")
        for each in plan_removals(reader, request.query, rules, away):
            going = [row for row in each.rows if isinstance(row, Removal)]
            removals += going
            refused += [row for row in each.rows if isinstance(row, Refused)]
            gone = {row.file.id for row in going}
            freed = freed.plus(each.freed(gone))
            left += each.leaves_one_disk(gone)
            backups += each.backups
    return _Plan(removals, refused, freed, left, backups)


def _disks(reader: Reader, paths: Iterable[bytes]) -> Iterator[Disk]:
    for path in paths:
        disk = disk_at(reader, path)
        if disk is None:
            raise NothingToCheck("copies.unknown_place", path=display(path))
        yield disk


def _planned_line(each: Removal) -> str:
    disk = "" if each.on_one_disk else ", on another disk"
    return f"{display(each.file.path)}\n  stays: {display(each.keeper.path)}{disk}\n"


def _refused_lines(refused: Iterable[Refused]) -> Iterator[str]:
    for each in refused:
        yield f"{display(each.file.path)}\n  not moved: {Message(each.reason)}\n"


def _planned_tree(each: Removal) -> dict[str, Any]:
    return {
        "path": as_text(each.file.path),
        "size": each.size,
        "state": "planned",
        "stays": as_text(each.keeper.path),
        "on_one_disk": each.on_one_disk,
    }


def _refused_tree(each: Refused) -> dict[str, Any]:
    return {
        "path": as_text(each.file.path),
        "size": each.size,
        "state": "kept",
        "reason": str(Message(each.reason)),
        "reason_code": each.reason.value,
    }
