"""Disks that are full, files that break under an open library, clocks that go back: nothing saved is lost."""

import itertools
import time
from pathlib import Path

import pytest

from app.core.errors import LibraryDamaged, LibraryError
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.library import Library, open_library
from tests.doubles import FakeProber, make_files
from tests.library.filling import everything, page_limit
from tests.poison.acts import check_words, records, scan

PAGE = 4096


@pytest.mark.parametrize("pages", [0, 8, 30], ids=["listing", "first results", "last results"])
def test_a_disk_that_is_full_while_a_scan_writes(library: Library, videos: Path, pages: int) -> None:
    for folder in ("a", "b", "c"):
        make_files(videos / folder, 100)
    page_limit(library, pages)
    with pytest.raises(LibraryError) as full:
        scan(library, videos, prober=FakeProber())
    check_words(full.value.message)
    assert f"{library.path} could not be written: database or disk is full." in str(full.value)
    kept = records(library)
    assert {record.status for record in kept.values()} <= {FileStatus.OK}
    page_limit(library, 10**6)
    outcome = scan(library, videos, prober=FakeProber())
    assert (outcome.state, outcome.counts.found) == (JobState.COMPLETED, 300)
    assert outcome.counts.unchanged == len(kept)


def test_a_library_that_breaks_while_it_is_open_is_left_alone_by_the_next_start(
    tmp_path: Path, videos: Path
) -> None:
    path = tmp_path / "library.sqlite3"
    make_files(videos, 800)
    library = open_library(path)
    scan(library, videos, prober=FakeProber())
    library.close()
    library = open_library(path)
    _break(path)
    with pytest.raises(LibraryDamaged) as damaged:
        scan(library, videos, prober=FakeProber())
    library.close()
    check_words(damaged.value.message)
    assert str(path) in str(damaged.value)
    broken = path.read_bytes()
    for _ in range(2):
        with pytest.raises(LibraryDamaged) as refused:
            open_library(path)
        check_words(refused.value.message)
        assert path.read_bytes() == broken


def _break(path: Path) -> None:
    """Overwrite all but the beginning of the file behind the library's back, as a failing disk does."""
    pages = path.stat().st_size // PAGE
    assert pages > 100
    with path.open("r+b") as file:
        file.seek(pages // 10 * PAGE)
        file.write(b"\xff" * PAGE * (pages - pages // 10))


def test_damage_that_a_reader_meets_is_looked_over_by_the_next_start(library: Library, videos: Path) -> None:
    make_files(videos, 800)
    scan(library, videos, prober=FakeProber())
    library.close()
    again = open_library(library.path)
    _break(library.path)
    with pytest.raises(LibraryDamaged):
        everything(again)
    again.close()
    with pytest.raises(LibraryDamaged, match="Restore a backup"):
        open_library(library.path)


def test_a_clock_that_goes_back_all_the_time(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backwards = itertools.count(time.time(), -3600)
    monkeypatch.setattr(time, "time", lambda: next(backwards))
    make_files(videos, 3)
    first = scan(library, videos, prober=FakeProber())
    assert (first.state, first.counts.ok) == (JobState.COMPLETED, 3)
    assert first.seconds >= 0
    make_files(videos, 5)
    second = scan(library, videos, prober=FakeProber())
    assert second.started < first.started
    assert (second.counts.ok + second.counts.unchanged, second.missing) == (5, 0)
    third = scan(library, videos, prober=FakeProber())
    assert (third.state, third.counts.unchanged) == (JobState.COMPLETED, 5)
    assert {record.scan_id for record in records(library).values()} <= {first.scan_id, second.scan_id}
