"""Files are opened ahead on a slow share, and still each costs itself only."""

import io
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.probe import prefetch
from app.probe.base import Probe, ProbeAnswer
from app.probe.batch_size import THREADS
from app.probe.bounded_file import HEAD_BYTES
from app.probe.pool import MediaInfoProber
from app.probe.prefetch import FileAhead, Prefetcher
from app.probe.row_probe import probe_row
from app.probe.usage_meter import UsageMeter
from app.process.opening import NotOpened, open_file
from app.process.timed_file import CallTimes
from tests.child_processes import all_have_ended
from tests.probe import slow_share
from tests.probe.conftest import PATIENT, QUICK, tasks

FILES = 120


def _probe(
    files: list[Path], probe: Probe, limits: ProbeLimits = PATIENT, children: int = 2
) -> dict[int, ProbeAnswer]:
    prober = MediaInfoProber(children, limits, probe=probe, prefetch=True)
    found = [answer for answer in prober.probe(tasks(files)) if answer]
    assert prober.close()
    assert all_have_ended()
    assert sorted(answer.key for answer in found) == list(range(len(files)))
    return {answer.key: answer for answer in found}


def _files(folder: Path, *hung: int) -> list[Path]:
    files = [folder / f"{number}{' hangs' if number in hung else ''}.mkv" for number in range(FILES)]
    for file in files:
        file.write_bytes(b"contents")
    return files


def test_files_are_opened_by_threads(tmp_path: Path) -> None:
    found = _probe(_files(tmp_path), slow_share.probe)

    assert {answer.status for answer in found.values()} == {FileStatus.OK}
    assert Counter(answer.report for answer in found.values())[b"prefetch"] > FILES // 5


@pytest.mark.parametrize("hung", [(50,), (50, 51, 52), (FILES - 1,)])
def test_a_file_that_hangs_costs_itself_only(tmp_path: Path, hung: tuple[int, ...]) -> None:
    found = _probe(_files(tmp_path, *hung), slow_share.probe, QUICK)

    for number in hung:
        answer = found.pop(number)
        assert answer.status is FileStatus.TIMEOUT
        assert answer.reason is not None
        assert answer.reason.code == "probe.silent"
    assert {answer.status for answer in found.values()} == {FileStatus.OK}


def test_a_child_that_ends_waits_for_no_thread(tmp_path: Path) -> None:
    prober = MediaInfoProber(1, PATIENT, probe=slow_share.probe, prefetch=True)
    for answer in prober.probe(tasks(_files(tmp_path, *range(60, FILES)))):
        if answer is None and any(probe.path.endswith(b" hangs.mkv") for probe in prober.running()):
            break
    began = time.monotonic()
    assert prober.close()

    assert time.monotonic() - began < 100  # the limit would take minutes
    assert all_have_ended()


def test_the_engine_finds_the_same(media: dict[str, Path]) -> None:
    """Also within the address space that a child may have by default."""
    files = [path for path in media.values() for _ in range(5)]
    limits = ProbeLimits()
    plain = MediaInfoProber(2, limits, probe=probe_row)
    expected = {answer.key: answer for answer in plain.probe(tasks(files)) if answer}
    assert plain.close()

    assert _probe(files, slow_share.real, limits) == expected


def test_files_that_are_not_opened_do_not_stay_open(tmp_path: Path) -> None:
    found = _probe(_files(tmp_path), slow_share.careless, children=1)

    assert max(int(answer.report) for answer in found.values()) < 2 * THREADS + 20


@pytest.fixture
def ahead(tmp_path: Path) -> FileAhead:
    (tmp_path / "a.mkv").write_bytes(bytes(3 * HEAD_BYTES))
    return FileAhead(os.fsencode(tmp_path / "a.mkv"))


def test_a_file_ahead_has_its_head(tmp_path: Path, ahead: FileAhead) -> None:
    ahead.open()

    file, status, head = ahead.take(os.fsencode(tmp_path / "a.mkv"), CallTimes())
    file.close()
    assert (status.st_size, head) == (3 * HEAD_BYTES, bytes(HEAD_BYTES))


def test_a_file_that_no_thread_has_begun_is_opened_where_it_is_wanted(
    tmp_path: Path, ahead: FileAhead
) -> None:
    with ahead.take(os.fsencode(tmp_path / "a.mkv"), CallTimes()).file as file:
        assert file.read(1) == b"\0"
    ahead.open()  # does nothing any more


@pytest.mark.parametrize("kind", ["missing", "pipe"])
def test_a_file_that_cannot_be_opened_says_why_where_it_is_wanted(tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    if kind == "pipe":
        os.mkfifo(path)
    ahead = FileAhead(os.fsencode(path))
    ahead.open()

    with pytest.raises(NotOpened if kind == "pipe" else FileNotFoundError):
        ahead.take(os.fsencode(path), CallTimes())


def test_a_file_is_closed_that_is_dropped_before_during_or_after_it_opens(
    tmp_path: Path, ahead: FileAhead, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[io.FileIO] = []

    def noted(path: bytes, *, make: Callable[[int], io.FileIO]) -> object:
        found = open_file(path, make=make)
        opened.append(found.file)
        if len(opened) == 1:
            ahead.drop()
        return found

    monkeypatch.setattr(prefetch, "open_file", noted)
    ahead.open()
    later, never = (FileAhead(os.fsencode(tmp_path / "a.mkv")) for _ in range(2))
    later.open()
    later.drop()
    never.drop()
    never.open()

    assert [file.closed for file in opened] == [True, True]


def test_a_system_out_of_threads_goes_on_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    before = threading.stack_size()
    monkeypatch.setattr(threading.Thread, "start", refuse)
    (tmp_path / "a.mkv").write_bytes(b"contents")
    path = os.fsencode(tmp_path / "a.mkv")
    prefetcher = Prefetcher(UsageMeter())
    try:
        prefetcher.extend([path])
    finally:
        threading.stack_size(before)

    assert not prefetcher.is_on
    with prefetcher.opener() as opener, opener(path).file as file:
        assert file.read() == b"contents"
