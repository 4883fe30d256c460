"""A disk that is unplugged while it is scanned: nothing is said of its files, and the scan goes on (T2)."""

import os
import shutil
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from pathlib import Path

import pytest

from app.core.errors import ProberBroken
from app.core.file.record import FileStatus
from app.core.job import Interrupted, JobState
from app.core.message import Message
from app.core.sources.source import PartialScan, PartialScanReason
from app.library import Library, open_library
from app.probe.base import ProbeAnswer, ProbeTask
from app.scan.pipeline import BatchSaver
from tests.doubles import DummyHost, FakeProber, make_files, ok
from tests.library.filling import run_sql
from tests.scan.acts import scan, states

FILES = 20


class Unplugging(FakeProber):
    """A prober during which a disk is unplugged; files that cannot be opened then fail."""

    def __init__(self, unplug: Callable[[], object], after: int) -> None:
        super().__init__(self.probe_file)
        self._unplug = unplug
        self._after = after

    def probe_file(self, task: ProbeTask) -> ProbeAnswer:
        self._after -= 1
        if self._after == -1:
            self._unplug()
        if os.path.exists(task.path):  # noqa: PTH110 - bytes
            return ok(task)
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("file.vanished"))


def unread(library: Library) -> list[PartialScan | None]:
    with library.reader() as reader:
        return [source.unread for source in reader.sources()]


@pytest.mark.parametrize("how", ["gone", "empty"])
def test_an_unplugged_disk_says_nothing_of_its_files(library: Library, videos: Path, how: str) -> None:
    away = videos.with_name("away")
    make_files(videos, FILES)

    def unplug() -> None:
        videos.rename(away)
        if how == "empty":
            videos.mkdir()

    outcome = scan(library, videos, prober=Unplugging(unplug, 7))
    root = os.fsencode(videos)
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert outcome.interrupted == (Interrupted(path=root, done=7, count=FILES),)
    [error] = outcome.errors
    assert error.path == root
    assert str(error.reason) == (
        f"It was unplugged, or stopped answering, after 7 of {FILES} files. "
        "The others are not read yet: plug it in to go on."
    )
    assert (outcome.counts.ok, outcome.counts.failed, outcome.counts.not_reached) == (7, 0, FILES - 7)
    assert outcome.offline == (root,)
    assert len(states(library)) == 7
    assert unread(library) == [PartialScan(reason=PartialScanReason.UNPLUGGED, done=7, count=FILES)]
    if how == "empty":
        videos.rmdir()
    away.rename(videos)
    again = FakeProber()
    outcome = scan(library, videos, prober=again)
    assert outcome.state is JobState.COMPLETED
    assert (len(again.probed), outcome.counts.unchanged) == (FILES - 7, 7)
    assert "changed" not in outcome.changes
    assert unread(library) == [None]


def test_records_that_were_good_stay_good(library: Library, videos: Path) -> None:
    make_files(videos, FILES)
    scan(library, videos)
    away = videos.with_name("away")
    outcome = scan(library, videos, prober=Unplugging(lambda: videos.rename(away), 7), deep=True)
    assert (outcome.counts.failed, outcome.missing, outcome.problems) == (0, 0, 0)
    away.rename(videos)
    outcome = scan(library, videos)
    assert outcome.counts.unchanged == FILES
    assert set(states(library).values()) == {FileStatus.OK}


def test_the_other_source_is_scanned_to_its_end(library: Library, videos: Path) -> None:
    other = videos.with_name("other")
    make_files(videos, FILES)
    make_files(other, FILES)
    away = videos.with_name("away")
    outcome = scan(library, videos, other, prober=Unplugging(lambda: videos.rename(away), 7))
    assert [each.path for each in outcome.interrupted] == [os.fsencode(videos)]
    assert (outcome.counts.ok, outcome.counts.not_reached) == (7 + FILES, FILES - 7)
    with library.reader() as reader:
        found = {source.path: (source.online, source.unread is None) for source in reader.sources()}
    assert found == {os.fsencode(videos): (False, False), os.fsencode(other): (True, True)}


def test_a_scan_that_is_cancelled_after_an_unplug_waits_for_its_user(library: Library, videos: Path) -> None:
    """Nothing goes on by itself that a user has cancelled (`jobs.continuation`)."""
    other = videos.with_name("other")
    make_files(videos, FILES)
    make_files(other, FILES)
    away, host = videos.with_name("away"), DummyHost()
    unplugging = Unplugging(lambda: videos.rename(away), 7)

    def cancel_in_the_other(task: ProbeTask) -> ProbeAnswer:
        if task.path.startswith(os.fsencode(other) + b"/"):
            host.cancel_event.set()
        return unplugging.probe_file(task)

    outcome = scan(library, videos, other, prober=FakeProber(cancel_in_the_other), host=host)
    assert outcome.state is JobState.CANCELLED
    assert [each.path for each in outcome.interrupted] == [os.fsencode(videos)]
    with library.reader() as reader:
        reasons = {source.unread.reason for source in reader.sources() if source.unread}
    assert reasons == {PartialScanReason.CANCELLED}


