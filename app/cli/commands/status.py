"""The command `status`: tell what is wrong, new and unknown in the library, and what to do next."""

import os
import shlex
import time
from collections.abc import Iterator
from typing import Final

import typer

from app.cli.actions.command_body import library_to_read
from app.cli.choices import ChecksumFormat
from app.cli.language import texts, tr
from app.cli.options.common import CheckFormatOption, LibraryOption
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.output.texts import space_text
from app.cli.preferences import preferred
from app.cli.status import Exit
from app.core.home.figures import DiskFigures, Figures, News, PastJobs, Wrong
from app.core.home.rules import ItemMark, items
from app.core.message import Message
from app.core.sources.source import SourceNames
from app.core.text.units import UNKNOWN_TEXT, local_time_text
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
    yield tr(
        "{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}",
        count=figures.files,
        size=texts().size(figures.size),
        hours=texts().decimal(figures.seconds / 3600, 1),
        disks=len(figures.disks),
        time=local_time_text(figures.time),
    )
    for title, lines in (
        (tr("What to do next"), _next_lines(figures, option)),
        (tr("What is wrong"), table_lines([_wrong(each) for each in figures.wrong()], (2,))),
        (_since(figures.news), _news_lines(figures)),
        (tr("Copies"), _copy_lines(figures)),
        (tr("Disks"), table_lines([_disk(each) for each in figures.disks], (1, 2))),
        (tr("By itself"), _automation_lines(figures, names)),
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
        yield tr("Nothing.") if figures.sources else tr("Add a folder: cinventory scan FOLDER")


def _text(message: Message) -> str:
    """Return a message with separators in its whole numbers."""
    args = {key: texts().number(arg) if isinstance(arg, int) else arg for key, arg in message.args.items()}
    return texts().message(Message(message.code, {**args}))


def _wrong(wrong: Wrong) -> tuple[str, ...]:
    files = UNKNOWN_TEXT if wrong.files is None else texts().number(wrong.files)
    asked = tr("never checked") if wrong.asked == 0 else ""
    if wrong.asked:
        asked = tr("of {count}", count=wrong.asked)
    return texts().words(wrong.kind.severity), texts().translate("Problem", wrong.kind.title), files, asked


def _since(news: News) -> str:
    if news.since is None:
        return tr("What is new")
    if news.looked:
        return tr("New since you last looked, {time}", time=local_time_text(news.since))
    return tr("New since the first scan, {time}", time=local_time_text(news.since))


def _news_lines(figures: Figures) -> Iterator[str]:
    if not figures.sources:
        return
    news = figures.news
    changed, missing = (
        UNKNOWN_TEXT if count is None else texts().number(count) for count in (news.changed, figures.missing)
    )
    yield tr("{added} new, {changed} changed", added=news.added, changed=changed)
    if figures.is_wholly_read:
        yield texts().phrase("scan.missing", count=missing)
    else:
        yield tr("{count} missing, as far as the sources were read", count=missing)


def _copy_lines(figures: Figures) -> Iterator[str]:
    if figures.single is not None and figures.freeable is not None:
        files, size = figures.single
        yield tr("{count} {count:file|files} ({size}) only on one disk", count=files, size=texts().size(size))
        within, across = map(texts().size, figures.freeable)
        yield tr(
            "copies on the same disk take at most {within}, on other disks {across}",
            within=within,
            across=across,
        )


def _disk(disk: DiskFigures) -> tuple[str, ...]:
    free = UNKNOWN_TEXT if disk.space is None else space_text(disk.space)
    only = UNKNOWN_TEXT
    if disk.single is not None:
        only = tr("{count} only here", count=disk.single.files)
        if disk.single.files:
            only = f"{only} ({texts().size(disk.single.size)})"
    return disk.name, texts().files(disk.files), only, _connection(disk), free


def _connection(disk: DiskFigures) -> str:
    if not disk.online:
        if disk.away is None:
            return tr("not connected")
        return tr("not connected since {time}", time=local_time_text(disk.away))
    if disk.disk.last_seen is None:
        return tr("connected as of the last scan")
    return tr("connected as of {time}", time=local_time_text(disk.disk.last_seen))


def _automation_lines(figures: Figures, names: SourceNames) -> Iterator[str]:
    if figures.next is not None:
        from app.jobs.scheduled_request import plan_sentence  # noqa: PLC0415 - loads all types of jobs
        from app.jobs.types.registry import SCHEDULED  # noqa: PLC0415

        due, schedule = figures.next
        if schedule.plan.task in SCHEDULED:
            job = plan_sentence(schedule.plan, names, texts().phrase("schedule.everything"))
            yield tr("next: {job}, {time}", job=job, time=local_time_text(due))
    if figures.week:
        yield tr("last week: {jobs}", jobs=", ".join(map(_week_text, figures.week)))


def _week_text(jobs: PastJobs) -> str:
    from app.jobs.types.registry import BY_NAME  # noqa: PLC0415 - loads all types of jobs

    kind = BY_NAME.get(jobs.type)
    named = (kind.scheduled or kind.form) if kind else None
    ended = f"{texts().phrase(named.label) if named else jobs.type}: {texts().number(jobs.ended)}"
    return f"{ended} ({tr('{count} bad', count=jobs.bad)})" if jobs.bad else ended
