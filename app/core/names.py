"""File names: how people see them, and which lies in which. Bytes stay as the file system has them."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_SEP = os.sep.encode()
_UTF8 = sys.getfilesystemencoding() == "utf-8"
_SHOWN = (
    {code: 0x2400 + code for code in range(0x20)}
    | {0x7F: 0x2421}
    | dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD)
    | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
    | dict.fromkeys((0x2028, 0x2029), 0x240A)
)
_DIGITS = re.compile(r"(\d+)")
_MOST_DIGITS = 1000
"""Of a number that is compared as one; no longer one has a meaning, and Python reads none beyond 4,300."""


def display(path: bytes) -> str:
    """Return `path` as one line of text that can be shown anywhere; bytes that are no text become U+FFFD."""
    return one_line(path.decode("utf-8", "replace") if _UTF8 else os.fsdecode(path))


def one_line(text: str) -> str:
    """Return `text` as one line that can be shown anywhere.

    Signs that turn the writing direction become U+FFFD, control characters their pictures (`␊` for a
    newline): neither a name nor what a file says of itself can disguise itself or steer a terminal.
    """
    return text if text.isprintable() else text.translate(_SHOWN)


def covers(root: bytes, path: bytes) -> bool:
    """Whether `path` is `root` or lies below it; both are absolute."""
    return path == root or path.startswith(root.rstrip(_SEP) + _SEP)


def folder_names(paths: Iterable[bytes]) -> str:
    """Return the last names of the paths, separated by commas: the name of a job over these folders."""
    return ", ".join(display(os.path.basename(path.rstrip(_SEP)) or path) for path in paths)  # noqa: PTH119 - bytes


@lru_cache(4096)  # folders come again and again
def natural_key(text: str) -> tuple[tuple[str, int], ...]:
    """Return a sort key by which `clip 9` comes before `clip 10`, whatever the case."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    parts = _DIGITS.split(folded)
    numbers = [*(int(part[:_MOST_DIGITS]) for part in parts[1::2]), -1]
    return tuple(zip(parts[0::2], numbers, strict=True))


def natural_bytes(text: str) -> bytes:
    """Return `natural_key` as bytes that sort as it does, so that a database needs no collation of ours.

    A text ends with a zero byte; a number is the count of its digits, and the digits.
    """
    parts = []
    for part, number in natural_key(text):
        digits = str(number) if number >= 0 else ""
        parts.append(part.encode("utf-8", "replace") + b"\0")
        parts.append(len(digits).to_bytes(2) + digits.encode() if digits else b"")
    return b"".join(parts)
