"""Files to export, made from nothing."""

import weakref
from collections.abc import Iterator
from typing import Any

from app.core.record import FileDetails, FileRecord, FileStatus, Summary
from app.library.row_mapping import media_tree

KNOWN = Summary(container="Matroska", duration=12.5, video_codec="AVC", width=1920, height=1080, channels=2)


def entry(name: bytes = b"clip.mkv", *, number: int = 1, summary: Summary = KNOWN) -> FileDetails:
    """Return a file in /v."""
    record = FileRecord(
        id=number,
        folder=b"/v",
        name=name,
        size=1000 + number,
        mtime_ns=1_700_000_000 * 10**9,
        status=FileStatus.OK,
        added=1_700_000_000.0,
        summary=summary,
    )
    return FileDetails(record, media_tree(None))


class Tree(dict[str, Any]):
    """A file's contents that can be watched."""

    __hash__ = object.__hash__  # type: ignore[assignment]


class Stream:
    """Makes files one by one, and counts how many of them are held by somebody at once."""

    def __init__(self, count: int) -> None:
        self.made = 0
        self.most_alive = 0
        self._count = count
        self._alive: weakref.WeakSet[Tree] = weakref.WeakSet()

    def __iter__(self) -> Iterator[FileDetails]:
        for number in range(self._count):
            self.made += 1
            yield self._next(number)
            self.most_alive = max(self.most_alive, len(self._alive))

    def _next(self, number: int) -> FileDetails:
        plain = entry(number=number)
        tree = Tree(plain.media)
        self._alive.add(tree)
        return plain._replace(media=tree)
