"""The outcome of a job: a base class with the facts that are shown of jobs of any type."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.job.states import JobState
from app.core.message import Message

MOST_NAMED_FILES: Final = 1000
"""Files that an outcome names; its counts are of all."""


class FindingKind(StrEnum):
    """The kind of a finding."""

    SOURCE_OFFLINE = "source-offline"
    """A source was within reach before, and is not any more."""
    FILE_ROTTEN = "file-rotten"
    """The contents of a file have changed, its size and time have not."""


class JobFinding(Struct, frozen=True):
    """A finding of a job, with the sources or files that it is about."""

    kind: FindingKind
    count: int
    """Number of sources or files."""
    paths: tuple[bytes, ...]
    """The first of them."""


class PathError(Struct, frozen=True):
    """A folder or source that could not be listed."""

    path: bytes
    reason: Message


class Interrupted(Struct, frozen=True, kw_only=True):
    """A source that went away while a job read its files, as if unplugged (T2)."""

    path: bytes
    done: int
    """Files of the source that were read before."""
    count: int | None = None
    """Files of the source that the job was to read; None if it was still being listed."""

    @property
    def reason(self) -> Message:
        """The sentence for the user."""
        return self._message("source.interrupted", "source.interrupted_listing")

    @property
    def error(self) -> PathError:
        """The source with the sentence."""
        return PathError(self.path, self.reason)

    @property
    def phrase(self) -> Message:
        """The same as a short text."""
        return self._message("job.unplugged", "job.unplugged_listing")

    def _message(self, counted: str, uncounted: str) -> Message:
        if self.count is None:
            return Message(uncounted)
        left = self.count - self.done
        return Message(counted, {"done": self.done, "count": self.count, "left": left})


class JobOutcome(Struct, frozen=True, kw_only=True):
    """The outcome of a job; the partial one of a paused or cancelled job. Each job type has a subclass."""

    state: JobState = JobState.COMPLETED
    """Terminal: completed, cancelled, or needs attention."""
    errors: tuple[PathError, ...] = ()
    """Folders and sources that could not be read."""
    interrupted: tuple[Interrupted, ...] = ()
    """Sources that went away. Their other files were not read, and nothing is said of them."""
    seconds: float | None = None
    """Working time, over all runs; None if only the queue knows."""

    @property
    def problems(self) -> int | None:
        """Number of files with problems, which a search can list; None if the job looks for none."""
        return None

    @property
    def problems_text(self) -> Message:
        """The number of these files in words: "problems" are errors and warnings of files, everywhere."""
        return troubled_files(self.problems or 0)

    @property
    def problem_search(self) -> str:
        """The search for these files; empty for those whose probe failed below the paths of the job."""
        return ""

    def search_of(self, result: str) -> str | None:
        """Return the search for the files that a message of `summary` counts, by its code.

        It is empty as that of `problem_search`, and None if no search lists them.
        """
        del result
        return None

    @property
    def change_report(self) -> int | None:
        """The id of the report of changes; None without changes."""
        return None

    @property
    def shown_report(self) -> object | None:
        """The report that the window shows of the job: an id of changes, or a value; None without one."""
        return self.change_report

    @property
    def finding(self) -> JobFinding | None:
        """The gravest finding that the user should hear of at once; None for most jobs."""
        return None

    @property
    def has_news(self) -> bool:
        """Whether a completed job that nobody at the window asked for tells the user something."""
        return True

    @property
    def replaces_files(self) -> bool:
        """Whether other files are listed than before, of which no batch of records has told."""
        return False

    @property
    def output(self) -> bytes | None:
        """Path of the file that the job has written; None for a job that writes none."""
        return None

    @property
    def opens(self) -> bool:
        """Whether the output is for people, so that a program of the system shows it."""
        return False

    def summary(self) -> Sequence[Message]:
        """Return short texts that together say what came of the job, the total first."""
        return ()


def file_count(count: int) -> Message:
    """Return a number of files as a message."""
    return Message("job.files", {"count": count})


def troubled_files(count: int) -> Message:
    """Return a number of files with errors or warnings as a message."""
    return Message("job.troubled_files", {"count": count})
