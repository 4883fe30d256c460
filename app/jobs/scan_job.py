"""The `scan` job: a thin handler around `scan_directory`, which may be called directly."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.core.job import AsyncJobQueue, Job
from app.core.job_control import JobControl
from app.core.progress import Progress
from app.core.scan import ScanOutcome, ScanRequest
from app.jobs.runner import ProgressListener, ScanRunner
from app.library import Library
from app.probe.base import Prober
from app.scan import session
from app.scan.host import ScanHost

SCAN = "scan"
SCANS_AT_ONCE = 4
"""Maximum number of running scans, each on another device and with its own probe children."""

MakeProber = Callable[[ScanRequest], Prober]


class ScanHandlers:
    """The handlers of scans into one library, on the threads of one runner."""

    def __init__(
        self,
        library: Library,
        runner: ScanRunner,
        make_prober: MakeProber,
        queue: AsyncJobQueue,
    ) -> None:
        self._library = library
        self._runner = runner
        self._make_prober = make_prober
        self._queue = queue

    async def scan(self, job_type: str, payload: dict[str, Any]) -> ScanOutcome:
        """Run a `scan` job with the payload `{"request": ScanRequest}` (J2)."""
        del job_type
        return await self.scan_directory(
            payload["request"].paths,
            request=payload["request"],
            job_id=payload["_job_id"],
            cancel_event=payload["_cancel_event"],
            queue=self._queue,
        )

    async def scan_directory(
        self,
        path: bytes | Sequence[bytes],
        *,
        progress_callback: ProgressListener | None = None,
        cancel_event: JobControl | None = None,
        queue: AsyncJobQueue | None = None,
        job_id: str = "",
        request: ScanRequest | None = None,
    ) -> ScanOutcome:
        """Scan one folder or file, or several as one scan, and return the outcome.

        `progress_callback` is called with each progress, in the thread of the loop. With `job_id`, the
        progress goes to that job of `queue` too. Setting `cancel_event` ends the scan with a partial result;
        `cancel_event` also passes on the files to skip. Files that an earlier run of the same job probed or
        skipped are not probed again, and count. `request` holds the other options; `path` replaces its
        paths. Raises `LibraryError` and `ProberBroken`.
        """
        paths = (path,) if isinstance(path, bytes) else tuple(path)
        asked = replace(request or ScanRequest(paths=paths), paths=paths)
        cancel = cancel_event or JobControl()
        listeners = [progress_callback] if progress_callback else []
        earlier = session.NOTHING
        if queue is not None and job_id:
            earlier = _so_far(await queue.get(job_id))
            listeners.append(lambda progress: queue.set_progress(job_id, progress))

        def work(host: ScanHost) -> ScanOutcome:
            prober = self._make_prober(asked)
            with cancel.waking(prober.wake):
                return session.run(asked, host, self._library, prober, job=job_id or None, earlier=earlier)

        return await self._runner.run(
            work, job_id=job_id, cancel_event=cancel, on_progress=lambda progress: _tell(listeners, progress)
        )


def _so_far(job: Job) -> ScanOutcome:
    """Return the outcome of the earlier runs of a job.

    A run that was killed has only a duration, from its last progress.
    """
    outcome = job.result if isinstance(job.result, ScanOutcome) else session.NOTHING
    return replace(outcome, seconds=job.progress.seconds) if job.progress else outcome


def _tell(listeners: Iterable[ProgressListener], progress: Progress) -> None:
    for listener in listeners:
        listener(progress)
