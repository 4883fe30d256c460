"""The input of a rule."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.message import Message


class FileFacts(NamedTuple):
    """The known facts of one file. `None` is unknown, and an unknown value is no problem.

    A `NamedTuple`, since lists make one for each file with a problem.
    """

    name: bytes
    size: int
    """Bytes."""
    mtime_ns: int
    status: FileStatus
    """The result of its last probe, even if the file is offline or missing now."""
    now: float
    """Seconds since the epoch; later dates are in the future."""
    reason: Message | None = None
    media: VideoFile | None = None
    damage: Message | None = None
    """The finding of the last check for damage, if there was one; unknown while rules are evaluated."""
    evidence: Message | None = None
    """The finding of the last check of its checksums, if that was bad; unknown while rules are evaluated."""
    missing_parts: int | None = None
    """The number of parts that its recording lacks; unknown while rules are evaluated."""
    beside: Mapping[str, Message] = MappingProxyType({})
    """The problems of files beside it by their codes; unknown while rules are evaluated."""
    copies: Mapping[str, Message] = MappingProxyType({})
    """The hints by files with the same pictures, by their codes; unknown while rules are evaluated."""
    failed_profiles: tuple[str, ...] = ()
    """Names of the chosen profiles that it fails; unknown while rules are evaluated."""
    languages: tuple[str | None, str | None] | None = None
    """Tags of the languages that are spoken, and written, by spaces; unknown while rules are evaluated."""
