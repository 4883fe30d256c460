"""Text that stands after other text which is made at the same time."""

from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import Final, TextIO, cast

_IN_MEMORY: Final = 4 << 20
"""Bytes that are kept in memory; more go to a file of the system."""


@contextmanager
def spool() -> Iterator[TextIO]:
    """Open a text that is written first and read later; it is gone at the end."""
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="") as text:
        yield cast("TextIO", text)


def pour(text: TextIO, out: TextIO) -> None:
    """Write all of a text that was written before to an output."""
    text.seek(0)
    out.writelines(text)
