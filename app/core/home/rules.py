"""The rules that find what to do next in a library, and the act that answers each."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from app.core.coverage import Question
from app.core.home.figures import Figures, SourceFigures
from app.core.message import Message
from app.core.query import Term
from app.core.query.query import exactly
from app.core.sources.overdue import Neglect
from app.core.text.names import display
from app.core.text.units import size_text

AWAY_DAYS: Final = 30
"""Days after which a disk that is not connected is told."""
BACKUP_DAYS: Final = 30
"""Days after which a backup of the library is old. The program makes one a week while it runs."""
_DAY: Final = 86_400.0
PRESENT: Final = "-status:missing,trashed,skipped -disk:imported"
"""Leaves out files that no check reads."""
NOT_DECODED: Final = f"decoded:none {PRESENT}"
NOT_CHECKED: Final = f"checked:none {PRESENT}"
NOT_COMPARED: Final = f"copies:none size:>0 {PRESENT}"
"""An empty file is no copy."""


class ItemMark(StrEnum):
    """The sort of an item."""

    PART = "part"
    """Something was begun, and is not finished."""
    ERROR = "error"
    """Files are lost, or may be."""
    UNKNOWN = "unknown"
    """A question was never asked."""
    ADVICE = "advice"
    """A precaution: no file is known to be lost."""


class Item(Struct, frozen=True, kw_only=True):
    """Something to do."""

    rule: str
    """The name of the rule; never changed."""
    mark: ItemMark
    title: Message
    """The state, in a few words with figures."""
    detail: Message | None = None
    """A sentence about its meaning, or about the act."""
    files: int | None = None
    """The files that it is about; None if it is about none in particular."""
    query: str | None = None
    """The search text that shows these files; None if it is about none in particular."""
    source: int | None = None
    """The id of the only source of these files."""
    act: str = ""
    """The key of the window's act that answers it; empty: to look at the files, or to begin the job."""
    job: str = ""
    """The type of the job that answers it; empty if none does."""
    has_good_copy: bool = False
    """Whether a good copy of some of these files is known, to compare them with."""
    command: tuple[str, ...] = ()
    """The arguments of the command that answers it."""


class Rule(Struct, frozen=True):
    """A rule, which makes no item, one, or one a source."""

    name: str
    find: Callable[[Figures], Iterator[Item]]


def items(figures: Figures) -> tuple[Item, ...]:
    """Return what to do next, the most urgent first; nothing for a library without sources."""
    return tuple(item for rule in RULES for item in rule.find(figures)) if figures.sources else ()


def _unfinished(figures: Figures) -> Iterator[Item]:
    for source in figures.sources:
        if source.unread is not None:
            yield Item(
                rule="unfinished",
                mark=ItemMark.PART,
                title=Message("home.unfinished", {"name": source.name}),
                detail=source.unread.sentence if source.online else Message("home.unfinished_away"),
                files=source.files,
                query="",
                source=source.id,
                act="continue_scan" if source.online else "",
                job="scan",
                command=("scan", display(source.path)),
            )


def _rotten(figures: Figures) -> Iterator[Item]:
    if count := figures.with_problem("rotten"):
        good = figures.rotten_with_good_copy
        if good is None:
            detail = Message("home.rotten_copies_unknown")
        elif good:
            detail = Message("home.rotten_good_one" if count == 1 else "home.rotten_good", {"good": good})
        else:
            detail = Message("home.rotten_lost")
        title = _counted(figures, "rotten", "home.rotten", "home.rotten_imported")
        item = _of_problem("rotten", title, detail, count)
        yield replace(item, has_good_copy=bool(good))


def _damaged(figures: Figures) -> Iterator[Item]:
    if count := figures.with_problem("damaged"):
        copied = figures.damaged_with_copy
        if copied is None:
            detail = Message("home.damaged_copies_unknown", {"count": count})
        elif copied:
            code = "home.damaged_copied_one" if count == 1 else "home.damaged_copied"
            detail = Message(code, {"copied": copied})
        else:
            detail = Message("home.damaged_alone", {"count": count})
        title = _counted(figures, "damaged", "home.damaged", "home.damaged_imported")
        yield _of_problem("damaged", title, detail, count)


def _unreadable(figures: Figures) -> Iterator[Item]:
    if count := figures.with_problem("unreadable"):
        title = _counted(figures, "unreadable", "home.unreadable", "home.unreadable_imported")
        yield _of_problem("unreadable", title, Message("home.unreadable_hint"), count)


def _counted(figures: Figures, problem: str, all_own: str, some_imported: str) -> Message:
    """Return the number of files with a problem in words: those that only imports tell of are named."""
    count, found = figures.with_problem(problem), figures.imported.get(problem)
    if found is None:
        return Message(all_own, {"count": count})
    return Message(some_imported, {"count": count, "imported": found.files, "origins": found.told})


def _of_problem(code: str, title: Message, detail: Message, count: int) -> Item:
    query = f"problem:{code}"
    return Item(
        rule=code,
        mark=ItemMark.ERROR,
        title=title,
        detail=detail,
        files=count,
        query=query,
        command=("list", query),
    )


