"""The range of bytes that a client asks for (RFC 9110, section 14)."""

import re
from typing import Final, NamedTuple

from aiohttp import web

_RANGE: Final = re.compile(r"bytes=(\d{0,19})-(\d{0,19})", re.ASCII)


class ByteRange(NamedTuple):
    """A part of a file, or all of it."""

    start: int
    stop: int
    """The first byte behind it."""
    size: int
    """Bytes of the file."""
    is_part: bool = False

    @property
    def is_empty(self) -> bool:
        """Return whether no byte of the file is in there, though the client named some."""
        return self.is_part and self.start >= self.stop

    @property
    def header(self) -> str:
        """Return the value of `Content-Range`."""
        shown = "*" if self.is_empty else f"{self.start}-{self.stop - 1}"
        return f"bytes {shown}/{self.size}"


def asked_range(request: web.Request, size: int, tag: str) -> ByteRange:
    """Return the range that a request asks for; all of the file for several ranges, or for another version.

    What is no range of bytes is ignored, as it should be.
    """
    whole = ByteRange(0, size, size)
    values = request.headers.getall("Range", ())
    found = _RANGE.fullmatch(values[0].strip().lower()) if len(values) == 1 else None
    if found is None or found[0] == "bytes=-" or request.headers.get("If-Range", tag) != tag:
        return whole
    first, last = found.groups()
    if not first:  # the end of the file
        return ByteRange(max(size - int(last), 0), size, size, is_part=True)
    if last and int(last) < int(first):
        return whole
    stop = min(int(last) + 1, size) if last else size
    return ByteRange(int(first), stop, size, is_part=True)
