"""Looks up frames with similar hashes among those of all videos: of several segments, and of few beside."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, Protocol

from app.core.parts.frame_keys import NEAR, SMALL, bits_to_change
from app.core.parts.frame_tables import Hit
from app.core.parts.segment import PrintFrames, Segment, looked_up

_MOST_SHARE: Final = 0.05
MOST_FILES: Final = 12
"""A picture that more files have than these, and than that share of all, tells nothing: a logo, a title."""


class NearFrames(Protocol):
    """Frames that are looked up by their hashes (`FrameTables`, `FewFrames`)."""

    def near(self, hash_: int, bits: int) -> list[Hit]:
        """Return the frames with a similar hash, of which a key has no other bit, or one of so many."""


class FewFrames:
    """The frames of few videos, in memory."""

    def __init__(self) -> None:
        self._hashes: list[int] = []
        self._hits: list[Hit] = []
        self._tables: list[tuple[int, dict[int, list[int]]]] = [
            (shift, defaultdict(list)) for shift in SMALL.shifts
        ]

    def add(self, serial: int, hashes: Sequence[int]) -> None:
        """Add the frames of a print."""
        mask = SMALL.number - 1
        for row, hash_ in enumerate(hashes, len(self._hashes)):
            for shift, table in self._tables:
                table[hash_ >> shift & mask].append(row)
        self._hashes.extend(hashes)
        self._hits.extend(Hit(serial, frame) for frame in range(len(hashes)))

    def near(self, hash_: int, bits: int) -> list[Hit]:
        """Return the frames with a similar hash, as `FrameTables.near` does."""
        mask, flips = SMALL.number - 1, SMALL.flips(bits)
        rows: set[int] = set()
        for shift, table in self._tables:
            key = hash_ >> shift & mask
            for flip in flips:
                if found := table.get(key ^ flip):
                    rows.update(row for row in found if (self._hashes[row] ^ hash_).bit_count() <= NEAR)
        return [self._hits[row] for row in rows]


class AllFrames:
    """The key frames, or the windows, of all videos."""

    def __init__(self, tables: Sequence[NearFrames], files: int, bits: int) -> None:
        self._tables = tables
        self._most = max(MOST_FILES, files * _MOST_SHARE)
        self._bits = bits

    def near(self, hash_: int) -> Sequence[Hit]:
        """Return the frames with a similar hash; none if so many files have one that it tells nothing."""
        hits = [hit for table in self._tables for hit in table.near(hash_, self._bits)]
        if len(hits) > self._most and len({hit.file for hit in hits}) > self._most:
            return ()
        return hits


class FrameIndex(NamedTuple):
    """The frames of all videos."""

    answers: AllFrames
    questions: AllFrames


def index_of(segments: Sequence[Segment], few: Iterable[PrintFrames]) -> FrameIndex:
    """Return the index of some segments and of few prints that are in none of them."""
    answers, questions = FewFrames(), FewFrames()
    files = rows = 0
    for serial, of_answers, of_questions in few:
        answers.add(serial, [hash_ for _, hash_ in of_answers])
        questions.add(serial, looked_up(of_questions))
        files, rows = files + 1, rows + len(of_answers)
    files += sum(each.counts.files for each in segments)
    bits = bits_to_change(rows + sum(each.counts.answers for each in segments))
    return FrameIndex(
        AllFrames([answers, *(each.answers for each in segments)], files, bits),
        AllFrames([questions, *(each.questions for each in segments)], files, bits),
    )
