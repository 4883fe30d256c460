"""What a rule looks at."""

from dataclasses import dataclass

from app.core.media import VideoFile
from app.core.message import Message
from app.core.record import FileStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """All that is known of one file. `None` is unknown, and nothing can be wrong with it."""

    name: bytes
    size: int
    """Bytes."""
    mtime_ns: int
    status: FileStatus
    """What its probe ended with, wherever the file is now."""
    reason: Message | None = None
    media: VideoFile | None = None
    now: float
    """Seconds since the epoch; a date beyond is in the future."""
