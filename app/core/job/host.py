"""The only interface between a job and the thread, window or terminal that runs it."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from typing import Any, Final, Protocol, TypeVar

from app.core.errors import Cancelled
from app.core.run.progress import PROGRESS_SECONDS, Progress

REPORT_SECONDS: Final = PROGRESS_SECONDS / 4
"""Least seconds between two progress reports: less than any host waits, so that each report is new."""
Waking = Callable[[Callable[[], None]], AbstractContextManager[None]]
"""Returns a context in which Cancel calls the function, so that it need not wait for a tick."""
Batch_contra = TypeVar("Batch_contra", contravariant=True)


class JobHost(Protocol[Batch_contra]):
    """The methods that a job calls on its host, always from the thread that runs the job."""

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""

    def skips(self) -> Collection[bytes]:
        """Return the files that the user asked to skip since the last call."""

    def progress(self, progress: Progress) -> None:
        """Report the progress, often. The host passes on the newest report now and then."""

    def batch(self, batch: Batch_contra) -> None:
        """Report what was just saved."""


def is_cancelled(host: JobHost[Any]) -> bool:
    """Return whether the user has asked to stop."""
    try:
        host.check()
    except Cancelled:
        return True
    return False
