"""File names: display, sort order and containment. Paths stay the bytes of the file system."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_SEP = os.sep.encode()
_UTF8 = sys.getfilesystemencoding() == "utf-8"
# Unicode has symbols for ASCII controls. C1 controls, bidirectional controls and surrogates get U+FFFD.
_SHOWN = (
    {code: 0x2400 + code for code in range(0x20)}
    | {0x7F: 0x2421}
    | dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)
    | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
    | dict.fromkeys((0x2028, 0x2029), 0x240A)
)
_DIGITS = re.compile(r"(\d+)")
_MOST_DIGITS = 1000
"""Digits of a number to compare. Longer numbers mean nothing, and Python converts at most 4,300 digits."""


def display(path: bytes) -> str:
    """Return `path` as one printable line of text; invalid bytes become U+FFFD."""
    return one_line(path.decode("utf-8", "replace") if _UTF8 else os.fsdecode(path))


def one_line(text: str) -> str:
    """Return `text` as one printable line, so that it cannot disguise itself or control a terminal.

    Bidirectional controls become U+FFFD, other control characters their symbols (`␊` for a newline).
    """
    return text if text.isprintable() else text.translate(_SHOWN)


def covers(root: bytes, path: bytes) -> bool:
    """Return whether `path` is `root` or lies below it; both are absolute."""
    return path == root or path.startswith(root.rstrip(_SEP) + _SEP)


def folder_names(paths: Iterable[bytes]) -> str:
    """Return the last names of the paths, separated by commas: the name of a job over these folders."""
    return ", ".join(display(os.path.basename(path.rstrip(_SEP)) or path) for path in paths)  # noqa: PTH119 - bytes


@lru_cache(4096)  # files share folders
def natural_key(text: str) -> tuple[tuple[str, int], ...]:
    """Return a sort key that puts `clip 9` before `clip 10` and ignores case."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    parts = _DIGITS.split(folded)
    numbers = [*(int(part[:_MOST_DIGITS]) for part in parts[1::2]), -1]
    return tuple(zip(parts[0::2], numbers, strict=True))


def natural_bytes(text: str) -> bytes:
    """Return `natural_key` as bytes in the same order, so that a database needs no own collation.

    A text ends with a zero byte; a number is the count of its digits, followed by the digits.
    """
    parts = []
    for part, number in natural_key(text):
        digits = str(number) if number >= 0 else ""
        parts.append(part.encode("utf-8", "replace") + b"\0")
        # Without leading zeros, more digits mean a larger number: the count decides first.
        parts.append(len(digits).to_bytes(2) + digits.encode() if digits else b"")
    return b"".join(parts)
