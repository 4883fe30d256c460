"""A disk that is unplugged while a check reads its files: nothing is said of the files (T2)."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.checksum import session
from app.checksum.pool import HashPool
from app.checksum.tasks import HashAnswer, HashQueue
from app.core.checksum.job import ChecksumOutcome, ChecksumRequest
from app.core.checksum.verdict import ChecksumVerdict
from app.core.file.record import FileStatus
from app.core.job import Interrupted, JobState
from app.library import Library
from tests.checksum.known import rot, write_files
from tests.doubles import DummyHost

FILES = {f"{number}.mov": bytes([number]) * 1000 for number in range(6)}


class Pool(HashPool):
    """A pool that lets a disk be unplugged between two answers."""

    def __init__(self, queues: Sequence[HashQueue], unplug: Callable[[], None]) -> None:
        super().__init__(queues)
        self._unplug = unplug

    def answers(self) -> Iterator[HashAnswer | None]:
        for answer in super().answers():
            yield answer
            if answer is not None:
                self._unplug()


def check(library: Library, *folders: Path, unplug: Callable[[], None] = lambda: None) -> ChecksumOutcome:
    return session.run(
        ChecksumRequest(paths=tuple(map(os.fsencode, folders))),
        DummyHost(),
        library,
        verify=True,
        began=0.0,
        make_pool=lambda queues: Pool(queues, unplug),
    )


def once(act: Callable[[], object]) -> Callable[[], None]:
    acts = iter([act])

    def act_now() -> None:
        for each in acts:
            each()

    return act_now


@pytest.fixture
def known(library: Library, videos: Path) -> Library:
    write_files(library, videos, FILES)
    return library


def test_nothing_is_said_of_files_on_an_unplugged_disk(known: Library, videos: Path) -> None:
    away = videos.with_name("away")
    outcome = check(known, videos, unplug=once(lambda: videos.rename(away)))
    done = outcome.verdicts.get(ChecksumVerdict.NEW, 0)
    assert outcome.verdicts == {ChecksumVerdict.NEW: done, ChecksumVerdict.NOT_CHECKED: 6 - done}
    assert 1 <= done < 6
    root = os.fsencode(videos)
    assert outcome.interrupted == (Interrupted(path=root, done=done, count=6),)
    assert [(error.path, error.reason.code) for error in outcome.errors] == [(root, "source.interrupted")]
    assert outcome.out_of_budget == 0
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert {record.status for record in known.page(0, 10)} == {FileStatus.OFFLINE}


def test_the_rest_is_read_once_the_disk_is_back(known: Library, videos: Path) -> None:
    away = videos.with_name("away")
    done = check(known, videos, unplug=once(lambda: videos.rename(away))).verdicts[ChecksumVerdict.NEW]
    away.rename(videos)
    outcome = check(known, videos)
    assert outcome.interrupted == ()
    assert (outcome.state, sum(outcome.verdicts.values())) == (JobState.COMPLETED, 6)
    assert outcome.verdicts.get(ChecksumVerdict.NEW, 0) >= 6 - done


def test_the_other_disk_is_read_to_its_end(library: Library, videos: Path) -> None:
    other = videos.with_name("other")
    other.mkdir()
    write_files(library, videos, FILES)
    write_files(library, other, {f"other {name}": data for name, data in FILES.items()})
    outcome = check(library, videos, other, unplug=once(lambda: videos.rename(videos.with_name("away"))))
    assert [each.path for each in outcome.interrupted] == [os.fsencode(videos)]
    assert outcome.verdicts[ChecksumVerdict.NEW] >= 6
    states = {record.folder: record.status for record in library.page(0, 100)}
    assert states[os.fsencode(other)] is not FileStatus.OFFLINE


def test_a_file_that_vanished_is_its_own_fault(known: Library, videos: Path) -> None:
    outcome = check(known, videos, unplug=once((videos / "5.mov").unlink))
    assert outcome.interrupted == ()
    assert [error.reason.code for error in outcome.errors] in ([], ["file.vanished"])
    assert sum(outcome.verdicts.values()) == 6


def test_a_rotten_file_is_told_where_its_disk_is_there(known: Library, videos: Path) -> None:
    check(known, videos)
    rot(videos / "3.mov")
    outcome = check(known, videos)
    assert outcome.interrupted == ()
    assert sum(outcome.verdicts.values()) == 6
