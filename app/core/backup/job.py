"""The request and the outcome of a backup of the library."""

from collections.abc import Sequence

from msgspec import Struct

from app.core.backup.backup import BackupKind
from app.core.job import JobOutcome
from app.core.message import Message
from app.core.text.units import size_text


class BackupRequest(Struct, frozen=True, kw_only=True):
    """A request to copy the library to a file."""

    path: bytes
    """Absolute path of the copy, or of the folder for a new file (`os.fsencode`)."""
    kind: BackupKind = BackupKind.MANUAL

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.path,)


class BackupOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job; a cancelled one has left no file."""

    path: bytes | None = None
    size: int = 0
    """Bytes of the copy."""

    @property
    def output(self) -> bytes | None:
        return self.path

    @property
    def has_news(self) -> bool:
        """Whether it tells something: the library makes backups by itself."""
        return False

    def summary(self) -> Sequence[Message]:
        return (Message("job.size", {"size": size_text(self.size)}),) if self.path is not None else ()
