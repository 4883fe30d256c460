"""Parts that a card's file system ended: numbered recordings that go on where the last one reached its limit.

Their names tell nothing: `00001.MTS` may be the rest of `00000.MTS`, or another recording. A file goes on if
the one before has the largest size that cards allow, and if it began when that one ended.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_NUMBERED: Final = re.compile(
    r"(?P<a>|DJI_|MVI_|C|P1?|MAH0?|CLIP|DSC|DSC_|DSCF|_MG_)(?P<number>\d{4,6})(?P<b>\.(?:MTS|M2TS|MP4|MOV|AVI|MXF))",
    re.IGNORECASE,
)
_LIMITS: Final = (2**31, 2**32)
"""The largest files of FAT with 16 and 32 bits, in bytes; cameras end theirs up to 7 % earlier."""
_LEAST: Final = 0.93
LEAST_SIZE: Final = int(_LEAST * _LIMITS[0])
"""Size in bytes below which no recording goes on in another file."""
_SLACK: Final = 4.0
"""Seconds: times on cards are even, and the first second of a part may be in the last."""


class SpannedFile(NamedTuple):
    """A numbered recording."""

    name: str
    size: int
    """Bytes."""
    ended: float
    """Time of the last change, seconds since the epoch."""
    duration: float | None
    """Seconds."""


def spans(files: Sequence[SpannedFile]) -> Iterator[list[SpannedFile]]:
    """Yield the recordings of a folder with several parts, each with its parts in order."""
    by_name: dict[tuple[str, str], list[tuple[int, SpannedFile]]] = {}
    for file in files:
        if found := _NUMBERED.fullmatch(file.name):
            key = found["a"].upper(), found["b"].upper()
            by_name.setdefault(key, []).append((int(found["number"]), file))
    for of_name in by_name.values():
        yield from _chains(sorted(of_name))


def _chains(numbered: Sequence[tuple[int, SpannedFile]]) -> Iterator[list[SpannedFile]]:
    chain: list[SpannedFile] = []
    for (number, one), (following, other) in pairwise(numbered):
        if following == number + 1 and _goes_on(one, other):
            chain = [*(chain or [one]), other]
        elif chain:
            yield chain
            chain = []
    if chain:
        yield chain


def _goes_on(one: SpannedFile, other: SpannedFile) -> bool:
    is_full = any(_LEAST * limit <= one.size <= limit for limit in _LIMITS)
    return is_full and other.duration is not None and abs(other.ended - other.duration - one.ended) <= _SLACK
