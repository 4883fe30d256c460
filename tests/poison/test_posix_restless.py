"""Files and folders that change under the eyes of the scan."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.run.limits import ProbeLimits
from app.core.scan.job import ScanOutcome
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.mediainfo import probe_file
from app.process.limits import Allowance
from app.scan.listing import lister_child
from tests.doubles import FakeProber, make_files, write_file
from tests.poison import listers
from tests.poison.acts import records, results, scan

OK = (FileStatus.OK, None)


class _Touchy(Allowance):
    """Has something happen to a file once it was opened and its beginning was read."""

    def __init__(self, happen: Callable[[], object]) -> None:
        super().__init__(ProbeLimits())
        self._happen = [happen]

    def on_read(self, count: int) -> None:  # noqa: ARG002
        if self._happen:
            self._happen.pop()()


def _scan(library: Library, videos: Path, happen: Callable[[Path], object], *, opened: bool) -> ScanOutcome:
    """Scan, and have something happen to `b.mkv` just before it is opened, or in the middle of its probe."""
    path = videos / "b.mkv"

    def answer(task: ProbeTask) -> ProbeAnswer:
        mine = task.path == os.fsencode(path)
        if mine and not opened:
            happen(path)
        return probe_file(task, _Touchy((lambda: happen(path)) if mine and opened else lambda: None))

    outcome = scan(library, videos, prober=FakeProber(answer))
    assert (outcome.state, outcome.counts.found) == (JobState.COMPLETED, 3)
    found = results(library)
    assert (found["a.mkv"], found["c.mkv"]) == (OK, OK)
    return outcome


@pytest.fixture
def three(videos: Path, media: dict[str, Path]) -> Path:
    """Three good files; something will happen to that in the middle."""
    for name in ("a.mkv", "b.mkv", "c.mkv"):
        write_file(videos / name, media["languages.mkv"].read_bytes())
    return videos


def _grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(10_000))


def _shrink(path: Path) -> None:
    os.truncate(path, 100)


def _empty(path: Path) -> None:
    os.truncate(path, 0)


def _replace(path: Path) -> None:
    other = path.with_name("other")
    write_file(other, path.read_bytes() * 2)
    other.replace(path)


@pytest.mark.parametrize("happen", [_grow, _shrink, _empty, _replace])
def test_what_changes_while_it_is_probed_is_probed_again_by_the_next_scan(
    library: Library, three: Path, happen: Callable[[Path], object]
) -> None:
    before = (three / "b.mkv").stat().st_size
    _scan(library, three, happen, opened=True)
    assert records(library)[os.fsencode(three / "b.mkv")].size == before
    again = FakeProber(lambda task: probe_file(task, Allowance(ProbeLimits())))
    assert scan(library, three, prober=again).counts.unchanged == 2
    assert again.probed == [os.fsencode(three / "b.mkv")]
    assert records(library)[again.probed[0]].size == (three / "b.mkv").stat().st_size != before


def test_what_vanishes_while_it_is_probed_is_missing_by_the_next_scan(library: Library, three: Path) -> None:
    outcome = _scan(library, three, Path.unlink, opened=True)
    assert (outcome.counts.ok, outcome.missing) == (3, 0)
    assert scan(library, three).missing == 1


INSTEAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda _path: None, "There was no file at this path when it was opened."),
    "a folder": (Path.mkdir, "The file was not opened, because it is not a regular file but a folder."),
    "a named pipe": (
        os.mkfifo,
        "The file was not opened, because it is not a regular file but a named pipe.",
    ),
    "a device": (
        lambda path: path.symlink_to("/dev/zero"),
        "The file was not opened, because it is not a regular file but a device.",
    ),
    "a link to itself": (
        lambda path: path.symlink_to(path.name),
        "The file could not be read: Too many levels of symbolic links.",
    ),
    "an empty file": (Path.touch, "The file is empty."),
}


@pytest.mark.parametrize("thing", INSTEAD)
def test_what_is_something_else_by_the_time_it_is_opened_blocks_nobody(
    library: Library, three: Path, thing: str
) -> None:
    make, words = INSTEAD[thing]

    def happen(path: Path) -> None:
        path.unlink()
        make(path)

    assert _scan(library, three, happen, opened=False).counts.failed == 1
    assert str(records(library)[os.fsencode(three / "b.mkv")].reason) == words


def test_a_folder_that_is_renamed_while_it_is_listed_costs_no_record(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos / "moving", 20)
    make_files(videos, 2, ".avi")
    assert scan(library, videos, prober=FakeProber()).counts.ok == 22
    known = {record.id for record in records(library).values()}
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(lister_child, "run", listers.renames_moving)
        outcome = scan(library, videos, prober=FakeProber())
    assert (outcome.state, outcome.missing) == (JobState.NEEDS_ATTENTION, 0)
    assert [(error.path, error.reason.code) for error in outcome.errors] == [
        (os.fsencode(videos / "moving"), "folder.vanished")
    ]
    assert 2 < outcome.counts.found < 22
    after = scan(library, videos, prober=FakeProber())
    assert (after.counts.found, after.counts.unchanged, after.missing) == (22, 22, 0)
    assert {record.id for record in records(library).values()} == known


def test_a_folder_whose_files_are_deleted_while_it_is_listed_is_only_smaller(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos / "emptied", 20)
    assert scan(library, videos, prober=FakeProber()).counts.ok == 20
    monkeypatch.setattr(lister_child, "run", listers.empties_emptied)
    outcome = scan(library, videos, prober=FakeProber())
    assert (outcome.state, outcome.errors) == (JobState.COMPLETED, ())
    assert outcome.counts.found + outcome.missing == 20
