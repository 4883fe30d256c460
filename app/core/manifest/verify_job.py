"""The request and the outcome of a job that compares a folder with a manifest."""

from collections.abc import Sequence

from msgspec import Struct

from app.core.checksum.algorithm import Algorithm
from app.core.job import JobOutcome
from app.core.manifest.report import Report, counted
from app.core.message import Message
from app.core.units import size_text


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

    report: Report

    @property
    def shown_report(self) -> Report:
        return self.report

    def summary(self) -> Sequence[Message]:
        size = Message("job.size", {"size": size_text(self.report.result.bytes)})
        return (*counted(self.report.result), size)
