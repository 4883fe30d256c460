"""The command `trash`: name the copies that could go, or move them to the trash."""

import json
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Annotated, Any, Final, NamedTuple, TextIO

import typer
from msgspec import Struct
from msgspec.structs import replace

from app.cli.actions.command_body import library_to_change, library_to_read, outcome_of, run_job
from app.cli.choices import KeepChoice, TrashFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options import file_arguments
from app.cli.options.common import (
    LibraryOption,
    NoProgressOption,
    TrashFormatOption,
    WhereOption,
)
from app.cli.output.journal import entry_lines, entry_tree
from app.cli.output.opening import open_standard_output
from app.cli.status import Exit, of_end
from app.config import paths, settings
from app.config.disk_spelling import absolute
from app.copies.removals import disk_at, plan_removals, sources_away
from app.core.copies.group import Disk
from app.core.copies.keeper import KeeperRule, order, ranking
from app.core.copies.occupancy import FreedSpace
from app.core.copies.removal import GroupPlan, Refusal, Refused, Removal, RemovalRules
from app.core.errors import NoKnownFiles, TrashRefused
from app.core.message import Message
from app.core.query import Query
from app.core.text.names import as_text, display
from app.core.trash.job import TrashOutcome
from app.core.trash.journal import JournalState
from app.library import Library
from app.library.reader import Reader
from app.trash.mover import Mover

_RULES: Final = {
    KeepChoice.OLDEST: KeeperRule.OLDEST,
    KeepChoice.LONGEST_NAME: KeeperRule.LONGEST_NAME,
    KeepChoice.SHORTEST_PATH: KeeperRule.SHORTEST_PATH,
}
WhatMayGo = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH|FILTER]...",
        help="Only files at and below these paths that match every filter, as in list. One has to be "
        "named, here or by --where. A plain word that is no path is refused: give it by --where.",
    ),
]
KeepOption = Annotated[
    list[KeepChoice] | None,
    typer.Option(
        "--keep",
        metavar="RULE",
        help=f"Keep the copy that this rule prefers: {', '.join(KeepChoice)}. Repeatable: in this order. "
        "What is a copy by its name, or in a folder of backups, goes first whatever the rule.",
    ),
]
PreferOption = Annotated[
    list[str] | None,
    typer.Option("--prefer", metavar="DIR", help="Keep the copy in this folder if there is one. Repeatable."),
]
AcrossOption = Annotated[
    bool,
    typer.Option(
        "--across-disks",
        help="Let a file go although the file that stays is on another disk, as a backup is.",
    ),
]
KeepOnOption = Annotated[
    list[str] | None,
    typer.Option(
        "--keep-on", metavar="PATH", help="Take no file from the disk of this path in a source. Repeatable."
    ),
]
KeepInOption = Annotated[
    list[str] | None,
    typer.Option("--keep-in", metavar="DIR", help="Take no file from this folder. Repeatable."),
]
KeepDisksOption = Annotated[
    int,
    typer.Option(
        "--keep-disks",
        metavar="N",
        min=1,
        help="Take a file only if copies stay on at least so many disks that are connected.",
    ),
]

NearOption = Annotated[
    bool,
    typer.Option(
        "--near",
        help="Let videos go of which a better one with the same pictures stays (copies --near), in place of "
        "exact copies. What is only perhaps the same stays.",
    ),
]
OtherLanguagesOption = Annotated[
    bool,
    typer.Option(
        "--other-languages",
        help="With --near: let a file go although it has sound in a language that the better one lacks.",
    ),
]
YesOption = Annotated[bool, typer.Option("--yes", help="Move the files; otherwise they are only named.")]


