"""Lists and changes watched sources and schedules: through a running server, or in the library."""

import asyncio
import os
import shlex
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, Protocol, TextIO

from msgspec import Struct
from msgspec.structs import asdict, replace

from app.api.routes.automation_store import AutomationStore
from app.api.schemas.automation_schemas import (
    NewSchedule,
    SchedulesView,
    ScheduleView,
    WatchesView,
    WatchView,
    new_schedule,
    plan_of,
)
from app.api.schemas.job_schemas import to_json
from app.api.server import discovery
from app.cli.actions.command_body import library_to_change, run_job, say_outcome
from app.cli.choices import ChecksumFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.output.job_texts import time_cell, view_text
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.output.texts import state_word
from app.cli.preferences import preferred
from app.cli.status import Exit, of_end
from app.config import paths
from app.core.damage.depth import Depth
from app.core.errors import CinventoryError, ScheduleRefused
from app.core.job import Job
from app.core.message import Message
from app.core.schedule import recurrence
from app.core.schedule.recurrence import Recurrence
from app.core.text.names import display
from app.core.text.units import UNKNOWN_TEXT
from app.jobs.scheduled_request import known_schedules, make_request
from app.jobs.types.scheduled import PlannedJob
from app.library import Library, open_library
from app.library.automation import schedules

View = SchedulesView | ScheduleView | WatchesView


class Store(Protocol):
    """The schedules and watched sources of a library or of a server."""

    async def schedules(self) -> SchedulesView:
        """Return all schedules."""

    async def add(self, asked: NewSchedule) -> ScheduleView:
        """Add a schedule, and return it."""

    async def change(self, schedule_id: int, asked: NewSchedule) -> ScheduleView:
        """Replace the plan of a schedule, and return the schedule."""

    async def remove(self, schedule_id: int) -> ScheduleView:
        """Remove a schedule, and return it as it was."""

    async def run(self, schedule_id: int) -> ScheduleView:
        """Request the job of a schedule now, and return the schedule."""

    async def watches(self) -> WatchesView:
        """Return all sources."""

    async def watch(self, path: bytes, *, on: bool) -> WatchesView:
        """Watch a source, or watch it no more, and return all sources."""


class Choices(Struct, frozen=True, kw_only=True):
    """Options of the command; None where the schedule stays as it is."""

    task: str | None = None
    times: str | None = None
    source: str | None = None
    budget: str | None = None
    depth: Depth | None = None
    search: str | None = None
    target: str | None = None
    enabled: bool | None = None

    def fields(self) -> dict[str, Any]:
        """Return the options that were given."""
        return {name: value for name, value in asdict(self).items() if value is not None}


def run(library: Path | None, act: Callable[[Store], Awaitable[View]], form: ChecksumFormat) -> None:
    """Run one request, and write its answer. Raises `CinventoryError`."""
    with open_standard_output() as out:
        view = asyncio.run(_ask(library or paths.default_library(), act))
        if form is ChecksumFormat.JSON:
            out.write(f"{to_json(view).decode()}\n")
        else:
            out.writelines(f"{line}\n" for line in _lines(view))


async def _ask(library: Path, act: Callable[[Store], Awaitable[View]]) -> View:
    async with _server(library) as server:
        if server is not None:
            return await act(server)
    with closing(open_library(library)) as known:
        return await act(AutomationStore(known, None))


@asynccontextmanager
async def _server(library: Path) -> AsyncIterator[Store | None]:
    """Yield the running server; None without one."""
    if (announcement := discovery.running(library)) is not None:
        from app.api.server.client import Client  # noqa: PLC0415 - aiohttp, which takes a while to load

        async with Client(announcement.address, Path(announcement.token_file)) as client:
            if await client.is_there():
                yield client
                return
    yield None


async def list_schedules(store: Store) -> View:
    """Return all schedules."""
    return await store.schedules()


async def add(store: Store, choices: Choices) -> View:
    """Add a schedule."""
    return await store.add(NewSchedule(**choices.fields()))


async def edit(
    store: Store, number: int, choices: Choices, times: Callable[[Recurrence], str] | None = None
) -> View:
    """Change a schedule; `times` returns its new times from those before."""
    found = next((each for each in (await store.schedules()).schedules if each.id == number), None)
    if found is None:
        raise ScheduleRefused("schedule.unknown", id=number)
    changes = choices.fields()
    if times is not None:
        changes["times"] = times(recurrence.parse(found.times))
    return await store.change(number, replace(new_schedule(found), **changes))


