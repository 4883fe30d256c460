"""Holds results until all files are read, as files that changed places tell only together that they did."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from app.checksum.tasks import HashTask
from app.core.checksum.verdict import ChecksumVerdict, Contents, KnownContents
from app.library.checks.checksums import CheckedFile
from app.library.reader import Reader


class HeldResult(NamedTuple):
    """A result that is held until all files are read."""

    task: HashTask | None
    """The file to read; None if an earlier job read it."""
    result: CheckedFile


class ChangedPlaces:
    """The results of files in which known contents of other files were found."""

    def __init__(self) -> None:
        self._held: dict[int, HeldResult] = {}
        self._owners: dict[int, list[int]] = {}

    def hold(self, task: HashTask, result: CheckedFile, reader: Reader) -> bool:
        """Hold a result; return False for one that needs no other."""
        found = _found(result)
        if found is None or result.verdict not in {ChecksumVerdict.EDITED, ChecksumVerdict.ROTTEN}:
            return False
        owners = reader.owners(found)
        if owners:
            self._held[task.record] = HeldResult(task, result)
            self._owners[task.record] = owners
        return bool(owners)

    def settle(self, reader: Reader) -> Iterator[list[HeldResult]]:
        """Yield the held results, with the verdict of each. What belongs together is saved at once."""
        self._add_earlier(reader)
        for files in rounds(self._owners):
            known = {file.id: file.contents for file in reader.stored_checksums(files)}
            following = [*files[1:], files[0]]
            yield [
                self._moved(file, contents)
                for file, owner in zip(files, following, strict=True)
                if (contents := known.get(owner)) is not None
            ]
        yield from ([held] for held in self._held.values() if held.task is not None)
        self._held, self._owners = {}, {}

    def _add_earlier(self, reader: Reader) -> None:
        """Add the files whose contents were found in others, as earlier checks found them."""
        asked: set[int] = set()
        while more := {*chain.from_iterable(self._owners.values())} - self._owners.keys() - asked:
            asked |= more
            for file in reader.stored_checksums(sorted(more)):
                found = file.found
                owners = [] if found is None else reader.owners(found)
                if found is not None and file.verdict is not None and owners:
                    result = CheckedFile(
                        file.id, file.path, file.verdict, found.computed, None, found.version, found.digests
                    )
                    self._held[file.id] = HeldResult(None, result)
                    self._owners[file.id] = owners

    def _moved(self, file: int, contents: KnownContents) -> HeldResult:
        """Return the result of a file that has the contents which were those of another file."""
        task, result = self._held.pop(file)
        digests = {**(result.digests or {}), **contents.good.digests}
        moved = result._replace(
            verdict=ChecksumVerdict.MOVED, evidence=None, digests=digests, computed=contents.good.computed
        )
        return HeldResult(task, moved)


def _found(result: CheckedFile) -> Contents | None:
    if result.version is None or not result.digests:
        return None
    return Contents(result.path, result.version, result.digests, result.checked)


def rounds(owners: Mapping[int, Iterable[int]]) -> list[list[int]]:
    """Return the rounds of files that changed places: each file has the contents of the next one.

    The last has those of the first. `owners` are the files whose known contents were found in a file, in
    place of its own.
    """
    next_of = _pairs(owners)
    found: list[list[int]] = []
    seen: set[int] = set()
    for first in next_of:
        path: list[int] = []
        at: int | None = first
        while at is not None and at not in seen:
            seen.add(at)
            path.append(at)
            at = next_of.get(at)
        # No file has two before it, so that a path which comes back comes back to its first file.
        if path and at == first:
            found.append(path)
    return found


def _pairs(owners: Mapping[int, Iterable[int]]) -> dict[int, int]:
    """Return an owner for each file, none of them twice: several files may have had equal contents."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for file, known in owners.items():
        for owner in known:
            if owner in owners and owner not in taken:
                taken.add(owner)
                pairs[file] = owner
                break
    return pairs
