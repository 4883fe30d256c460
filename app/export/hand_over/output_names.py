"""Names for the files that an encoder is to make."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from app.core.text.names import as_text, join, split

ENDING: Final = b".mkv"
"""Matroska holds every kind of track."""


class OutputNames:
    """Makes names that are new in a folder, also where the system knows no case or spells signs anew."""

    def __init__(self, folder: bytes, taken: Iterable[bytes], mark: bytes = b"") -> None:
        """Take an absolute folder, the names in it, and a mark that all new names are to have."""
        self._folder = folder
        self._mark = b" (%s)" % mark if mark else b""
        self._numbers = dict.fromkeys(map(_key, taken), 2)
        """By key: the next number to try."""

    def next(self, source: bytes) -> bytes:
        """Return a path in the folder for what is made of the file at `source`, by its name."""
        name = split(source)[1]
        stem, dot, ending = name.rpartition(b".")
        stem = (stem if dot and stem and b" " not in ending else name) + self._mark
        made = stem + ENDING
        while (key := _key(made)) in self._numbers:
            first = _key(stem + ENDING)
            made = stem + b" (%d)" % self._numbers[first] + ENDING
            self._numbers[first] += 1
        self._numbers[key] = 2
        return join(self._folder, made)


def _key(name: bytes) -> str:
    return unicodedata.normalize("NFC", as_text(name)).casefold()