def command(
    context: typer.Context,
    what: WhatMayGo = None,
    *,
    where: WhereOption = None,
    keep: KeepOption = None,
    prefer: PreferOption = None,
    across_disks: AcrossOption = False,
    keep_on: KeepOnOption = None,
    keep_in: KeepInOption = None,
    keep_disks: KeepDisksOption = 1,
    near: NearOption = False,
    other_languages: OtherLanguagesOption = False,
    yes: YesOption = False,
    library: LibraryOption = None,
    form: TrashFormatOption = TrashFormat.TEXT,
    no_progress: NoProgressOption = False,
) -> None:
    """Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.

    Only files that match may go, and only those with another copy that can be reached on the same disk:
    a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first.
    Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be
    as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and
    journal undo moves files back. The preferences must allow it.

    Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong
    usage; 3 some files were not moved; 130 cancelled.
    """
    wanted = file_arguments.parse(what or (), where or ()).query
    if not (wanted.roots or wanted.terms):
        raise typer.BadParameter(
            tr("name the files that may go, by paths or filters."), param_hint="PATH|FILTER"
        )
    _check_rules(near=near, other_languages=other_languages, rules=(*(keep or ()), *(prefer or ())))
    if yes and not settings.load(paths.settings_file()).settings.trash:
        raise TrashRefused("trash.off", path=str(paths.settings_file()))
    first = [_RULES[each] for each in keep or ()]
    request = _Request(
        query=wanted,
        rules=RemovalRules(
            across_disks=across_disks,
            keep_in=tuple(map(absolute, keep_in or ())),
            keep_disks=keep_disks,
            other_languages=other_languages,
            rank=ranking(order(*first), tuple(map(absolute, prefer or ()))),
        ),
        keep_on=tuple(map(absolute, keep_on or ())),
        near=near,
        form=form,
    )
    opened = library_to_change if yes else library_to_read
    with opened(library) as known, open_standard_output() as out:
        if yes:
            status = _act(request, known, context.obj.load_mover(), out, no_progress=no_progress)
        else:
            status = _show(request, known, out)
    raise typer.Exit(status)


def _check_rules(*, near: bool, other_languages: bool, rules: Sequence[str]) -> None:
    """Raise an error of usage for rules that mean nothing together."""
    if near and rules:
        raise typer.BadParameter(tr("the better file stays."), param_hint="--keep, --prefer")
    if other_languages and not near:
        raise typer.BadParameter(tr("only with --near."), param_hint="--other-languages")


class _Request(Struct, frozen=True, kw_only=True):
    """A request to plan a removal."""

    query: Query
    """Only files that match may go."""
    rules: RemovalRules
    keep_on: tuple[bytes, ...] = ()
    """Paths on disks that no file is removed from."""
    near: bool = False
    """Whether the files that stay have other bytes, with the same pictures."""
    form: TrashFormat


class _Plan(NamedTuple):
    removals: list[Removal]
    refused: list[Refused]
    freed: FreedSpace
    """The room that the removals free, once the trash is emptied."""
    left_on_one_disk: int
    """Contents that would be left on one disk, and were on several."""
    backups: int
    """Files that stay because the other copies are on other disks."""
    dubs: int
    """Files that stay because they have sound in a language that the better file lacks."""

    def head(self, *, moved: bool) -> dict[str, Any]:
        """Return the sums, for JSON."""
        return {
            "moved": moved,
            "reclaimable": self.freed.most,
            "reclaimable_at_least": self.freed.least,
            "left_on_one_disk": self.left_on_one_disk,
            "backups": self.backups,
            "dubs": self.dubs,
        }

    def sums(self) -> list[str]:
        """Return the sums, a sentence each."""
        found = [
            tr(
                "{count} {count:file|files} could go, {freed}.",
                count=len(self.removals),
                freed=self.freed.phrase,
            ),
        ]
        if self.left_on_one_disk:
            fewer = tr(
                "{count} {count:file is|files are} on several disks now, and would be on one only.",
                count=self.left_on_one_disk,
            )
            found.append(fewer)
        if self.removals:
            found.append(tr("The trash is on the same disk: emptying it frees the space."))
        if self.backups:
            backups = tr(
                "{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: "
                "--across-disks lets {count:it|them} go.",
                count=self.backups,
            )
            found.append(backups)
        if self.dubs:
            dubs = tr(
                "{count} {count:file has|files have} sound in a language that the better file lacks: "
                "--other-languages lets {count:it|them} go.",
                count=self.dubs,
            )
            found.append(dubs)
        return found


def _show(request: _Request, library: Library, out: TextIO) -> Exit:
    """Write the plan, and move nothing."""
    plan = _plan(request, library)
    if request.form is TrashFormat.JSON:
        files = [*map(_planned_tree, plan.removals), *map(_refused_tree, plan.refused)]
        out.write(json.dumps({**plan.head(moved=False), "files": files}, indent=1) + "\n")
    else:
        out.writelines(map(_planned_line, plan.removals))
        out.writelines(_refused_lines(plan.refused))
    say(" ".join((*plan.sums(), tr("Nothing was moved: add --yes to move them to the trash."))))
    return Exit.DONE


