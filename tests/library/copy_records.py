"""Copies in a library."""

from collections.abc import Sequence

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict, FileVersion
from app.core.query import Query
from app.library import Library
from app.library.checks import checksums
from app.library.checks.checksums import CheckedFile
from app.library.copies import copies
from tests.library.filling import everything, fill, found, run_sql

XXH = Algorithm.XXH3_128


def add(library: Library, source: bytes, names: Sequence[bytes], size: int = 1000) -> None:
    fill(library, source, [(source, [found(name, size) for name in names])], f"uuid:{source.decode()}")
    run_sql(library, "UPDATE source SET lasting_ids = 1")


def check(
    library: Library, path: bytes, digest: bytes, verdict: ChecksumVerdict = ChecksumVerdict.NEW
) -> None:
    """Store a checksum as a check does."""
    record = next(each for each in everything(library) if each.path == path)
    version = FileVersion(record.size, record.mtime_ns, 5, record.name.hex())
    result = CheckedFile(record.id, path, verdict, 9.0, None, version, {XXH: digest.ljust(XXH.digest_bytes)})
    library.write(checksums.save, [result]).result()


def count_all(library: Library) -> None:
    with library.reader() as reader:
        sizes = reader.sizes_of(Query())
    library.write(copies.count_sizes, sizes).result()


def settle(library: Library) -> None:
    """Wait until what the triggers noted is counted."""
    while library.write(copies.recount, 1000).result():
        pass
