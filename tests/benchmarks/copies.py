"""How much a search for copies reads, beside what has to be read, and how fast it counts what is stored.

    python -m tests.benchmarks.copies [--files 400] [--mb 16] [--small 108] [--rows 100000 1000000]

`small`: files of 300 kB, half of them copies. The first search sees them as files that nobody touched for
years, the second one as files that were just written, which it looks at twice.
`read`: a third of the files are copies, a third differ from them in one byte between the parts of the
sample, and a third are of the same size with other contents. Every byte of the first two thirds has to be
read, and of the last third the samples. `rows`: libraries in which every file has a checksum, and 74 files
in 1,000 begin a group of two or three copies. `count` counts all copies, `first` lists the first 500 groups
with their files, `groups` all, `side bar` counts all smart groups; the others find files. Times are in
milliseconds, `slice` is the longest transaction.
"""

import argparse
import os
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from app.config.volumes import volume_id
from app.copies import session
from app.core.copies.job import CopiesRequest
from app.core.copies.sample import SAMPLE_BYTES
from app.core.file.listed_file import file_id
from app.core.job.control import JobControl
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.disk_pool import disk_queue
from app.jobs.runner import ThreadHost
from app.library import Library, open_library
from app.library.copies import copies
from app.library.reader import Reader
from tests.benchmarks.measure import report
from tests.benchmarks.tables.library import make
from tests.library.filling import fill

_PAGE: Final = 500
_GROUPS_IN_THOUSAND: Final = 74


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--mb", type=int, default=16)
    parser.add_argument("--small", type=int, default=108)
    parser.add_argument("--rows", type=int, nargs="*", default=[100_000, 1_000_000])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        figures: dict[str, Any] = {"read": _search(Path(scratch), arguments.files, arguments.mb)}
        figures["small"] = _search_small(Path(scratch) / "small", arguments.small)
        for rows in arguments.rows:
            figures[f"rows_{rows}"] = _count(Path(scratch) / f"{rows}.sqlite3", rows)
    report("copies", figures)


