"""The type of a job: one record with all that the program knows of jobs of this type."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final, Generic, Protocol, TypeVar

from msgspec import Struct, field

from app.core.job.claim import Claim
from app.core.job.outcome import JobOutcome
from app.core.job.states import JobState
from app.core.run.progress import Phase


class JobRequest(Protocol):
    """The request of a job: a frozen value. Equal requests ask for the same work."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        """The paths that name the job: the folders that it reads, or the file that it writes."""


Request = TypeVar("Request", bound=JobRequest)
Outcome = TypeVar("Outcome", bound=JobOutcome)


class JobCodec(Protocol[Request, Outcome]):
    """A codec for the requests and outcomes of one type. Decoders raise `ValueError` for other texts."""

    def encode_request(self, request: Request) -> str:
        """Return a request as the library stores it."""

    def decode_request(self, text: str) -> Request:
        """Return a request from the text of `encode_request`."""

    def encode_outcome(self, outcome: Outcome) -> str:
        """Return an outcome as the library stores it."""

    def decode_outcome(self, text: str) -> Outcome:
        """Return an outcome from the text of `encode_outcome`."""

    def outcome_tree(self, outcome: Outcome) -> dict[str, Any]:
        """Return an outcome as the API sends it: a tree of JSON values."""

    @property
    def result(self) -> str:
        """The name of the schema of these trees."""

    def result_schema(self) -> dict[str, Any]:
        """Return the JSON schema of these trees."""


_ENDS: Final[Mapping[JobState, str]] = {
    JobState.COMPLETED: "job.end_completed",
    JobState.NEEDS_ATTENTION: "job.end_needs_attention",
    JobState.FAILED: "job.end_failed",
    JobState.CANCELLED: "job.end_cancelled",
    JobState.PAUSED: "job.end_paused",
}


class JobWords(Struct, frozen=True, kw_only=True):
    """The texts about jobs of one type, as codes of `core.message.phrases`.

    `{name}` stands for the names of the job's paths, `{title}` for the title. A missing phase or state has a
    text that fits all types.
    """

    title: str = "job.title"
    """Names the job, with {name}."""
    path: str = "job.path"
    """A word for one of its paths."""
    phases: Mapping[Phase, str] = field(default_factory=dict)
    """The work of each phase, in a word or two."""
    headings: Mapping[Phase, str] = field(default_factory=dict)
    """The work of each phase, with {name} or {title}."""
    ends: Mapping[JobState, str] = field(default_factory=dict)
    """Headings of paused and ended jobs, with {name} or {title}."""

    def phase(self, phase: Phase) -> str:
        """Return the code of the work of a phase."""
        return self.phases.get(phase, "job.running")

    def heading(self, phase: Phase) -> str:
        """Return the code of the heading of a running job."""
        return self.headings.get(phase, "job.running_title")

    def end(self, state: JobState) -> str:
        """Return the code of the heading of a job that is paused or has ended."""
        return self.ends.get(state, _ENDS[state])


class ResultStyle(StrEnum):
    """The way in which the window shows the result of a job."""

    SUMMARY = "summary"
    """The summary of the outcome."""
    COUNTS = "counts"
    """The counts of a scan, and the changes of records."""
    REPORT = "report"
    """A report to open."""


class JobType(Struct, Generic[Request, Outcome], frozen=True, kw_only=True, eq=False):
    """A type of job. The queue gets it with a handler, in `app.compose`. Types with equal names are equal."""

    name: str
    """The name in the library and in the API."""
    request: type[Request]
    outcome: type[Outcome]
    codec: JobCodec[Request, Outcome]
    words: JobWords = JobWords()
    results: ResultStyle = ResultStyle.SUMMARY
    shorten: Callable[[Request], Request] | None = None
    """Returns the part of a long request to keep after the end; the same object if that is all of it."""
    claims: Callable[[Request], Awaitable[Claim]] | None = None
    """Finds the claim of a job each time it waits; it must not block the loop. None: one after another."""
    at_once: int | None = None
    """The most jobs that run at the same time; None: only claims limit them."""
    pausable: bool = True
    """Whether a job continues after a pause or cancel; otherwise it starts from the beginning each time."""
    updates_records: bool = False
    """Whether its jobs change records of the files below their paths."""
    replaces_files: bool = False
    """Whether other files are listed after each of its jobs, however it ended: see `JobOutcome`."""
    reads_records: bool = False
    """Whether its jobs take the files below their paths from the library when they begin.

    They wait for jobs ahead that change these records: a first scan has yet to find the files.
    """
    not_again: str | None = None
    """Code of the reason why only the window repeats its jobs; None if any client may."""
    command: Callable[[Request], Sequence[str]] | None = None
    """Returns the arguments of the command that does the same; None without such a command."""
    opened: Callable[[Request], Sequence[bytes]] = lambda request: request.paths
    """Returns the paths that a job opens, if it is repeated."""
    rest: Callable[[Request, Outcome, bytes], Request | None] | None = None
    """Returns the request for what an ended job left at a source that went away, by the path of the source.

    None: the job begins anew.
    """

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JobType) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)