def _act(request: _Request, library: Library, mover: Mover, out: TextIO, *, no_progress: bool) -> Exit:
    """Move the planned files to the trash, and write what became of each. Raises `CinventoryError`."""
    if request.near:
        from app.prints.matching import judge, regroup  # noqa: PLC0415 - only here

        with library.reader() as reader:
            regroup(library, reader)  # what is stored is looked up again before each move
        judge(library, lambda: None)  # the query may ask for hints
    plan = _plan(request, library)
    outcome = TrashOutcome()
    if plan.removals:
        from app.jobs.types.trash import plan_act  # noqa: PLC0415 - loads asyncio and the jobs

        across = request.rules.across_disks
        act = plan_act(library, plan.removals, time.time(), across_disks=across)
        job = run_job("trash", act, library, out, no_progress=no_progress, mover=mover)
        outcome = outcome_of(job, TrashOutcome, act=act.act)
    with library.reader() as reader:
        entries = reader.journal(tuple(JournalState), act=outcome.act) if plan.removals else []
    if request.form is TrashFormat.JSON:
        files = [*map(entry_tree, entries), *map(_refused_tree, plan.refused)]
        tree = {**plan.head(moved=True), "act": outcome.act, "files": files}
        out.write(json.dumps(tree, indent=1) + "\n")
    else:
        for entry in entries:
            out.writelines(entry_lines(entry))
        out.writelines(_refused_lines(plan.refused))
    say(", ".join(map(texts().message, outcome.summary())) + ".")
    status = of_end(outcome.state)
    return Exit.NEEDS_ATTENTION if plan.refused and status is Exit.DONE else status


def _plan(request: _Request, library: Library) -> _Plan:
    """Return the plan. Raises `NoKnownFiles` for a disk without a source, or a folder without files."""
    removals: list[Removal] = []
    refused: list[Refused] = []
    freed, left, backups = FreedSpace(), 0, 0
    with library.reader() as reader:
        for folder in request.rules.keep_in:
            if not reader.count(Query(roots=(folder,))):
                raise NoKnownFiles("copies.unknown_place", path=display(folder))
        rules = replace(request.rules, keep_on=frozenset(_disks(reader, request.keep_on)))
        away = sources_away(reader)
        for path, reason in away.items():
            say(f"{display(path)}: {texts().message(reason)}")
        for each in _plans(reader, request, rules, away):
            going = [row for row in each.rows if isinstance(row, Removal)]
            removals += going
            refused += [row for row in each.rows if isinstance(row, Refused)]
            gone = {row.file.id for row in going}
            freed = freed.plus(each.freed(gone))
            left += each.leaves_one_disk(gone)
            backups += each.backups
    dubs = sum(row.reason is Refusal.LANGUAGES for row in refused)
    return _Plan(removals, refused, freed, left, backups, dubs)


def _plans(
    reader: Reader, request: _Request, rules: RemovalRules, away: Collection[bytes]
) -> list[GroupPlan]:
    if not request.near:
        return plan_removals(reader, request.query, rules, away)
    from app.copies import near_removals  # noqa: PLC0415 - only here

    return near_removals.plan_matching(reader, request.query, rules, away)


def _disks(reader: Reader, paths: Iterable[bytes]) -> Iterator[Disk]:
    for path in paths:
        disk = disk_at(reader, path)
        if disk is None:
            raise NoKnownFiles("copies.unknown_place", path=display(path))
        yield disk


def _planned_line(each: Removal) -> str:
    stays = [tr("stays: {path}", path=display(each.keeper.path))]
    if not each.on_one_disk:
        stays.append(tr("on another disk"))
    if each.lost_languages:
        stays.append(tr("without sound in: {languages}", languages=", ".join(each.lost_languages)))
    lines = [display(each.file.path), f"  {', '.join(stays)}"]
    if each.better is not None:
        lines.append(f"  {tr('is better than the chosen one: {reason}', reason=each.better)}")
    return "".join(f"{line}\n" for line in lines)


def _refused_lines(refused: Iterable[Refused]) -> Iterator[str]:
    for each in refused:
        reason = tr("not moved: {reason}", reason=Message(each.reason))
        yield f"{display(each.file.path)}\n  {reason}\n"


def _planned_tree(each: Removal) -> dict[str, Any]:
    return {
        "path": as_text(each.file.path),
        "size": each.size,
        "state": "planned",
        "stays": as_text(each.keeper.path),
        "on_one_disk": each.on_one_disk,
        "lost_languages": each.lost_languages,
        "better": None if each.better is None else str(each.better),
    }


def _refused_tree(each: Refused) -> dict[str, Any]:
    return {
        "path": as_text(each.file.path),
        "size": each.size,
        "state": "kept",
        "reason": str(Message(each.reason)),
        "reason_code": each.reason.value,
    }