def _search(folder: Path, count: int, size: int) -> dict[str, float]:
    """Search a folder of real files twice; return the bytes and seconds."""
    videos, random_ = folder / "videos", random.Random(1)  # noqa: S311 - no secret
    videos.mkdir()
    whole = size * 2**20
    for number in range(count):
        base = number // 3 * 3
        data = bytearray(random.Random(base).randbytes(whole))  # noqa: S311 - no secret
        if number % 3 == 1:
            data[whole // 4] ^= 1
        elif number % 3 == 2:
            data[0:8] = random_.randbytes(8)
        (videos / f"{number:05}.mov").write_bytes(data)
    with closing(open_library(folder / "search.sqlite3")) as library:
        root = _know(library, videos)
        first, seconds = _run(library, root)
        again, seconds_again = _run(library, root)
    equal = count // 3 * 2 + count % 3
    return {
        "bytes": count * whole,
        "needed": count * SAMPLE_BYTES + equal * whole,
        "read": first,
        "again": again,
        "seconds": seconds,
        "seconds_again": seconds_again,
    }


def _search_small(folder: Path, count: int) -> dict[str, float]:
    """Search a folder of small files, as untouched ones and as young ones; return the seconds."""
    videos, figures = folder / "videos", {}
    videos.mkdir(parents=True)
    for number in range(count):
        data = random.Random(number // 2).randbytes(300_000)  # noqa: S311 - no secret
        (videos / f"{number:05}.mov").write_bytes(data)
    young = disk_queue.StillFiles.YOUNG_SECONDS
    # No program can set the ctime of a file.
    for name, seconds in (("untouched", -60.0), ("young", young)):
        disk_queue.StillFiles.YOUNG_SECONDS = seconds
        with closing(open_library(folder / f"{name}.sqlite3")) as library:
            _, figures[name] = _run(library, _know(library, videos))
    return {name: round(value, 2) for name, value in figures.items()}


def _know(library: Library, videos: Path) -> bytes:
    """Have a library know the files of a folder; return its path."""
    root, listed = os.fsencode(videos), []
    for path in sorted(videos.iterdir()):
        status = path.stat()
        name = os.fsencode(path.name)
        listed.append((name, status.st_size, status.st_mtime_ns, file_id(status.st_ino), None))
    fill(library, root, [(root, listed)], volume_id(root))
    return root


def _run(library: Library, root: bytes) -> tuple[int, float]:
    began = time.perf_counter()
    outcome = session.run(
        CopiesRequest(paths=(root,)), ThreadHost(JobControl(), lambda _p: None, lambda _b: None), library
    )
    return outcome.bytes_read, time.perf_counter() - began


def _count(path: Path, rows: int) -> dict[str, float]:
    """Count the copies in a library with checksums; return the times in milliseconds."""
    groups = make_groups(path, rows)
    with closing(open_library(path)) as library, library.reader() as reader:
        figures = {}
        began = time.perf_counter()
        figures["slice"] = max(count_all(library)) * 1000
        figures["count"] = (time.perf_counter() - began) * 1000
        found = reader.copy_sums(Query()).groups
        assert found == groups, (found, groups)
        figures |= {name: _timed(reader, act) for name, act in _ACTS.items()}
    return {name: round(value, 1) for name, value in figures.items()}


def make_groups(path: Path, rows: int) -> int:
    """Make a library of files with checksums, whose copies are not counted yet; return its groups."""
    make(path, rows)
    groups = rows * _GROUPS_IN_THOUSAND // 1000
    with closing(sqlite3.connect(path)) as db:
        _store_checksums(db, groups)
    return groups


def count_all(library: Library) -> list[float]:
    """Count all copies; return the seconds of each transaction."""
    with library.reader() as reader:
        sizes = reader.sizes_of(Query())
    slices = []
    for start in range(0, len(sizes), _PAGE):
        began = time.perf_counter()
        library.write(copies.count_sizes, sizes[start : start + _PAGE]).result()
        slices.append(time.perf_counter() - began)
    return slices


def _store_checksums(db: sqlite3.Connection, groups: int) -> None:
    """Give every file a size and a checksum of its own, but for groups of two or three."""
    db.execute("UPDATE file SET size = 1000000 + id, status = 'ok', missing = 0")
    db.execute(
        "UPDATE file SET size = 1000000 + id % :groups WHERE id < :groups * 2 + :groups / 2 + :groups / 4",
        {"groups": groups},
    )
    db.execute("DELETE FROM content_version")
    db.execute("INSERT INTO content_version SELECT id, x'2f', size, mtime_ns, 1, file_id FROM file")
    db.execute(
        "INSERT INTO checksum SELECT id, 'xxh3-128', CAST('digest of ' || size AS BLOB), 1.0, 1.0 FROM file"
    )
    db.execute("UPDATE source SET lasting_ids = 1, volume = 'uuid:' || id")
    db.execute("UPDATE file SET file_id = id")
    db.execute("UPDATE content_version SET inode = file_id")
    db.execute("DELETE FROM recount_source")
    db.commit()


def _timed(reader: Reader, act: Callable[[Reader], object]) -> float:
    """Return the best time of three, milliseconds."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        act(reader)
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


def _first_groups(reader: Reader) -> None:
    for number, _ in enumerate(reader.copy_groups(Query())):
        if number == _PAGE:
            return


def _find(text: str, limit: int = -1) -> Callable[[Reader], object]:
    return lambda reader: reader.find(Query.parse(text), (("name", False),), limit)


_ACTS: Final[dict[str, Callable[[Reader], object]]] = {
    "first": _first_groups,
    "groups": lambda reader: list(reader.copy_groups(Query())),
    "sums": lambda reader: reader.copy_sums(Query()),
    "copies:1 first": _find("copies:1", 200),
    "copies:1": _find("copies:1"),
    "copies:>=2 first": _find("copies:>=2", 200),
    "copies:>=2": _find("copies:>=2"),
    "only-on": _find("only-on:archive"),
    "by copies": lambda reader: reader.find(Query(), (("copies", True),), 200),
    "group": lambda reader: reader.count(Query(group=SmartGroup.COPIED)),
    "side bar": lambda reader: reader.group_counts(),
}


if __name__ == "__main__":
    main()
