"""The look that decides whether an error is a file's own, or the absence of its source."""

import errno
import os
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.config.volumes import volume_id
from app.core.sources.presence import KnownSource
from app.disk_pool import source_look
from app.disk_pool.source_look import Looker, is_there
from app.process import spawn
from app.process.spawn import ChildProcess
from tests.child_processes import all_have_ended
from tests.doubles import make_files

PATIENCE = 60.0


def idle() -> None:
    """Do nothing."""


def expected(folder: Path) -> KnownSource:
    return KnownSource(os.fsencode(folder), "", is_mount=False, has_files=True)


def look(folder: Path, *witnesses: Path) -> bool:
    return is_there(expected(folder), [os.fsencode(each) for each in witnesses], idle)


def test_a_source_with_readable_files_is_there(videos: Path) -> None:
    assert look(videos, *make_files(videos, 3))


def test_a_source_is_there_whose_witnesses_were_deleted(videos: Path) -> None:
    make_files(videos, 1)
    assert look(videos, videos / "gone 1.mkv", videos / "gone 2.mkv")


@pytest.mark.parametrize("how", ["gone", "empty"])
def test_a_source_that_is_gone_or_empty_is_away(videos: Path, how: str) -> None:
    if how == "gone":
        videos.rmdir()
    assert not look(videos)


def test_another_volume_is_not_the_source(videos: Path) -> None:
    make_files(videos, 1)
    other = expected(videos)._replace(volume="uuid:other")
    if volume_id(os.fsencode(videos)):
        assert not is_there(other, [], idle)
    assert is_there(other._replace(volume=volume_id(os.fsencode(videos))), [], idle)


def _fail(path: bytes) -> bool:
    if b"good" in path:
        return True
    if b"closed" in path:
        raise PermissionError(errno.EACCES, "permission denied")
    raise OSError(errno.EIO, "input/output error")


@pytest.mark.parametrize(
    ("names", "answers"),
    [
        ((), True),
        (("bad",), True),  # the file may have a bad sector, and nothing else is known
        (("bad", "good"), True),
        (("bad", "bad"), False),
        (("closed", "closed", "closed"), True),
        (("bad", "closed"), True),
    ],
)
def test_a_disk_that_reads_no_file_is_away(
    monkeypatch: pytest.MonkeyPatch, *, names: tuple[str, ...], answers: bool
) -> None:
    monkeypatch.setattr(source_look, "_is_readable", _fail)
    assert source_look._answers([name.encode() for name in names]) is answers


class Unwanted(Exception):
    """The look is not wanted any more."""


def answer_once(connection: Connection) -> None:
    """Answer the first look alone, and hang in the second."""
    connection.send(True)
    connection.recv()
    connection.send(True)
    connection.recv()
    connection.recv()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[ChildProcess]:
    """Return the children that look, as they are started."""
    children: list[ChildProcess] = []
    start = spawn.start

    def noted(process: ChildProcess, ours: Connection, theirs: Connection) -> None:
        start(process, ours, theirs)
        children.append(process)

    monkeypatch.setattr(spawn, "start", noted)
    return children


def test_one_child_looks_again_and_again(videos: Path, started: list[ChildProcess]) -> None:
    make_files(videos, 1)
    with closing(Looker()) as look:
        assert look(expected(videos), [], idle)
        videos.rename(videos.with_name("unplugged"))
        assert not look(expected(videos), [], idle)
        videos.with_name("unplugged").rename(videos)
        assert look(expected(videos), [], idle)
    assert len(started) == 1


def test_a_child_that_was_killed_is_replaced(videos: Path, started: list[ChildProcess]) -> None:
    make_files(videos, 1)
    with closing(Looker()) as look:
        assert look(expected(videos), [], idle)
        started[0].kill()
        started[0].join()
        videos.rename(videos.with_name("unplugged"))
        assert not look(expected(videos), [], idle)
    assert len(started) == 2


def test_a_child_that_hangs_is_killed_and_its_source_away(
    videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos, 1)
    monkeypatch.setattr(source_look, "run", answer_once)
    with closing(Looker()) as look:
        assert look(expected(videos), [], idle, PATIENCE)
        assert not look(expected(videos), [], idle, patience=0.0)
        assert all_have_ended()


def never_begin(connection: Connection) -> None:
    """Do nothing until the end of the pipe."""
    connection.recv()
    connection.recv()


def test_a_child_that_does_not_begin_says_nothing_of_its_source(
    videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_look, "run", never_begin)
    monkeypatch.setattr(source_look, "_START_SECONDS", 0.0)
    with closing(Looker()) as look:
        assert look(expected(videos.with_name("gone")), [], idle)


def test_a_look_that_is_not_wanted_any_more_leaves_no_answer_to_the_next(
    videos: Path, started: list[ChildProcess], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos, 1)
    monkeypatch.setattr(source_look, "run", answer_once)

    def unwanted() -> None:
        raise Unwanted

    with closing(Looker()) as look:
        assert look(expected(videos), [], idle, PATIENCE)
        with pytest.raises(Unwanted):
            look(expected(videos), [], unwanted)
        assert look(expected(videos), [], idle, PATIENCE)
    assert len(started) == 2
