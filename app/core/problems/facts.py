"""The input of a rule."""

from dataclasses import dataclass

from app.core.media import VideoFile
from app.core.message import Message
from app.core.record import FileStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """The known facts of one file. `None` is unknown, and an unknown value is no problem."""

    name: bytes
    size: int
    """Bytes."""
    mtime_ns: int
    status: FileStatus
    """The result of its last probe, even if the file is offline or missing now."""
    reason: Message | None = None
    media: VideoFile | None = None
    now: float
    """Seconds since the epoch; later dates are in the future."""
