"""A file as it is listed: all that there is to know before anybody looks into it."""

from typing import Final

_LATEST: Final = 2**63 - 1


def storable_time(mtime_ns: int) -> int:
    """Return a file's time as a library can hold it: 64 bits end in the year 2262 (SQLite's integers)."""
    return mtime_ns if -_LATEST <= mtime_ns <= _LATEST else min(max(mtime_ns, -_LATEST), _LATEST)


def file_id(number: int) -> str:
    """Return a file's number (`st_ino`) as text, for 64 bits are too many for SQLite; empty for 0."""
    return f"{number:x}" if number else ""


FoundFile = tuple[bytes, int, int, str, str | None]
"""A video file as listed: name, size in bytes, mtime_ns, the file system's own name for it (empty where it
has none), and why it is not to be opened, a `Message` as JSON; None where it is."""
