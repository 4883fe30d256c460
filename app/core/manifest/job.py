"""The requests and the outcomes of jobs that write a manifest, or compare a folder with one."""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from app.core.checksum.algorithm import Algorithm
from app.core.job import JobOutcome, file_count
from app.core.manifest.form import Form
from app.core.manifest.report import STATE_COUNTS, VerificationReport, counted
from app.core.manifest.verdict import FileState
from app.core.message import Message
from app.core.text.units import size_text


class CreateManifestRequest(Struct, frozen=True, kw_only=True):
    """A request for a manifest of a folder."""

    folder: bytes
    """Absolute path of the folder to describe."""
    form: Form
    output: bytes
    """Absolute path of the manifest; of a folder for a form of several files."""
    query: str = ""
    """A search text; only files of the library that match it are listed. Empty for all files."""
    algorithms: tuple[Algorithm, ...] = ()
    """Empty for those of the form."""
    into_source: bool = False
    """Whether the user has allowed to write inside the described folder."""
    force: bool = False
    """Whether to replace an existing file."""
    within: bytes | None = None
    """The folder that no link below it may lead out of; None if the user chose the place at this computer."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.folder,)


class CreateManifestOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of writing one. `errors` name the first files that are left out, changed or missing."""

    path: bytes
    files: int
    """Files in the manifest."""
    of_recordings: int = 0
    """The number of these that complete recordings of which the search found other parts."""
    told: Mapping[FileState, int] = field(default_factory=dict)
    """Number of the other files by state."""
    size: int = 0
    """Bytes of the files that were read."""

    @property
    def output(self) -> bytes:
        return self.path

    def summary(self) -> Sequence[Message]:
        others = (
            Message(STATE_COUNTS[state], {"count": count}) for state, count in sorted(self.told.items())
        )
        added = Message("manifest.of_recordings", {"count": self.of_recordings})
        files = (file_count(self.files), added) if self.of_recordings else (file_count(self.files),)
        return (*files, *others, Message("job.size", {"size": size_text(self.size)}))


class VerifyManifestRequest(Struct, frozen=True, kw_only=True):
    """A request to compare a folder with a manifest."""

    path: bytes
    """Absolute path of the manifest, or of a folder with a single one."""
    folder: bytes | None = None
    """Absolute path of the folder to compare; None for the folder of the manifest."""
    algorithm: Algorithm | None = None
    """The algorithm of a list that does not tell it."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.path,)

    @property
    def opened(self) -> tuple[bytes, ...]:
        """Return the paths of the manifest and of the folder apart from it."""
        return self.paths if self.folder is None else (self.path, self.folder)


class VerifyManifestOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of a verification."""

    report: VerificationReport

    @property
    def shown_report(self) -> VerificationReport:
        return self.report

    def summary(self) -> Sequence[Message]:
        size = Message("job.size", {"size": size_text(self.report.result.bytes)})
        return (*counted(self.report.result), size)
