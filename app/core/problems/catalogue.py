"""Every problem by its code: how grave it is, and the bit that stands for it where many files are seen."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.message import Message


class Severity(StrEnum):
    """How grave a problem is, the gravest first. Only errors and warnings are counted as problems."""

    ERROR = "error"
    """The file cannot be used, or not all of it."""
    WARNING = "warning"
    """It will surprise somebody."""
    HINT = "hint"
    """It is as it is on purpose, perhaps, and good to know."""


class Kind(NamedTuple):
    """One problem that files can have."""

    code: str
    """Its name in queries, settings and exports; never changed."""
    bit: int
    """Its power of two in a set of problems; never changed, and never another's."""
    severity: Severity
    title: str
    """What it is called in English; the window translates it in the context `Problem`."""


class Problem(NamedTuple):
    """Something that is wrong with a file."""

    kind: Kind
    text: Message | None
    """A sentence with what was seen; None where that cannot be told any more."""
    marked: bool = False
    """The user has marked it OK, and the file has not changed since."""


_ERROR, _WARNING, _HINT = Severity
KINDS: Final = (
    Kind("unreadable", 1 << 0, _ERROR, "Unreadable"),
    Kind("empty", 1 << 2, _ERROR, "Empty"),
    Kind("truncated", 1 << 3, _ERROR, "Cut off"),
    Kind("timeout", 1 << 1, _WARNING, "Timed out"),
    Kind("no-video", 1 << 4, _WARNING, "No video"),
    Kind("no-duration", 1 << 6, _WARNING, "No duration"),
    Kind("lengths", 1 << 7, _WARNING, "Sound and picture differ in length"),
    Kind("extension", 1 << 8, _WARNING, "Extension does not fit"),
    Kind("codec", 1 << 14, _WARNING, "Unusual codec for the container"),
    Kind("future-date", 1 << 18, _WARNING, "Date in the future"),
    Kind("name", 1 << 20, _WARNING, "Name is not portable"),
    Kind("no-audio", 1 << 5, _HINT, "No audio"),
    Kind("no-language", 1 << 21, _HINT, "Language missing"),
    Kind("index-last", 1 << 17, _HINT, "Index at the end"),
    Kind("variable-frame-rate", 1 << 9, _HINT, "Variable frame rate"),
    Kind("interlaced", 1 << 10, _HINT, "Interlaced"),
    Kind("odd-size", 1 << 11, _HINT, "Odd picture size"),
    Kind("odd-aspect", 1 << 12, _HINT, "Unusual aspect ratio"),
    Kind("pixel-aspect", 1 << 13, _HINT, "Pixels are not square"),
    Kind("low-bit-rate", 1 << 15, _HINT, "Low bit rate"),
    Kind("high-bit-rate", 1 << 16, _HINT, "High bit rate"),
    Kind("unset-date", 1 << 19, _HINT, "Date was never set"),
)
"""The gravest first, as they are listed."""
BY_CODE: Final = {kind.code: kind for kind in KINDS}


def bits(codes: Iterable[str]) -> int:
    """Return the set of these problems; a code that nobody knows (any more) is none."""
    return sum(BY_CODE[code].bit for code in set(codes) if code in BY_CODE)


def kinds(problems: int) -> tuple[Kind, ...]:
    """Return the problems in a set, the gravest first."""
    return tuple(kind for kind in KINDS if kind.bit & problems)


def gravest(problems: int) -> Severity | None:
    """Return how grave the worst problem of a set is, None for none."""
    return next((kind.severity for kind in KINDS if kind.bit & problems), None)


COUNTED: Final = bits(kind.code for kind in KINDS if kind.severity is not Severity.HINT)
"""What makes a file one with problems."""
OF_NAME: Final = bits(("extension", "name"))
"""What a new name may bring or take away."""
