"""Has the library backed up once a week. One that does not succeed is tried again a day later."""

import os
import time
from typing import Final

from app.config.paths import backup_folder
from app.core.backup.backup import WEEK, BackupKind
from app.core.backup.job import BackupRequest
from app.core.job import AsyncJobQueue
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock
from app.jobs.types.backup import BACKUP
from app.library import Library
from app.library.open.backups import last_backup

_LOOK_SECONDS: Final = 24 * 3600.0
"""Seconds between two looks."""


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
        self._next_look = now + _LOOK_SECONDS
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
    return last is not None and not now - WEEK < last <= now + _LOOK_SECONDS
