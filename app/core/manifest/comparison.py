"""Compares a file that was read with its entry."""

from collections.abc import Iterator
from typing import Final

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Action, AmbiguousDigest, Entry
from app.core.manifest.seams import Hashed
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message

MOST_UNDECIDED: Final = 100_000
"""Files whose state waits for the algorithm of a manifest; any more are not checked."""


class EntryComparison:
    """The comparisons of one verification.

    A manifest may not tell the algorithm of its checksums. A file that fits by none of the possible ones
    has changed only if another file fits: else the algorithm is unknown.
    """

    def __init__(self) -> None:
        self._fitting: dict[int, Algorithm] = {}
        """The algorithm by which a file fits, by the bytes of its digest."""
        self._undecided: list[tuple[bytes, AmbiguousDigest]] = []

    def compare(self, path: bytes, entry: Entry, answer: Hashed) -> ManifestFinding | None:
        """Return the state of a file, None if it is not known yet.

        In a `ManifestFinding` of a verified file, there is no reason.
        """
        reason = _difference(entry, answer)
        unfit = None
        if entry.ambiguous:
            unfit = next((each for each in entry.ambiguous if not self._fits(each, answer)), None)
        if entry.action is Action.FAILED:
            return _recorded_failure(path, fits=reason is None and unfit is None)
        if reason is None and unfit is not None and unfit.is_named:
            reason = _other_checksum(unfit.choices[0][0])
        if reason is not None:
            return ManifestFinding(path, FileState.CHANGED, reason)
        if unfit is None:
            return ManifestFinding(path, FileState.VERIFIED)
        if len(self._undecided) >= MOST_UNDECIDED:
            return _no_algorithm(path, unfit)
        self._undecided.append((path, unfit))
        return None

    def decide(self) -> Iterator[ManifestFinding]:
        """Yield the states that were not known before all files were compared."""
        for path, unfit in self._undecided:
            algorithm = self._fitting.get(_size(unfit))
            if algorithm is None:
                yield _no_algorithm(path, unfit)
            else:
                yield ManifestFinding(path, FileState.CHANGED, _other_checksum(algorithm))

    def _fits(self, digest: AmbiguousDigest, answer: Hashed) -> bool:
        for algorithm, expected in digest.choices:
            if answer.digests.get(algorithm) == expected:
                self._fitting[len(expected)] = algorithm
                return True
        return False


def _difference(entry: Entry, answer: Hashed) -> Message | None:
    if entry.size is not None and entry.size != answer.size:
        return Message("manifest.other_size", {"size": answer.size, "listed": entry.size})
    for algorithm, digest in entry.digests.items():
        if answer.digests.get(algorithm) != digest:
            return _other_checksum(algorithm)
    return None


def _recorded_failure(path: bytes, *, fits: bool) -> ManifestFinding:
    """Return the finding for an entry whose checksums are those of a file that had changed."""
    if fits:
        return ManifestFinding(path, FileState.CHANGED, Message("manifest.recorded_failed"))
    return ManifestFinding(path, FileState.NOT_CHECKED, Message("manifest.only_failed"))


def _other_checksum(algorithm: Algorithm) -> Message:
    return Message("manifest.other_checksum", {"algorithm": algorithm.value})


def _no_algorithm(path: bytes, digest: AmbiguousDigest) -> ManifestFinding:
    choices = ", ".join(dict.fromkeys(algorithm.value for algorithm, _ in digest.choices))
    return ManifestFinding(
        path, FileState.NOT_CHECKED, Message("manifest.no_algorithm_fits", {"choices": choices})
    )


def _size(digest: AmbiguousDigest) -> int:
    return len(digest.choices[0][1])
