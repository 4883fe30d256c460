"""Looks up the frames of very many videos, as they pass by, among those of few.

An index of the many takes minutes to make. To compare a few new videos with all others, these pass by once.
Only hashes with an equal part of 20 bits are compared, as in the large index (`frame_index`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from app.core.near.picture_print import mirrored
from app.core.parts.frame_index import LARGE_KEY, MOST_FILES, MOST_SHARE, NEAR, SHIFTS, Hit
from app.core.parts.offsets import Vote, find_offset
from app.core.parts.search import LEAST_FRAMES, PartCandidate, PartsFile, candidate_of

_MASK: Final = (1 << LARGE_KEY) - 1


class FewFrames:
    """The frames of few videos, by their hashes."""

    def __init__(self, hashes: Sequence[Sequence[int]]) -> None:
        """Take the hashes of each file."""
        self._hashes = [hash_ for of_file in hashes for hash_ in of_file]
        self._hits = [
            Hit(file, frame) for file, of_file in enumerate(hashes) for frame in range(len(of_file))
        ]
        self._tables: list[tuple[int, dict[int, list[int]]]] = []
        for shift in SHIFTS[LARGE_KEY]:
            table: dict[int, list[int]] = defaultdict(list)
            for row, hash_ in enumerate(self._hashes):
                table[hash_ >> shift & _MASK].append(row)
            self._tables.append((shift, dict(table)))

    def near(self, hash_: int) -> Sequence[Hit]:
        """Return the frames with a similar hash; none if so many files have one that it tells nothing."""
        rows: set[int] = set()
        for shift, table in self._tables:
            if found := table.get(hash_ >> shift & _MASK):
                rows.update(row for row in found if (self._hashes[row] ^ hash_).bit_count() <= NEAR)
        if not rows:
            return ()
        hits = [self._hits[row] for row in rows]
        return hits if len({hit.file for hit in hits}) <= MOST_FILES else ()


class _Answer(NamedTuple):
    """A key frame of a video that passed by, which answers a frame of the windows of one of the few."""

    question: int
    frame: int


class PassingAnswers:
    """Notes which key frames of the many answer the windows of the few, until all have passed by."""

    def __init__(self, asking: Sequence[PartsFile]) -> None:
        """Take the few files that ask."""
        self._asking = asking
        self._index = FewFrames([[frame.hash for frame in file.questions] for file in asking])
        self._answers: dict[tuple[int, int, bool], list[_Answer]] = defaultdict(list)
        """By the number of the asking file, the id of the answering one, and whether it is mirrored."""
        self._passed = 0

    def take(self, answering: PartsFile) -> None:
        """Look up the key frames of one of the many."""
        self._passed += 1
        for frame, (_, hash_) in enumerate(answering.answers):
            for mirror in (False, True):
                for file, question in self._index.near(mirrored(hash_) if mirror else hash_):
                    self._answers[(file, answering.id, mirror)].append(_Answer(question, frame))

    def candidates(self, file_of: Callable[[int], PartsFile | None]) -> Iterator[PartCandidate]:
        """Yield the candidates. `file_of` returns a file by its id; None if it has changed meanwhile."""
        common = self._common()
        found: set[tuple[int, int]] = set()
        for (number, id_, mirror), answers in sorted(self._answers.items()):
            told = [each for each in answers if (number, each.question) not in common]
            if (number, id_) in found or len({each.frame for each in told}) < LEAST_FRAMES:
                continue
            asking, answering = self._asking[number], file_of(id_)
            if answering is None or max(each.frame for each in told) >= len(answering.answers):
                continue
            votes = [
                Vote(asking.questions[each.question].seconds, answering.answers[each.frame].seconds)
                for each in told
            ]
            candidate = candidate_of(asking, answering, find_offset(votes, mirror=mirror))
            if candidate is not None:
                found.add((number, id_))
                yield candidate

    def _common(self) -> frozenset[tuple[int, int]]:
        """Return the frames that so many files answer that they tell nothing, with their files' numbers."""
        files = Counter(
            (number, question)
            for (number, _, _), answers in self._answers.items()
            for question in {each.question for each in answers}
        )
        most = max(MOST_FILES, self._passed * MOST_SHARE)
        return frozenset(each for each, count in files.items() if count > most)
