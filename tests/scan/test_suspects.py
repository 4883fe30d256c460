"""Files that were being probed when the program was killed are tried last and alone, until they are known."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from app.core.job import JobState
from app.library import Library
from app.probe.base import ProbeAnswer, ProbeTask
from app.scan.pipeline import SAVE_SECONDS
from tests.doubles import DummyHost, FakeProber, make_files, ok, write_file
from tests.scan.acts import names, scan, states


class Killed(BaseException):
    """The program ends here, without a word."""


class Ahead(FakeProber):
    """Draws files ahead as real children do, and keeps which it was given together."""

    def __init__(self, ahead: int = 3, *, killed_at: int | None = None) -> None:
        super().__init__()
        self.calls: list[list[bytes]] = []
        self._ahead = ahead
        self._killed_at = killed_at

    def probe(self, tasks: Iterable[ProbeTask]) -> Iterator[ProbeAnswer | None]:
        call: list[bytes] = []
        self.calls.append(call)
        held: list[ProbeTask] = []
        source = iter(tasks)
        while held or not call:
            while len(held) < self._ahead and (task := next(source, None)) is not None:
                held.append(task)
                call.append(task.path)
            if not held:
                return
            for _ in range(4):
                yield None
            if len(self.probed) == self._killed_at:
                raise Killed
            self.probed.append(held[0].path)
            yield ok(held.pop(0))


def killed_scan(library: Library, videos: Path, at: int) -> list[bytes]:
    """Scan until the program is killed; return the names of the files that were out."""
    prober = Ahead(killed_at=at)
    with pytest.raises(Killed):
        scan(library, videos, prober=prober)
    return names(prober.calls[0][at:])


def test_what_was_out_is_tried_last_and_alone(library: Library, videos: Path) -> None:
    make_files(videos, 12)
    assert SAVE_SECONDS < 1, "the clock of these scans runs a second a look"
    out = killed_scan(library, videos, 4)
    assert len(out) == 3
    prober = Ahead()
    outcome = scan(library, videos, prober=prober)
    assert (outcome.state, outcome.counts.unchanged, outcome.counts.ok) == (JobState.COMPLETED, 4, 8)
    together, *alone = prober.calls
    assert len(together) == 5
    assert [len(call) for call in alone] == [1, 1, 1]
    assert names([path for call in alone for path in call]) == out


def test_once_probed_they_are_as_others(library: Library, videos: Path) -> None:
    files = make_files(videos, 6)
    killed_scan(library, videos, 2)
    scan(library, videos)
    for file in files:
        write_file(file, b"changed")
    prober = Ahead()
    scan(library, videos, prober=prober)
    assert [len(call) for call in prober.calls] == [6]


def test_once_probed_they_are_as_others_also_where_that_scan_is_killed(
    library: Library, videos: Path
) -> None:
    files = make_files(videos, 6)
    assert len(killed_scan(library, videos, 0)) == 3
    with pytest.raises(Killed):
        scan(library, videos, prober=Ahead(killed_at=5))
    scan(library, videos)
    for file in files:
        write_file(file, b"changed")
    prober = Ahead()
    scan(library, videos, prober=prober)
    assert [len(call) for call in prober.calls] == [6]


def test_a_second_crash_adds_to_them(library: Library, videos: Path) -> None:
    make_files(videos, 9)
    first = killed_scan(library, videos, 0)
    second = killed_scan(library, videos, 1)
    assert set(first).isdisjoint(second)
    prober = Ahead()
    scan(library, videos, prober=prober)
    together, *alone = prober.calls
    saved = states(library).keys() - set(names(prober.probed))
    assert len(saved) == 1
    assert set(names(together)) == states(library).keys() - {*first, *second, *saved}
    assert names([path for call in alone for path in call]) == sorted([*first, *second])


def test_cancel_puts_nothing_under_suspicion(library: Library, videos: Path) -> None:
    make_files(videos, 9)
    prober = Ahead()
    host = DummyHost(lambda _host: len(prober.probed) == 3)
    assert scan(library, videos, host=host, prober=prober).state is JobState.CANCELLED
    again = Ahead()
    scan(library, videos, prober=again)
    assert [len(call) for call in again.calls] == [6]
