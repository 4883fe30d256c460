"""A round of a search for copies: the files to read before anything else can be decided."""

from array import array
from collections.abc import Container, Iterator, Mapping

from msgspec import Struct, field

from app.core.checksum.algorithm import DEFAULT, Algorithm
from app.core.copies.contents import KnownFile
from app.core.copies.narrowing import Reads, next_reads
from app.core.copies.sample import SAMPLE_BYTES, FilePart

_DEFAULT_ALONE = (DEFAULT,)


def _ids() -> "array[int]":
    return array("q")


class SourceReads(Struct):
    """The files to read of one source."""

    whole: "array[int]" = field(default_factory=_ids)
    samples: "array[int]" = field(default_factory=_ids)
    blocks: "array[int]" = field(default_factory=_ids)

    def parts(self) -> Iterator[tuple[FilePart | None, "array[int]"]]:
        """Yield the files by the part to read; None for files to be read to their end."""
        yield FilePart.SAMPLE, self.samples
        yield None, self.whole
        yield FilePart.BLOCKS, self.blocks


class Round(Struct):
    """The files to read. Their sizes are those that are left for the next round."""

    sizes: "array[int]" = field(default_factory=_ids)
    sources: dict[int, SourceReads] = field(default_factory=dict)
    algorithms: dict[int, tuple[Algorithm, ...]] = field(default_factory=dict)
    """The algorithms for files that need others than the default one."""
    files: int = 0
    size: int = 0
    """Bytes to read."""
    later_size: int = 0
    """Bytes to read later, if all samples turn out to be equal."""

    def add(self, size: int, files: list[KnownFile], reads: Reads) -> None:
        """Add the reads of all `files` of a size."""
        sources = {each.place.record: each.place.source_id for each in files}
        self.sizes.append(size)
        for record in reads.samples:
            self._of(sources[record]).samples.append(record)
        for record, algorithms in reads.digests.items():
            self._of(sources[record]).whole.append(record)
            if algorithms != _DEFAULT_ALONE:
                self.algorithms[record] = algorithms
        for record in reads.blocks:
            self._of(sources[record]).blocks.append(record)
        self.files += len(reads.samples) + len(reads.digests)
        self.size += len(reads.samples) * SAMPLE_BYTES + len(reads.digests) * size
        if reads.samples:
            # Hard links are read once, so this is at most what is read.
            readable = len({(each.place.own, each.mtime_ns) for each in files})
            self.later_size += readable * size

    def _of(self, source_id: int) -> SourceReads:
        return self.sources.setdefault(source_id, SourceReads())


class DoneFiles:
    """The files that were read, or could not be read, in all rounds: none is read twice."""

    def __init__(self, sources: Container[int]) -> None:
        """Take the sources that can be read."""
        self._sources = sources
        self._failed: set[int] = set()
        self._read: Mapping[FilePart | None, set[int]] = {part: set() for part in (None, *FilePart)}

    def add(self, record: int, part: FilePart | None) -> None:
        """Note that a file was read."""
        self._read[part].add(record)

    def fail(self, record: int) -> None:
        """Note that a file could not be read."""
        self._failed.add(record)

    def next_reads(self, size: int, files: list[KnownFile]) -> tuple[Reads, list[int]]:
        """Return the next reads, and files that changed since the last scan: reading them decided nothing."""
        changed: list[int] = []
        while True:
            reads = next_reads(size, files, self._is_readable)
            again = self._read[FilePart.SAMPLE].intersection(reads.samples)
            again |= self._read[None].intersection(reads.digests)
            if not again:
                asked = self._read[FilePart.BLOCKS]
                return reads._replace(blocks=[each for each in reads.blocks if each not in asked]), changed
            self._failed |= again
            changed += again

    def _is_readable(self, file: KnownFile) -> bool:
        place = file.place
        return file.readable and place.source_id in self._sources and place.record not in self._failed
