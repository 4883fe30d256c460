"""Files to export, made from nothing."""

import weakref
from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from app.core.file.media import VideoFile, VideoStream
from app.core.file.page import FilePage
from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.message import Message
from app.library.query.stored_contents import full_members

AT_ONCE: Final = 10
"""Files in a page of a `Stream`."""

KNOWN_MEDIA: Final = VideoFile(
    duration=12.5, video=(VideoStream(codec="AVC", width=1920, height=1080, frame_rate=25.0),)
)
KNOWN = Summary(container="Matroska", duration=12.5, video_codec="AVC", width=1920, height=1080, channels=2)


def entry(name: bytes = b"clip.mkv", *, number: int = 1, summary: Summary = KNOWN) -> FileRecord:
    """Return a file in /v."""
    return FileRecord(
        id=number,
        folder=b"/v",
        name=name,
        size=1000 + number,
        mtime_ns=1_700_000_000 * 10**9,
        status=FileStatus.OK,
        added=1_700_000_000.0,
        summary=summary,
    )


def page(*records: FileRecord) -> FilePage:
    """Return files as the writers of all formats take them, without contents."""
    count = len(records)
    contents = full_members([None] * count)
    return FilePage.of(records, contents=contents, explained=[()] * count, media=[KNOWN_MEDIA] * count)


class Reason(Message, frozen=True, weakref=True):
    """A reason that can be watched."""

    __hash__ = object.__hash__


class Stream:
    """Makes files in pages of `AT_ONCE`, and counts how many of them are held by somebody at once."""

    def __init__(self, count: int) -> None:
        self.made = 0
        self.most_alive = 0
        self._count = count
        self._alive: weakref.WeakSet[Reason] = weakref.WeakSet()

    def __iter__(self) -> Iterator[FilePage]:
        for start in range(0, self._count, AT_ONCE):
            self.made += AT_ONCE
            yield page(*map(self._next, range(start, start + AT_ONCE)))
            self.most_alive = max(self.most_alive, len(self._alive))

    def _next(self, number: int) -> FileRecord:
        reason = Reason("file.empty")
        self._alive.add(reason)
        return replace(entry(number=number), reason=reason)
