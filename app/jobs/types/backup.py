"""The job type `backup`: copy the library to a file, beside all other jobs."""

import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from app.config.paths import backup_folder
from app.core.backup.job import BackupOutcome, BackupRequest
from app.core.job import JobRequest, JobState, JobWords
from app.core.job.host import REPORT_SECONDS, JobHost
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, Throttle
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_body import Asker, JobBody
from app.jobs.job_json import JsonCodec
from app.jobs.types.registered_type import RegisteredType


class NewBackup(JobBody, frozen=True, kw_only=True, tag="backup"):
    """A request to copy the library to a new file in its folder of backups."""

    def named_paths(self) -> Mapping[str, str]:
        return {}

    async def request(self, asker: Asker) -> JobRequest:
        return BackupRequest(path=os.fsencode(backup_folder(asker.library)))


def _back_up(run: JobRun[BackupRequest]) -> BackupOutcome:
    from app.library.open.backups import back_up  # noqa: PLC0415 - few jobs need it

    request, host = run.request, FollowedCopy(run.host)
    made, size = back_up(run.library.path, Path(os.fsdecode(request.path)), host, request.kind)
    return BackupOutcome(path=os.fsencode(made), size=size)


class FollowedCopy:
    """Passes the progress of a copy on to the host of a job."""

    def __init__(self, host: JobHost[Any], clock: Clock = time.monotonic) -> None:
        self._host = host
        self._clock = clock
        self._began = clock()
        self._started = time.time()
        self._throttle = Throttle(REPORT_SECONDS, clock)
        self._bytes = (0, 0)

    def check(self) -> None:
        self._host.check()

    def copied(self, done: int, total: int) -> None:
        self._bytes = done, total
        if self._throttle.due():
            self._report(Phase.READING)

    def checking(self) -> None:
        self._report(Phase.SAVING)

    def _report(self, phase: Phase) -> None:
        done, total = self._bytes
        seconds = self._clock() - self._began
        self._host.progress(
            Progress(
                phase=phase,
                total=1,
                bytes_done=done,
                bytes_total=total,
                byte_rate=done / seconds if seconds > 0 else None,
                started=self._started,
                seconds=seconds,
                heartbeat=time.time(),
            )
        )


def _command(request: BackupRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    return ("library", "backup", *map(display, request.paths))


BACKUP: Final = RegisteredType(
    name="backup",
    request=BackupRequest,
    outcome=BackupOutcome,
    codec=JsonCodec(BackupRequest, BackupOutcome),
    handler=blocking(_back_up, in_pool=False),
    body=NewBackup,
    pausable=False,
    not_again="job.not_again",
    command=_command,
    words=JobWords(
        title="backup.title",
        path="export.file",
        phases={Phase.READING: "backup.copying", Phase.SAVING: "backup.checking"},
        headings={Phase.READING: "backup.copying_library", Phase.SAVING: "backup.checking_copy"},
        ends={
            JobState.COMPLETED: "backup.completed",
            JobState.CANCELLED: "backup.cancelled",
            JobState.FAILED: "backup.not_made",
        },
    ),
)
