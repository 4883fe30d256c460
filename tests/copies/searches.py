"""Searches for copies in real folders."""

import os
from pathlib import Path

from app.checksum.pool import HashPool, MakePool
from app.copies import session
from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.copies.sample import SAMPLE_BYTES
from app.core.file.record import FileRecord
from app.core.query import Query
from app.library import Library
from tests.doubles import DummyHost

LONG = 2 * SAMPLE_BYTES
"""Bytes of a file that has a sample, and bytes that are none of it."""


def contents(letter: str, *, at: int | None = None) -> bytes:
    """Return long contents of one letter, with another one at a position."""
    data = bytearray(letter.encode() * LONG)
    if at is not None:
        data[at] = ord("!")
    return bytes(data)


BETWEEN = LONG // 4
"""A position between the head and the middle of the sample."""


class Searches:
    """Searches in one library."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.host = DummyHost()

    def run(self, *paths: Path, query: str = "", make_pool: MakePool = HashPool) -> CopiesOutcome:
        """Count the copies of the files at and below `paths`; by default, of all files."""
        roots = tuple(map(os.fsencode, paths)) or tuple(source.path for source in self.library.sources())
        request = CopiesRequest(paths=roots, query=query)
        return session.run(
            request, self.host, self.library, make_pool=make_pool, waking=self.host.cancel_event.waking
        )

    def records(self) -> dict[str, FileRecord]:
        return {os.fsdecode(record.name): record for record in self.library.page(0, 1000)}

    def copies(self) -> dict[str, int | None]:
        return {name: record.copies for name, record in self.records().items()}

    def groups(self, query: Query | None = None) -> list[set[str]]:
        """Return the names in each group."""
        with self.library.reader() as reader:
            found = list(reader.copy_groups(query or Query()))
        return [{os.fsdecode(os.path.basename(file.path)) for file in group.files} for group in found]  # noqa: PTH119


def wherever(text: str) -> str:
    """Return a text as it is where the file system tells which blocks are shared: /tmp may be of any kind."""
    return text.replace("at most ", "")
