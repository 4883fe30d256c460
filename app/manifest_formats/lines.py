"""The lines of a text manifest, read in parts."""

from collections.abc import Iterable, Iterator
from typing import Final

from app.core.errors import ManifestRefused
from app.core.manifest.entry import MOST_ENTRIES
from app.core.text.names import display

MOST_LINE_BYTES: Final = 2**17
"""Twice the longest path, if all of it is escaped, and its checksum."""
_MARK: Final = b"\xef\xbb\xbf"
"""The byte order mark of UTF-8."""
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")


def lines(chunks: Iterable[bytes], name: bytes) -> Iterator[bytes]:
    """Yield the lines without their ends (LF or CR LF), and without a byte order mark.

    Raises `ManifestRefused` for a line that is too long, for too many lines, and for UTF-16.
    """
    rest, first, count = b"", True, 0
    for chunk in chunks:
        data = rest + chunk
        if first and len(data) >= len(_MARK):
            data, first = _without_mark(data, name), False
        parts = data.split(b"\n")
        rest = parts.pop()
        count += len(parts)
        if len(rest) > MOST_LINE_BYTES:
            raise ManifestRefused("manifest.long_line", path=display(name))
        if count > MOST_ENTRIES:
            raise ManifestRefused("manifest.too_many", path=display(name), limit=MOST_ENTRIES)
        for line in parts:
            yield line.removesuffix(b"\r")
    if rest:
        yield rest.removesuffix(b"\r")


def _without_mark(data: bytes, name: bytes) -> bytes:
    if data.startswith(_WIDE_MARKS):
        raise ManifestRefused("manifest.utf16", path=display(name))
    return data.removeprefix(_MARK)
