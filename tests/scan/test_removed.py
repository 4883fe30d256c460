"""A scan begins by forgetting what was removed, in slices, and so starts afresh there."""

import os
from pathlib import Path

import pytest

from app.core.job import JobState
from app.core.run.progress import Phase
from app.library import Library
from app.library.copies import removal
from app.library.scan import sources
from app.scan import tidying
from tests.doubles import DummyHost, FakeProber, make_files
from tests.library.filling import count
from tests.scan.acts import cancel_at, names, scan, states, watched


def _remove(library: Library, path: Path) -> int:
    source = library.write(sources.covering, os.fsencode(path)).result()
    assert source is not None
    assert library.write(removal.remove_source, source.id, 1.0).result()
    return source.id


@pytest.mark.parametrize("again", [".", "a"])
def test_a_removed_folder_is_probed_afresh(library: Library, videos: Path, again: str) -> None:
    make_files(videos / "a", 3)
    scan(library, videos)
    _remove(library, videos)
    prober = FakeProber()
    outcome = scan(library, videos / again, prober=prober)
    assert (outcome.counts.ok, outcome.counts.unchanged, outcome.missing) == (3, 0, 0)
    assert len(names(prober.probed)) == 3
    assert [source.path for source in library.sources()] == [os.fsencode(videos / again)]


def test_what_was_removed_is_forgotten_by_a_scan_of_something_else(library: Library, videos: Path) -> None:
    make_files(videos / "a", 2)
    make_files(videos / "b", 1)
    scan(library, videos / "a")
    _remove(library, videos / "a")
    watched(library, videos / "b")
    assert (count(library, "source"), count(library, "file")) == (1, 1)


def test_it_can_be_cancelled_between_the_slices(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "PURGE_REMOVED", 10)
    make_files(videos, 50)
    scan(library, videos)
    _remove(library, videos)
    outcome = scan(library, videos, host=cancel_at(2))
    assert (outcome.state, outcome.counts.found) == (JobState.CANCELLED, 0)
    assert count(library, "file") == 30
    again = scan(library, videos)
    assert (again.counts.ok, count(library, "file")) == (50, 50)


def test_a_source_removed_while_it_is_scanned_is_not_announced_any_more(
    library: Library, videos: Path
) -> None:
    make_files(videos, 5)

    def remove(host: DummyHost) -> bool:
        if host.told and host.told[-1].phase is Phase.PROBING and library.sources():
            _remove(library, videos)
        return False

    host = DummyHost(remove)
    outcome = scan(library, videos, host=host)
    assert (outcome.state, outcome.counts.ok) == (JobState.COMPLETED, 5)
    assert sum(len(batch.records) for batch in host.batches) == 1
    assert library.page(0, 10) == ()


@pytest.mark.parametrize("known", [True, False])
def test_a_source_removed_while_it_is_scanned_is_not_purged_by_another_scan(
    library: Library, videos: Path, *, known: bool
) -> None:
    """The other one's new folders must not get the ids of those that this one still works in."""
    files, others = make_files(videos / "a", 30), make_files(videos / "b", 3, ".avi")
    if known:
        scan(library, videos / "b")
    removed: list[int] = []

    def remove(host: DummyHost) -> bool:
        if host.told and host.told[-1].phase is Phase.PROBING and host.told[-1].done and not removed:
            removed.append(_remove(library, videos / "a"))
            watched(library, videos / "b")
        return False

    outcome = scan(library, videos / "a", host=DummyHost(remove))
    assert (outcome.state, outcome.counts.ok) == (JobState.COMPLETED, 30)
    assert states(library).keys() == {os.fsencode(file.name) for file in others}
    assert library.write(removal.restore_source, removed[0]).result()
    assert {record.path for record in library.page(0, 100)} == set(map(os.fsencode, [*files, *others]))


def test_it_is_purged_by_the_next_one(library: Library, videos: Path) -> None:
    make_files(videos / "a", 3)
    make_files(videos / "b", 1)
    prober = FakeProber()

    def remove(_host: DummyHost) -> bool:
        if len(prober.probed) == 1 and library.sources():
            _remove(library, videos / "a")
        return len(prober.probed) == 2

    assert scan(library, videos / "a", host=DummyHost(remove), prober=prober).state is JobState.CANCELLED
    watched(library, videos / "b")
    assert (count(library, "source"), count(library, "folder"), count(library, "file")) == (1, 1, 1)
