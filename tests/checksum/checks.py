"""Checks of files, started as the jobs start them."""

import os
import time
from pathlib import Path

from app.checksum import session
from app.checksum.pool import HashPool, MakePool
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.file.record import FileRecord
from app.library import Library
from tests.checksum.known import execute, write_files
from tests.doubles import DummyHost

GIB = 2**30


class Checks:
    """Runs checks of one folder."""

    def __init__(self, library: Library, folder: Path) -> None:
        self._library = library
        self._path = os.fsencode(folder)
        self.host = DummyHost()

    def run(
        self,
        *,
        verify: bool = True,
        began: float | None = None,
        make_pool: MakePool = HashPool,
        **asked: object,
    ) -> ChecksumOutcome:
        request = ChecksumRequest(**{"paths": (self._path,), **asked})  # type: ignore[arg-type]
        return session.run(
            request,
            self.host,
            self._library,
            verify=verify,
            began=time.time() if began is None else began,
            make_pool=make_pool,
            waking=self.host.cancel_event.waking,
        )

    def records(self) -> dict[str, FileRecord]:
        return {os.fsdecode(record.name): record for record in self._library.page(0, 1000)}

    def digests(self) -> dict[str, set[Algorithm]]:
        with self._library.reader() as reader:
            files = reader.stored_checksums([record.id for record in self._library.page(0, 1000)])
            known = [(file.path, file.contents) for file in files]
        return {
            os.fsdecode(os.path.basename(path)): set(contents.good.digests) if contents else set()  # noqa: PTH119
            for path, contents in known
        }


def sparse(folder: Path, library: Library, name: str = "big.mov", size: int = 200 * GIB) -> None:
    """Have the library know a file that takes minutes to read, and no room."""
    write_files(library, folder, {name: b""})
    os.truncate(folder / name, size)
    execute(library, "UPDATE file SET size = ? WHERE name = ?", size, name.encode())
