"""A lister that dies or goes silent costs its root, and nothing else (S2, S5)."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.run.timing import Clock, SilenceTimer
from app.library import Library
from app.scan.listing import lister_child, lister_process
from tests.child_processes import all_have_ended
from tests.doubles import FakeProber, make_files, write_file
from tests.scan import listers
from tests.scan.acts import scan, states


@pytest.fixture
def roots(videos: Path, library: Library) -> list[Path]:
    """Three known sources, the middle one of which will be bad; a new file in each."""
    roots = [videos / "a", videos / "bad", videos / "c"]
    for root in roots:
        make_files(root, 2, f".{root.name[0]}.mkv")
    scan(library, *roots)
    for root in roots:
        make_files(root, 1, f".{root.name[0]}.new.mkv")
    return roots


def _misbehaving(monkeypatch: pytest.MonkeyPatch, run: object, bad: Path) -> None:
    """Have listers misbehave, of whose silence only that counts of the first that is stuck.

    Any other may take long to start on a busy machine.
    """
    mark = listers.mark_of(os.fsencode(bad))

    class Silence(SilenceTimer):
        def __init__(self, clock: Clock) -> None:
            super().__init__(clock)
            self._is_later = mark.exists()

        def look(self) -> float:
            if self._is_later or not mark.exists():
                self.end()
            return super().look()

    monkeypatch.setattr(lister_child, "run", run)
    monkeypatch.setattr(lister_process, "SilenceTimer", Silence)
    monkeypatch.setattr(lister_process, "SILENCE_SECONDS", 1.5)


@pytest.mark.parametrize(
    ("run", "code"),
    [
        (listers.silent_at_bad, "source.silent"),
        (listers.talks_nonsense_in_bad, "source.lister_died"),
        (listers.may_not_list_bad, "folder.not_permitted"),
    ],
)
def test_a_source_that_cannot_be_begun_goes_offline_and_the_rest_is_scanned(
    library: Library,
    roots: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    run: object,
    code: str,
) -> None:
    _misbehaving(monkeypatch, run, roots[1])
    prober = FakeProber()
    outcome = scan(library, *roots, prober=prober)
    bad = os.fsencode(roots[1])
    assert [(error.path, error.reason.code) for error in outcome.errors] == [(bad, code)]
    assert (outcome.offline, outcome.state) == ((bad,), JobState.NEEDS_ATTENTION)
    assert (outcome.counts.found, outcome.counts.ok, outcome.counts.unchanged) == (6, 2, 4)
    assert not any(path.startswith(bad) for path in prober.probed)
    assert (outcome.roots_read, outcome.missing) == (2, 0)
    assert [status for name, status in states(library).items() if b".b." in name] == [FileStatus.OFFLINE] * 2


@pytest.mark.parametrize(
    "run",
    [
        listers.stuck_midway_in_bad,
        listers.stuck_in_a_word,
        listers.drips_a_word,
        listers.dies_in_bad,
        listers.dies_in_a_word,
        listers.says_what_is_no_message,
    ],
)
def test_what_was_found_before_a_child_was_lost_stays(
    library: Library, roots: list[Path], monkeypatch: pytest.MonkeyPatch, run: object
) -> None:
    _misbehaving(monkeypatch, run, roots[1])
    prober = FakeProber()
    outcome = scan(library, *roots, prober=prober)
    assert (outcome.offline, outcome.roots_read, outcome.missing) == ((), 3, 0)
    assert (outcome.counts.found, outcome.counts.ok, outcome.counts.unchanged) == (9, 3, 6)
    assert {error.path for error in outcome.errors} <= {os.fsencode(roots[1])}
    assert set(states(library).values()) == {FileStatus.OK}
    assert all_have_ended()  # one that was given up but not ended would write its mark only later
    mark = listers.mark_of(os.fsencode(roots[1]))
    assert not (mark.exists() and mark.read_bytes())


def test_a_single_file_that_was_told_before_its_lister_died_is_kept(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lister_child, "run", listers.dies_in_bad)
    write_file(videos / "bad.mkv", b"x")
    (good,) = make_files(videos, 1)
    prober = FakeProber()
    outcome = scan(library, videos / "bad.mkv", good, prober=prober)
    assert (outcome.counts.found, outcome.counts.ok) == (2, 2)
    assert prober.probed == [os.fsencode(videos / "bad.mkv"), os.fsencode(good)]


def test_a_file_that_is_told_twice_is_one(
    library: Library, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lister_child, "run", listers.tells_twice)
    make_files(videos, 3)
    outcome = scan(library, videos)
    assert (outcome.counts.found, outcome.counts.ok, outcome.counts.not_reached) == (3, 3, 0)
    again = scan(library, videos)
    assert (again.counts.found, again.counts.unchanged, again.missing) == (3, 3, 0)
