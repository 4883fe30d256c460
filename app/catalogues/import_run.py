"""The run of an import, of a catalogue or a library: its progress, and the end of an earlier import."""

import time
from collections.abc import Iterable
from typing import Any

from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.errors import Cancelled, CinventoryError
from app.core.job import JobState, PathError
from app.core.job.host import REPORT_SECONDS, JobHost
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Throttle
from app.library import Library
from app.library.catalogues import imported

_SLICE = 2_000
"""Files of one write, well under 200 ms (P3)."""


class ImportRun:
    """An import on its way."""

    def __init__(self, request: ImportRequest, library: Library, host: JobHost[Any]) -> None:
        self.request = request
        self.library = library
        self.host = host
        self.files = 0
        """Videos that are stored."""
        self.forgotten = 0
        """Files of an earlier import that are not listed any more."""
        self.errors: list[PathError] = []
        """The reasons why not all came in."""
        self.is_stopped = False
        """Whether the import failed before its end."""
        self.now = time.time()
        """The begin, seconds since the epoch."""
        self._throttle = Throttle(REPORT_SECONDS, time.monotonic)
        self._began = time.monotonic()

    def run(self) -> ImportOutcome:
        """Do it, and return the outcome, also of an import that was cancelled, or failed once it had files.

        What is stored stays. Raises what it failed of if nothing was stored: `CinventoryError`.
        """
        try:
            state = self.bring()
        except Cancelled:
            self.settle()
            state = JobState.CANCELLED
        except CinventoryError as error:
            self.settle()
            if not self.files:
                raise
            self.errors.append(PathError(self.request.path, error.message))
            self.is_stopped = True
            state = JobState.NEEDS_ATTENTION
        return self.outcome(state)

    def bring(self) -> JobState:
        """Bring the files in, and return the state at the end. Raises `Cancelled` and `CinventoryError`."""
        raise NotImplementedError

    def outcome(self, state: JobState) -> ImportOutcome:
        """Return the outcome with what is stored now."""
        raise NotImplementedError

    def settle(self) -> None:
        """Wait until all that was handed to the library is stored, or known not to be."""

    @property
    def seconds(self) -> float:
        """The seconds since the begin."""
        return time.monotonic() - self._began

    def drop_older(self, source: int) -> None:
        """Forget what an earlier import into a source listed, and this one does not."""
        after: imported.LastFile | None = imported.LastFile()
        mark = imported.mark_of(self.now)
        while after is not None:
            self.report(Phase.SAVING)
            count, after = self.library.write(imported.drop_older, source, mark, after, _SLICE).result()
            self.forgotten += count

    def count_older(self, sources: Iterable[int]) -> int:
        """Return the number of files in sources that an earlier import listed, and this one does not."""
        with self.library.reader() as reader:
            mark = imported.mark_of(self.now)
            return sum(reader.insight(imported.count_older, source, mark) for source in sources)

    def report(
        self, phase: Phase, done: int = 0, total: int | None = None, *, finished: bool = False
    ) -> None:
        """Tell of the progress, if that is due. Raises `Cancelled`."""
        self.host.check()
        if finished or self._throttle.due():
            self.host.progress(
                Progress(
                    phase=phase,
                    done=done or self.files,
                    total=total,
                    current=self.request.path,
                    started=self.now,
                    seconds=self.seconds,
                    heartbeat=time.time(),
                    finished=finished,
                )
            )
