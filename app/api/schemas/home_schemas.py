"""The JSON types of answers about the health of the library, which the command `status` writes too."""

import msgspec

from app.api.schemas.job_schemas import MessageView, message_view
from app.core.home.figures import DiskFigures, Figures, FileCount, Wrong
from app.core.home.rules import Item, ItemMark, items
from app.core.json_types import Count, Time
from app.core.problems.catalogue import Severity
from app.core.schedule.schedule import Schedule
from app.core.sources.disk import Space
from app.core.sources.source import SourceNames
from app.core.text.units import time_text
from app.jobs.scheduled_request import plan_sentence
from app.jobs.types.registry import SCHEDULED


class ItemView(msgspec.Struct, frozen=True, kw_only=True):
    """Something to do."""

    rule: str
    """The name of the rule that found it; never changed."""
    mark: ItemMark
    title: MessageView
    detail: MessageView | None
    files: Count | None
    """The files that it is about; None if it is about none in particular."""
    query: str | None
    """The search that shows these files; None if it is about none in particular."""
    source: int | None
    """The id of the only source of these files."""
    job: str
    """The type of the job that answers it; empty if none does."""
    command: tuple[str, ...]
    """The arguments of the command that answers it."""


class WrongView(msgspec.Struct, frozen=True, kw_only=True):
    """A problem, and the files that have it."""

    code: str
    title: str
    severity: Severity
    files: Count | None
    """Absent if nobody has asked."""
    asked: Count | None
    """The files of which it is known; None if each scan asks all."""
    query: str
    """The search that shows these files."""


class NewsView(msgspec.Struct, frozen=True, kw_only=True):
    """Changes since the last visit of the user; during the first visit, all that scans have found."""

    since: Time | None
    looked: bool
    """Whether the user has looked before."""
    added: Count
    changed: Count | None
    """Absent if that is not known any more."""
    missing: Count | None
    """Files that are missing now. Absent if none is known, but not every source was read."""
    all_read: bool
    """Whether each source is there and was read to its end; otherwise more may be missing."""


class AmountView(msgspec.Struct, frozen=True, kw_only=True):
    """A number of files, and their size in bytes."""

    files: Count
    size: Count


class FreeableView(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes of copies on the same disk, of which all but one can go, and of those on other disks."""

    within: Count
    across: Count


class SpaceView(msgspec.Struct, frozen=True, kw_only=True):
    """The space of a disk in bytes, as it was at `time`."""

    free: Count
    total: Count
    time: Time


class DiskView(msgspec.Struct, frozen=True, kw_only=True):
    """A disk with sources."""

    code: str
    """Its id, of 8 letters and digits."""
    name: str
    """A name that no other disk has."""
    sources: tuple[int, ...]
    """The ids of its sources."""
    online: bool
    away: Time | None
    """The time at which it was found out of reach; None if it is not, or if that is not known."""
    files: Count
    only_here: AmountView | None
    """Files that exist on no other disk; absent while copies are not known."""
    space: SpaceView | None
    """Absent if it was never measured."""


class NextView(msgspec.Struct, frozen=True, kw_only=True):
    """The next run of a schedule."""

    schedule: int
    """The id of the schedule."""
    time: Time
    text: MessageView


class PastJobsView(msgspec.Struct, frozen=True, kw_only=True):
    """The jobs of a type that have ended within a week."""

    type: str
    ended: Count
    bad: Count
    """Jobs of these that failed, or need attention."""


class HomeView(msgspec.Struct, frozen=True, kw_only=True):
    """The health of the library at one moment. None stands for what nobody has counted."""

    time: Time
    files: Count
    size: Count
    seconds: float
    """Playing time of the files whose duration is known."""
    items: tuple[ItemView, ...]
    """Things to do, the most urgent first."""
    problems: tuple[WrongView, ...]
    """Problems, the worst first, without hints."""
    hints: Count
    news: NewsView
    only_on_one_disk: AmountView | None
    copies: FreeableView | None
    disks: tuple[DiskView, ...]
    backup: Time | None
    """The time of the last backup of the library; None without one."""
    schedules: Count
    """Schedules that are enabled."""
    next: NextView | None
    week: tuple[PastJobsView, ...]


def home_view(figures: Figures, names: SourceNames) -> HomeView:
    """Return the figures, and what to do next, as the API sends them."""
    freeable = figures.freeable
    return HomeView(
        time=time_text(figures.time),
        files=figures.files,
        size=figures.size,
        seconds=figures.seconds,
        items=tuple(map(_item_view, items(figures))),
        problems=tuple(map(_wrong_view, figures.wrong())),
        hints=figures.hints,
        news=_news_view(figures),
        only_on_one_disk=None if figures.single is None else amount_view(figures.single),
        copies=None if freeable is None else FreeableView(within=freeable.within, across=freeable.across),
        disks=tuple(map(_disk_view, figures.disks)),
        backup=_time(figures.backup),
        schedules=figures.schedules,
        next=_next_view(figures.next, names),
        week=tuple(PastJobsView(type=each.type, ended=each.ended, bad=each.bad) for each in figures.week),
    )


def _item_view(item: Item) -> ItemView:
    return ItemView(
        rule=item.rule,
        mark=item.mark,
        title=message_view(item.title),
        detail=None if item.detail is None else message_view(item.detail),
        files=item.files,
        query=item.query,
        source=item.source,
        job=item.job,
        command=item.command,
    )


def _wrong_view(wrong: Wrong) -> WrongView:
    return WrongView(
        code=wrong.kind.code,
        title=wrong.kind.title,
        severity=wrong.kind.severity,
        files=wrong.files,
        asked=wrong.asked,
        query=f"problem:{wrong.kind.code}",
    )


def _news_view(figures: Figures) -> NewsView:
    news = figures.news
    return NewsView(
        since=_time(news.since),
        looked=news.looked,
        added=news.added,
        changed=news.changed,
        missing=figures.missing,
        all_read=figures.is_wholly_read,
    )


def amount_view(amount: FileCount) -> AmountView:
    """Return a number of files as the API sends it."""
    return AmountView(files=amount.files, size=amount.size)


def _disk_view(disk: DiskFigures) -> DiskView:
    return DiskView(
        code=disk.disk.code,
        name=disk.name,
        sources=tuple(source.id for source in disk.sources),
        online=disk.online,
        away=_time(disk.away),
        files=disk.files,
        only_here=None if disk.single is None else amount_view(disk.single),
        space=space_view(disk.space),
    )


def space_view(space: Space | None) -> SpaceView | None:
    """Return the space of a disk as the API sends it."""
    return None if space is None else look_view(space)


def look_view(space: Space) -> SpaceView:
    """Return a look at the space of a disk as the API sends it."""
    return SpaceView(free=space.free, total=space.total, time=time_text(space.time))


def _next_view(run: tuple[float, Schedule] | None, names: SourceNames) -> NextView | None:
    if run is None or run[1].plan.task not in SCHEDULED:  # a job of a later version
        return None
    time, schedule = run
    text = message_view(plan_sentence(schedule.plan, names))
    return NextView(schedule=schedule.id, time=time_text(time), text=text)


def _time(seconds: float | None) -> str | None:
    return None if seconds is None else time_text(seconds)