def _away(figures: Figures) -> Iterator[Item]:
    for disk in figures.disks:
        if disk.away is None or (days := int((figures.time - disk.away) / _DAY)) <= AWAY_DAYS:
            continue
        for source in disk.sources:
            yield Item(
                rule="away",
                mark=ItemMark.ADVICE,
                title=Message("home.away", {"name": source.name, "days": days}),
                detail=Message("home.away_files", {"count": source.files}),
                files=source.files,
                query="",
                source=source.id,
                command=("relocate", display(source.path), "NEW"),
            )


def _unchecked_disks(figures: Figures) -> Iterator[Item]:
    known = {disk.disk.id: disk for disk in figures.disks}
    for overdue in figures.overdue:
        disk = known.get(overdue.disk)
        is_told = overdue.never or overdue.neglect is not Neglect.UNCHECKED  # by another rule
        if is_told or disk is None or not disk.files:
            continue
        query = str(Term("disk", (exactly(disk.name),)))
        days = int((figures.time - overdue.since) / _DAY)
        yield Item(
            rule="disk-unchecked",
            mark=ItemMark.ADVICE,
            title=Message("home.disk_unchecked", {"name": disk.name, "days": days}),
            detail=Message("home.disk_unchecked_hint" if disk.online else "home.disk_unchecked_away"),
            files=disk.files,
            query=query,
            command=("verify", "--where", query),
        )


def _undecoded(figures: Figures) -> Iterator[Item]:
    if left := figures.undecoded:
        asked = figures.asked_about(Question.DAMAGE)
        damaged = figures.with_problem("damaged")
        code = "home.undecoded_some" if damaged else "home.undecoded_fine" if asked else "home.undecoded_all"
        yield Item(
            rule="never-checked",
            mark=ItemMark.UNKNOWN,
            title=Message("home.undecoded", {"count": left}),
            detail=Message(code, {"asked": asked, "damaged": damaged}),
            files=left,
            query=NOT_DECODED,
            act="check_damage",
            job="check",
            command=("check", "decoded:none"),
        )


def _bare(figures: Figures) -> Iterator[Item]:
    count = sum(source.bare for source in figures.sources)
    if not count:
        return
    whole = [source for source in figures.sources if source.bare and source.bare == source.files]
    only = whole[0] if [source for source in figures.sources if source.bare] == whole[:1] else None
    yield Item(
        rule="no-checksums",
        mark=ItemMark.UNKNOWN,
        title=_bare_title(figures, whole, count),
        detail=Message("home.bare_files", {"count": count}),
        files=count,
        query=NOT_CHECKED,
        source=only.id if only else None,
        act="checksum",
        job="checksum",
        command=("checksum", display(only.path)) if only else ("checksum", "checked:none"),
    )


def _bare_title(figures: Figures, whole: list[SourceFigures], count: int) -> Message:
    if len(whole) == 1:
        return Message("home.bare_source", {"name": whole[0].name})
    if len(whole) > 1 and all(source.bare == source.files for source in figures.sources):
        return Message("home.bare_all")
    return Message("home.bare", {"count": count})


def _not_compared(figures: Figures) -> Iterator[Item]:
    if left := figures.uncompared:
        part = figures.asked_about(Question.COPIES) > 0
        yield Item(
            rule="copies-unknown",
            mark=ItemMark.UNKNOWN,
            title=Message("home.compared_part", {"count": left}) if part else Message("home.compared_never"),
            detail=Message("home.compared_hint"),
            files=left,
            query=NOT_COMPARED,
            act="find_copies",
            job="copies",
            command=("copies",),
        )


def _unscheduled(figures: Figures) -> Iterator[Item]:
    if not figures.schedules and figures.has_folders:
        yield Item(
            rule="no-schedule",
            mark=ItemMark.ADVICE,
            title=Message("home.unscheduled"),
            detail=Message("home.unscheduled_watched" if figures.watched else "home.unscheduled_hint"),
            act="look_after",
            command=("schedule", "add", "verify", "--every", "nightly"),
        )


def _not_backed_up(figures: Figures) -> Iterator[Item]:
    days = None if figures.backup is None else int((figures.time - figures.backup) / _DAY)
    if days is None or days > BACKUP_DAYS:
        yield Item(
            rule="no-backup",
            mark=ItemMark.ADVICE,
            title=Message("home.no_backup") if days is None else Message("home.old_backup", {"days": days}),
            detail=Message("home.backup_hint", {"size": size_text(figures.library_size)}),
            job="backup",
            command=("library", "backup"),
        )


RULES: Final = (
    Rule("unfinished", _unfinished),
    Rule("rotten", _rotten),
    Rule("damaged", _damaged),
    Rule("unreadable", _unreadable),
    Rule("away", _away),
    Rule("disk-unchecked", _unchecked_disks),
    Rule("never-checked", _undecoded),
    Rule("no-checksums", _bare),
    Rule("copies-unknown", _not_compared),
    Rule("no-schedule", _unscheduled),
    Rule("no-backup", _not_backed_up),
)
"""The most urgent first."""


def rule_names(found: Iterable[Item]) -> tuple[str, ...]:
    """Return the names of the rules of items."""
    return tuple(dict.fromkeys(item.rule for item in found))