def test_files_of_a_disk_that_is_away_are_not_noted_as_being_probed(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a kill, the next scan probes what was noted one by one."""
    other, noted, turn = videos.with_name("other"), list[int](), BatchSaver.turn

    def spy(saver: BatchSaver, handed: AbstractSet[int]) -> None:
        noted.append(len(handed))
        turn(saver, handed)

    monkeypatch.setattr(BatchSaver, "turn", spy)
    make_files(videos, FILES)
    make_files(other, FILES)
    away = videos.with_name("away")
    outcome = scan(library, videos, other, prober=Unplugging(lambda: videos.rename(away), 7))
    assert outcome.counts.ok == 7 + FILES
    assert noted[-1] == 0


def test_a_file_that_vanished_is_its_own_fault(library: Library, videos: Path) -> None:
    make_files(videos, 3)
    gone = Message("file.vanished")
    lost = FakeProber(
        lambda task: ok(task) if task.key > 1 else ProbeAnswer(task.key, FileStatus.FAILED, gone)
    )
    outcome = scan(library, videos, prober=lost)
    assert (outcome.state, outcome.interrupted) == (JobState.COMPLETED, ())
    assert outcome.counts.failed == 1


def test_a_cancelled_scan_is_read_in_part_until_a_whole_one(library: Library, videos: Path) -> None:
    make_files(videos, FILES)
    prober = FakeProber()
    outcome = scan(library, videos, prober=prober, host=DummyHost(lambda _host: len(prober.probed) >= 7))
    assert outcome.state is JobState.CANCELLED
    done = outcome.counts.ok
    assert unread(library) == [PartialScan(reason=PartialScanReason.CANCELLED, done=done, count=FILES)]
    scan(library, videos)
    assert unread(library) == [None]


def test_a_scan_that_is_cancelled_while_it_lists_does_not_know_how_many(
    library: Library, videos: Path
) -> None:
    make_files(videos, FILES)
    scan(library, videos)
    scan(library, videos, host=DummyHost(lambda host: len(host.told) > 0))
    assert unread(library) == [PartialScan(reason=PartialScanReason.CANCELLED)]


def test_a_scan_of_a_part_leaves_the_source_read_in_part(library: Library, videos: Path) -> None:
    make_files(videos / "a", FILES)
    make_files(videos / "b", FILES)
    prober = FakeProber()
    scan(library, videos, prober=prober, host=DummyHost(lambda _host: len(prober.probed) >= 7))
    before = unread(library)
    scan(library, videos / "a")
    assert before != [None]
    assert unread(library) == before


def test_a_scan_that_was_killed_leaves_its_source_read_in_part(videos: Path, tmp_path: Path) -> None:
    make_files(videos, FILES)
    path = tmp_path / "killed.sqlite3"
    library = open_library(path)
    prober = FakeProber()
    scan(library, videos, prober=prober, host=DummyHost(lambda _host: len(prober.probed) >= 7))
    # As the end of the process leaves it: the scan runs for ever, and nothing is noted.
    run_sql(library, "UPDATE scan SET state = 'running'")
    run_sql(library, "UPDATE source SET unread = NULL")
    library.close()
    library = open_library(path)
    [state] = unread(library)
    assert state is not None
    assert (state.reason, state.count) == (PartialScanReason.ENDED, None)
    library.close()


def test_a_folder_of_an_unplugged_disk_is_not_called_gone(library: Library, videos: Path) -> None:
    make_files(videos / "a", FILES)
    make_files(videos / "b", FILES)
    scan(library, videos)
    videos.rename(videos.with_name("away"))
    outcome = scan(library, videos / "a")
    root = os.fsencode(videos)
    assert [(error.path, error.reason.code) for error in outcome.errors] == [
        (root, "source.interrupted_listing")
    ]
    assert (outcome.interrupted, outcome.offline) == ((Interrupted(path=root, done=0),), (root,))
    assert set(states(library).values()) == {FileStatus.OFFLINE}


def test_a_folder_that_was_deleted_is_gone(library: Library, videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "b", 1)
    scan(library, videos)
    shutil.rmtree(videos / "a")
    outcome = scan(library, videos / "a")
    assert [error.reason.code for error in outcome.errors] == ["source.not_found"]
    assert outcome.interrupted == ()


def test_files_of_a_disk_that_was_unplugged_while_it_was_listed_are_not_missing(
    library: Library, videos: Path
) -> None:
    """A folder that vanishes in the middle, as below a mount that was unmounted."""
    for number in range(60):
        make_files(videos / f"{number:02}", 3)
    scan(library, videos)
    away = videos.with_name("away")

    class Slow(DummyHost):
        def check(self) -> None:
            super().check()
            if len(self.told) == 1 and not away.exists():
                videos.rename(away)

    outcome = scan(library, videos, host=Slow())
    assert (outcome.missing, outcome.counts.failed) == (0, 0)
    assert FileStatus.MISSING not in states(library).values()
    away.rename(videos)
    outcome = scan(library, videos)
    assert (outcome.state, outcome.counts.unchanged) == (JobState.COMPLETED, 180)


def test_a_scan_that_failed_leaves_its_source_read_in_part(library: Library, videos: Path) -> None:
    make_files(videos, FILES)
    seen: list[bytes] = []

    def answer(task: ProbeTask) -> ProbeAnswer:
        seen.append(task.path)
        if len(seen) > 7:
            raise ProberBroken("prober.broken", detail="as if no child could start")
        return ok(task)

    with pytest.raises(ProberBroken):
        scan(library, videos, prober=FakeProber(answer))
    assert unread(library) == [PartialScan(reason=PartialScanReason.STOPPED, done=7, count=FILES)]
