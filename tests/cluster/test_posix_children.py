"""The answers of children on a host that reads files for another one, and what that one doubts."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, repeat
from pathlib import Path

import msgspec
import pytest

from app.checksum.pool import HashWorker
from app.checksum.protocol import ReadResult
from app.checksum.tasks import HashTask
from app.cluster.file_children import FileChildren, FileWork, Read
from app.cluster.messages import encode
from app.cluster.pool_thread import doubt_about
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import Contents, FileVersion, KnownContents
from app.disk_pool.child import version_of
from app.probe.base import ProbeAnswer, ProbeTask

DIGESTS = {Algorithm.MD5: bytes(16)}


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mov"
    path.write_bytes(b"frames")
    return path


def version(path: Path) -> FileVersion:
    return version_of(path.stat())


def task(path: Path, looked: FileVersion | None, before: KnownContents | None = None) -> ProbeTask:
    read = HashTask(
        record=1, source_id=1, path=b"/elsewhere", size=6, algorithms=(Algorithm.MD5,), before=before
    )
    return ProbeTask(1, os.fsencode(path), work=encode(FileWork(0, looked, msgspec.Raw(encode(read)))))


@contextmanager
def children(*, here: bool) -> Iterator[FileChildren]:
    opened = FileChildren(HashWorker, (1,), 1, here=here)
    try:
        yield opened
    finally:
        opened.close()


def answer(asked: ProbeTask, *, here: bool = False) -> tuple[ProbeAnswer, ReadResult | None]:
    """Return the answer about one file, and the result in it."""
    with children(here=here) as opened:
        told = next(filter(None, opened.probe(chain([asked], repeat(None)))))
    read = msgspec.msgpack.decode(told.report, type=Read)
    assert read.here is here
    return told, msgspec.msgpack.decode(read.result, type=ReadResult | None)


def test_a_file_is_read_at_the_path_that_the_host_knows(clip: Path) -> None:
    told, result = answer(task(clip, version(clip)))

    assert doubt_about(told) == ""
    assert result is not None
    assert result.digests.keys() == {Algorithm.MD5}


@pytest.mark.parametrize(
    ("size", "seconds", "doubt"),
    [(6, 1, ""), (6, 3, "cluster.unreliable"), (7, 0, "cluster.unreliable")],
)
def test_a_host_that_sees_another_version_has_not_the_last_word(
    clip: Path, size: int, seconds: int, doubt: str
) -> None:
    seen = version(clip)
    other = FileVersion(size, seen.mtime_ns + seconds * 10**9, 0, "other")

    assert doubt_about(answer(task(clip, other))[0]) == doubt


def test_damage_is_doubted(clip: Path) -> None:
    before = KnownContents(Contents(os.fsencode(clip), version(clip), DIGESTS))

    assert doubt_about(answer(task(clip, version(clip), before))[0]) == "cluster.misread"


def test_a_file_that_is_not_there_is_doubted(clip: Path) -> None:
    assert doubt_about(answer(task(clip.with_name("gone"), version(clip)))[0]) == "file.vanished"


def test_the_host_of_the_session_reads_only_the_version_that_it_saw(clip: Path) -> None:
    seen = version(clip)
    result = answer(task(clip, seen._replace(ctime_ns=0)), here=True)[1]

    assert result is not None
    assert (result.changed, result.version, result.digests) == (True, seen, {})


def test_files_that_are_not_begun_can_be_withdrawn(clip: Path) -> None:
    asked = [task(clip, version(clip))._replace(key=key) for key in range(5)]
    with children(here=False) as opened:
        told = opened.probe(chain(asked, repeat(None)))
        next(told)  # takes the files, and lets none of them begin
        withdrawn = [each.key for each in opened.withdraw()]

        assert withdrawn == list(range(5))
        assert next(told) is None


def test_algorithms_do_not_depend_on_the_version_that_another_host_sees(clip: Path) -> None:
    seen = version(clip)
    stored = HashTask(
        record=1,
        source_id=1,
        path=os.fsencode(clip),
        size=6,
        algorithms=(Algorithm.MD5,),
        if_changed=(Algorithm.SHA1,),
        before=KnownContents(Contents(os.fsencode(clip), seen, DIGESTS)),
    )

    same, changed = HashWorker.settled(stored, seen), HashWorker.settled(stored, seen._replace(size=7))

    assert (same.algorithms, same.if_changed) == ((Algorithm.MD5,), ())
    assert (changed.algorithms, changed.if_changed) == ((Algorithm.MD5, Algorithm.SHA1), ())
