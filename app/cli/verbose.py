"""The lines of `--verbose`: what limits a scan, at each change, and over all its time."""

from app.cli.messages import say
from app.core.bottleneck import Bottleneck
from app.core.job import Job, JobState
from app.core.message import Message


class BottleneckLines:
    """A listener of a queue that writes a line when another part of the computer limits the scan."""

    def __init__(self) -> None:
        self._told: Bottleneck | None = None

    def __call__(self, job: Job) -> None:
        if job.state is not JobState.RUNNING or not job.progress or job.progress.finished:
            return
        found = job.progress.bottleneck
        if found and found is not self._told:
            self._told = found
            say(f"Now {_text(found)}.")

    def end(self, job: Job) -> None:
        """Write the line about the whole scan."""
        found = job.progress.bottleneck if job.progress else None
        say(f"The scan was {_text(found)}." if found else "The scan was too short to tell what limited it.")


def _text(found: Bottleneck) -> str:
    return str(Message(found))
