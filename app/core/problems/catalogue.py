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


class ProblemKind(NamedTuple):
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

    kind: ProblemKind
    text: Message | None
    """A sentence with what was seen; None where that cannot be told any more."""
    marked: bool = False
    """The user has marked it OK, and the file has not changed since."""


_ERROR, _WARNING, _HINT = Severity
PROBLEM_KINDS: Final = (
    ProblemKind("unreadable", 1 << 0, _ERROR, "Unreadable"),
    ProblemKind("empty", 1 << 2, _ERROR, "Empty"),
    ProblemKind("truncated", 1 << 3, _ERROR, "Cut off"),
    ProblemKind("timeout", 1 << 1, _WARNING, "Timed out"),
    ProblemKind("no-video", 1 << 4, _WARNING, "No video"),
    ProblemKind("no-duration", 1 << 6, _WARNING, "No duration"),
    ProblemKind("lengths", 1 << 7, _WARNING, "Sound and picture differ in length"),
    ProblemKind("extension", 1 << 8, _WARNING, "Extension does not fit"),
    ProblemKind("codec", 1 << 14, _WARNING, "Unusual codec for the container"),
    ProblemKind("future-date", 1 << 18, _WARNING, "Date in the future"),
    ProblemKind("name", 1 << 20, _WARNING, "Name is not portable"),
    ProblemKind("no-audio", 1 << 5, _HINT, "No audio"),
    ProblemKind("no-language", 1 << 21, _HINT, "Language missing"),
    ProblemKind("index-last", 1 << 17, _HINT, "Index at the end"),
    ProblemKind("variable-frame-rate", 1 << 9, _HINT, "Variable frame rate"),
    ProblemKind("interlaced", 1 << 10, _HINT, "Interlaced"),
    ProblemKind("odd-size", 1 << 11, _HINT, "Odd picture size"),
    ProblemKind("odd-aspect", 1 << 12, _HINT, "Unusual aspect ratio"),
    ProblemKind("pixel-aspect", 1 << 13, _HINT, "Pixels are not square"),
    ProblemKind("low-bit-rate", 1 << 15, _HINT, "Low bit rate"),
    ProblemKind("high-bit-rate", 1 << 16, _HINT, "High bit rate"),
    ProblemKind("unset-date", 1 << 19, _HINT, "Date was never set"),
)
"""The gravest first, as they are listed."""
BY_CODE: Final = {kind.code: kind for kind in PROBLEM_KINDS}


def problem_bits(codes: Iterable[str]) -> int:
    """Return the set of these problems; a code that nobody knows (any more) is none."""
    return sum(BY_CODE[code].bit for code in set(codes) if code in BY_CODE)


def problem_kinds(problems: int) -> tuple[ProblemKind, ...]:
    """Return the problems in a set, the gravest first."""
    return tuple(kind for kind in PROBLEM_KINDS if kind.bit & problems)


def gravest(problems: int) -> Severity | None:
    """Return how grave the worst problem of a set is, None for none."""
    return next((kind.severity for kind in PROBLEM_KINDS if kind.bit & problems), None)


COUNTED: Final = problem_bits(kind.code for kind in PROBLEM_KINDS if kind.severity is not Severity.HINT)
"""What makes a file one with problems."""
OF_NAME: Final = problem_bits(("extension", "name"))
"""What a new name may bring or take away."""
