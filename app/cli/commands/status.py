"""The command `status`: tell what is wrong, new and unknown in the library, and what to do next."""

import os
import shlex
import time
from collections.abc import Iterator
from typing import Final

import typer

from app.cli.actions.command_body import library_to_read
from app.cli.choices import ChecksumFormat
from app.cli.options.common import CheckFormatOption, LibraryOption
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.preferences import preferred
from app.cli.status import Exit
from app.core.home.figures import DiskFigures, Figures, News, Wrong
from app.core.home.rules import ItemMark, items
from app.core.message import Message
from app.core.message.number import Number, count_text
from app.core.sources.source import SourceNames
from app.core.text.units import UNKNOWN_TEXT, local_time_text, size_text
from app.library.home import figures as home

_INDENT: Final = "  "
_SIGNS: Final = {ItemMark.PART: "~", ItemMark.ERROR: "!", ItemMark.UNKNOWN: "?", ItemMark.ADVICE: "-"}


def command(*, library: LibraryOption = None, form: CheckFormatOption = ChecksumFormat.TABLE) -> None:
    """Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.

    A dash stands for what nobody has counted.

    Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed
    unnoticed, are damaged or could not be read.
    """
    with library_to_read(library) as known:
        wanted = preferred()
        figures = home.read(known, time.time(), wanted.hidden_problems, limits=wanted.overdue_limits)
    with open_standard_output() as out:
        if form is ChecksumFormat.JSON:
            from app.api.schemas.home_schemas import home_view  # noqa: PLC0415 - loads all types of jobs
            from app.api.schemas.job_schemas import to_json  # noqa: PLC0415

            out.write(f"{to_json(home_view(figures, known.names)).decode()}\n")
        else:
            option = () if library is None else ("--library", os.fspath(library))
            out.writelines(f"{line}\n" for line in _lines(figures, option, known.names))
    is_bad = any(item.mark is ItemMark.ERROR for item in items(figures))
    raise typer.Exit(Exit.NEEDS_ATTENTION if is_bad else Exit.DONE)


def _lines(figures: Figures, option: tuple[str, ...], names: SourceNames) -> Iterator[str]:
    disks = Number.of(len(figures.disks))
    hours = f"{figures.seconds / 3600:,.1f} h"
    facts = (count_text(figures.files), size_text(figures.size), hours)
    yield f"{', '.join(facts)} on {disks} {disks:disk|disks}, as of {local_time_text(figures.time)}"
    for title, lines in (
        ("What to do next", _next_lines(figures, option)),
        ("What is wrong", table_lines([_wrong(each) for each in figures.wrong()], (2,))),
        (_since(figures.news), _news_lines(figures)),
        ("Copies", _copy_lines(figures)),
        ("Disks", table_lines([_disk(each) for each in figures.disks], (1, 2))),
        ("By itself", _automation_lines(figures, names)),
    ):
        if shown := [*lines]:
            yield from ("", title, *(f"{_INDENT}{line}" for line in shown))


def _next_lines(figures: Figures, option: tuple[str, ...]) -> Iterator[str]:
    found = items(figures)
    for item in found:
        yield f"{_SIGNS[item.mark]} {_text(item.title)}"
        if item.detail is not None:
            yield f"{_INDENT}{_text(item.detail)}"
        yield f"{_INDENT}cinventory {shlex.join((*item.command, *option))}"
    if not found:
        yield "Nothing." if figures.sources else "Add a folder: cinventory scan FOLDER"


def _text(message: Message) -> str:
    """Return a message with separators in its whole numbers."""
    args = {key: Number.of(arg) if isinstance(arg, int) else arg for key, arg in message.args.items()}
    return str(Message(message.code, {**args}))


def _wrong(wrong: Wrong) -> tuple[str, ...]:
    files = UNKNOWN_TEXT if wrong.files is None else f"{wrong.files:,}"
    asked = f"of {wrong.asked:,}" if wrong.asked else "never checked" if wrong.asked == 0 else ""
    return wrong.kind.severity, wrong.kind.title, files, asked


def _since(news: News) -> str:
    if news.since is None:
        return "What is new"
    return (
        f"New since {'you last looked' if news.looked else 'the first scan'}, {local_time_text(news.since)}"
    )


def _news_lines(figures: Figures) -> Iterator[str]:
    if not figures.sources:
        return
    news = figures.news
    changed, missing = (
        UNKNOWN_TEXT if count is None else f"{count:,}" for count in (news.changed, figures.missing)
    )
    yield f"{news.added:,} new, {changed} changed"
    yield f"{missing} missing{'' if figures.is_wholly_read else ', as far as the sources were read'}"


def _copy_lines(figures: Figures) -> Iterator[str]:
    if figures.single is not None and figures.freeable is not None:
        files, size = figures.single
        yield f"{count_text(files)} ({size_text(size)}) only on one disk"
        within, across = map(size_text, figures.freeable)
        yield f"copies on the same disk take at most {within}, on other disks {across}"


def _disk(disk: DiskFigures) -> tuple[str, ...]:
    space, seen = disk.space, disk.disk.last_seen
    state = "connected as of " + ("the last scan" if seen is None else local_time_text(seen))
    if not disk.online:
        state = "not connected" + (f" since {local_time_text(disk.away)}" if disk.away is not None else "")
    free = UNKNOWN_TEXT
    if space is not None:
        free = f"{size_text(space.free)} of {size_text(space.total)} free as of {local_time_text(space.time)}"
    only = UNKNOWN_TEXT
    if disk.single is not None:
        only = f"{disk.single.files:,} only here" + (
            f" ({size_text(disk.single.size)})" if disk.single.files else ""
        )
    return disk.name, count_text(disk.files), only, state, free


def _automation_lines(figures: Figures, names: SourceNames) -> Iterator[str]:
    if figures.next is not None:
        from app.jobs.scheduled_request import plan_sentence  # noqa: PLC0415 - loads all types of jobs
        from app.jobs.types.registry import SCHEDULED  # noqa: PLC0415

        due, schedule = figures.next
        if schedule.plan.task in SCHEDULED:
            job = plan_sentence(schedule.plan, names, str(Message("schedule.everything")))
            yield f"next: {job}, {local_time_text(due)}"
    if figures.week:
        told = (
            f"{each.ended:,} {each.type}{f' ({each.bad:,} bad)' if each.bad else ''}" for each in figures.week
        )
        yield f"last week: {', '.join(told)}"
