"""The things that happen by themselves in a library: states of sources, watches, schedules, backups."""

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from app.config.paths import backup_folder
from app.config.settings import Settings
from app.core.backup.backup import WEEK, BackupKind
from app.core.backup.job import BackupRequest
from app.core.errors import CinventoryError
from app.core.job import AsyncJobQueue, Job
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock
from app.jobs.continuation import Continuation
from app.jobs.dialogue_after_scans import DialogueAfterScans
from app.jobs.disk_reminders import DiskReminders
from app.jobs.scheduler import Scheduler
from app.jobs.source_presence import PresenceChange, SourcePresence
from app.jobs.types.backup import BACKUP
from app.jobs.watch_service import WatchService
from app.library import Library
from app.library.open.backups import last_backup

log = logging.getLogger(__name__)

LOOK_SECONDS: Final = 5.0
"""Seconds between two looks at the schedules and the watched sources: a millisecond each."""
_BACKUP_SECONDS: Final = 24 * 3600.0
"""Seconds between two looks at the age of the last backup."""


class Automation:
    """The presence of sources, the watch and the scheduler of a library that this process writes.

    The lock of the library sees to it that there is one at a time, whichever programs alternate.
    """

    def __init__(self, library: Library, queue: AsyncJobQueue, settings: Callable[[], Settings]) -> None:
        """Set up all. Without write access to the library, `start` does nothing."""
        self.presence = SourcePresence(library)
        self.watch = WatchService(library, queue, settings)
        self.continuation = Continuation(library, queue, settings)
        self.scheduler = Scheduler(library, queue, settings, self.watch.without_growing)
        self._dialogue = DialogueAfterScans(library, queue, settings)
        self.reminders = DiskReminders(library, settings)
        self._backup = WeeklyBackup(library, queue)
        self._may_start = not library.read_only
        self._task: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()
        self._news = asyncio.Event()
        """Is set to look before it is time."""
        self.presence.subscribe(self._on_presence)
        self._unsubscribe = queue.subscribe(self._on_job)

    def start(self) -> None:
        """Begin to look, once the jobs of earlier starts are restored."""
        if self._may_start:
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def look(self) -> None:
        """Look now, as after a change of a schedule. Logs errors of the library."""
        if self._may_start:
            await _logged(self.watch.look)
            await _logged(self.scheduler.look)
            await _logged(self._backup.look)

    async def close(self) -> None:
        """Stop all. Call it before the queue is closed."""
        self._unsubscribe()
        self._closing.set()
        self._news.set()
        if self._task is not None:
            await self._task  # not cancelled: a look that has requested a job also stores that
        await self.presence.close()
        await self.continuation.close()
        await self._dialogue.close()
        await self.scheduler.close()
        await self.watch.close()

    async def _run(self) -> None:
        while not self._closing.is_set():
            self._news.clear()
            if self.presence.is_known:
                await _logged(self.reminders.look)
            await _logged(self.presence.look)
            await self.look()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)

    def _on_job(self, job: Job) -> None:
        if job.state.terminal:
            self.presence.recheck()

    def _on_presence(self, change: PresenceChange) -> None:
        """Have a watched source scanned that has gone or is back, and begin or end its watch.

        What was interrupted at a source goes on when it is back.
        """
        if change.is_turn:
            self.watch.on_presence(change.source_id, online=change.reason is None)
            self._news.set()
        if change.is_back:
            self.continuation.source_is_back(change.path)


async def _logged(look: Callable[[], Awaitable[None]]) -> None:
    try:
        await look()
    except CinventoryError as error:
        log.warning("schedules or watched sources could not be read: %s", error)
    except Exception:
        log.exception("a look at schedules or watched sources failed")


class WeeklyBackup:
    """The backups that the queue of a library makes by itself. Belongs to the event loop of the queue."""

    def __init__(self, library: Library, queue: AsyncJobQueue, clock: Clock = time.time) -> None:
        """Take the clock: seconds since the epoch."""
        self._library = library
        self._queue = queue
        self._clock = clock
        self._next_look = clock()

    async def look(self) -> None:
        """Request the backup of the week, if it is due. Raises `LibraryError`."""
        now = self._clock()
        if not self._next_look <= now:
            return
        self._next_look = now + _BACKUP_SECONDS
        if await run_in_thread(_is_due, self._library, now):
            folder = os.fsencode(backup_folder(self._library.path))
            await self._queue.submit(BACKUP, BackupRequest(path=folder, kind=BackupKind.WEEKLY))


def _is_due(library: Library, now: float) -> bool:
    """Return whether a library with sources has had no backup for a week. Asks the disk."""
    last = last_backup(library.path)
    if last is None:
        with library.reader() as reader:
            last = reader.first_added()
    # A source may be added after the clock was read. A time much later is that of a clock that was wrong.
    return last is not None and not now - WEEK < last <= now + _BACKUP_SECONDS