async def remove(store: Store, number: int) -> View:
    """Remove a schedule."""
    return await store.remove(number)


def run_now(library: Path | None, number: int, form: ChecksumFormat, *, no_progress: bool) -> Exit:
    """Have a running server begin the job of a schedule; without one, run it here. Return the exit status.

    Raises `CinventoryError`.
    """
    path = library or paths.default_library()
    if asyncio.run(_begin_at_server(path, number)):
        run(path, lambda store: _shown(store, number), form)
        return Exit.DONE
    with library_to_change(path) as known, open_standard_output() as out:
        job = _run_here(known, number, out, no_progress=no_progress)
    run(path, lambda store: _shown(store, number), form)
    return of_end(job.state)


async def _begin_at_server(library: Path, number: int) -> bool:
    async with _server(library) as server:
        if server is not None:
            await server.run(number)
        return server is not None


async def _shown(store: Store, number: int) -> View:
    known = await store.schedules()
    return SchedulesView(schedules=tuple(each for each in known.schedules if each.id == number), waiting=None)


def _run_here(library: Library, number: int, out: TextIO, *, no_progress: bool) -> Job:
    """Run the job of a schedule, say what came of it, and store that with the schedule."""
    with library.reader() as reader:
        schedule = next((each for each in known_schedules(reader) if each.id == number), None)
    if schedule is None:
        raise ScheduleRefused("schedule.unknown", id=number)
    now = time.time()
    try:
        asked = make_request(
            PlannedJob(
                plan=schedule.plan,
                library=library,
                settings=preferred(),
                without_growing=lambda request: request,
                seconds_left=None,
            )
        )
        job = run_job(asked.job_type.name, asked.request, library, out, no_progress=no_progress)
    except CinventoryError as error:
        library.write(schedules.note_run, number, now, None, error.message).result()
        raise
    library.write(schedules.note_run, number, now, job.id, None).result()
    library.write(schedules.note_end, job.id, job.state, job.error).result()
    if job.outcome is not None:
        say_outcome(job.outcome, job.outcome.seconds)
    return job


async def watch(store: Store, folders: Sequence[bytes], *, on: bool) -> View:
    """Watch sources, or watch them no more, and return all sources."""
    for path in folders:
        await store.watch(path, on=on)
    return await store.watches()


def _titles() -> tuple[str, ...]:
    return tr("ID"), tr("JOB"), tr("WHEN"), tr("NEXT RUN"), tr("LAST RUN"), tr("RESULT")


def _lines(view: View) -> Iterator[str]:
    if isinstance(view, WatchesView):
        yield from _watch_lines(view)
        return
    rows = view.schedules if isinstance(view, SchedulesView) else (view,)
    if not rows:
        say(tr("There are no schedules. Add one with: cinventory schedule add"))
    else:
        yield from table_lines([_titles(), *map(_row, rows)])
    if isinstance(view, SchedulesView) and view.waiting:
        say(view_text(view.waiting))


def _watch_lines(view: WatchesView) -> Iterator[str]:
    if not view.sources:
        say(tr("The library has no sources. Scan a folder first."))
    rows = [
        (display(os.fsencode(each.source)), _extent(each), each.text if each.watched else tr("Not watched."))
        for each in view.sources
    ]
    known = any(extent for _, extent, _ in rows)
    yield from table_lines([(path, extent, text) if known else (path, text) for path, extent, text in rows])


def _extent(view: WatchView) -> str:
    """Return whether a source is offline, and how far it was read; empty for one that was read whole."""
    read = view_text(view.unread) if view.unread else ""
    if not view.online:
        return f"{tr('offline')}, {read}" if read else tr("offline")
    command = shlex.join(("cinventory", "scan", display(os.fsencode(view.source))))
    return tr("{part} (continue with: {command})", part=read, command=command) if read else ""


def _row(view: ScheduleView) -> tuple[str, ...]:
    plan = plan_of(new_schedule(view))
    args = view.title.args
    if args.get("source") == "":
        args = {**args, "source": texts().phrase("schedule.everything")}
    result = state_word(view.last_state) if view.last_state else UNKNOWN_TEXT
    if view.last_error:
        result = f"{result}: {view_text(view.last_error)}"
    return (
        str(view.id),
        texts().message(Message(view.title.code, args)),
        texts().message(plan.recurrence.sentence),
        (time_cell(view.next_run) if view.enabled else tr("disabled")),
        time_cell(view.last_run),
        result,
    )
