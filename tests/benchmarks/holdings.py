"""What a benchmark compares: a tree of real videos and worse, and what a library came to hold of it."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from app.core.file.record import FileStatus
from app.core.job import Job
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.library import open_library
from tests import samples

KINDS: Final = ("plain.mp4", "languages.mkv", "vp9.webm", "old.flv", "disc.mpg")
A_FOLDER: Final = 100
_EPOCH: Final = 1_700_000_000


def plant(folder: Path, count: int) -> None:
    """Fill `folder` with `count` files: six of 100 are odd, one of 5000 makes its probe spin."""
    with tempfile.TemporaryDirectory() as scratch:
        made = samples.make(Path(scratch))
        contents = [made[name].read_bytes() for name in KINDS]
    for number in range(count):
        kind = number % len(KINDS)
        below = folder / f"{number // A_FOLDER:03}"
        below.mkdir(parents=True, exist_ok=True)
        path = below / f"clip {number:05}{Path(KINDS[kind]).suffix}"
        _write(path, contents[kind], number)
        os.utime(path, (_EPOCH + number, _EPOCH + number * 1.37), follow_symlinks=False)


def _write(path: Path, content: bytes, number: int) -> None:
    match number % A_FOLDER:
        case 11:
            path.write_bytes(b"")
        case 22:
            path.write_bytes(content[: len(content) // 3])
        case 33:
            path.write_bytes(bytes((number * each) % 251 for each in range(700)))
        case 44:
            path.write_bytes(content)
            path.chmod(0)
        case 55 if number > A_FOLDER:
            path.hardlink_to(path.parent.parent / "000" / "clip 00050.mp4")
        case 66:
            os.mkfifo(path)
        case 70 if number % 5000 == 70:
            path.write_bytes(_endless(content))
        case _:
            path.write_bytes(content)


def _endless(content: bytes) -> bytes:
    """Return an MP4 whose table of times says that it has 2^32 - 1 entries."""
    count = content.index(b"stts") + 8
    return content[:count] + b"\xff" * 4 + content[count + 4 :]


class Row(NamedTuple):
    """All that is known of a file, but for what differs from library to library."""

    record: Any
    reason: str | None
    """Its code. On a busy machine a probe that spins may run into the other limit first: the two are one."""
    media: Any


class Holdings(NamedTuple):
    """What a library holds."""

    files: dict[bytes, Row]
    jobs: Sequence[Job]
    pending: int
    """Files that no scan has dealt with yet."""


def look(path: Path) -> Holdings:
    """Open the library, which nobody else may have open, and return what it holds."""
    library = open_library(path)
    try:
        with library.reader() as reader:
            files = {entry.record.path: _row(entry.record, entry.media) for entry in reader.entries()}
        pending = library.write(lambda db: int(db.execute("SELECT count(*) FROM pending").fetchone()[0]))
        jobs = asyncio.run(LibraryJobStore(library, JOB_TYPES).load())
        return Holdings(files, jobs, pending.result())
    finally:
        library.close()


def look_at_copy(path: Path) -> Holdings:
    """Return what a library holds whose process was killed, and leave it as it is."""
    with tempfile.TemporaryDirectory() as scratch:
        for part in path.parent.glob(f"{path.name}*"):
            shutil.copy(part, scratch)
        return look(Path(scratch) / path.name)


def _row(record: Any, media: Any) -> Row:  # noqa: ANN401
    alike = replace(record, id=0, source_id=0, scan_id=0, added=0.0, reason=None)
    reason = record.reason and record.reason.code
    if record.status is FileStatus.TIMEOUT:
        reason = "probe.silent"
    return Row(alike, reason, media)
