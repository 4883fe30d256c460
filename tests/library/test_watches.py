"""Which sources are watched, and what becomes of that when sources change."""

from contextlib import closing
from pathlib import Path

import pytest

from app.core.errors import ScheduleRefused
from app.core.message import Message
from app.core.schedule import recurrence
from app.core.schedule.schedule import SchedulePlan
from app.core.watch.state import WatchedSource, WatchMode, WatchState
from app.library import Library, open_library
from app.library.automation import schedules, watches
from app.library.copies import removal
from app.library.scan import sources


def _add(library: Library, path: bytes, volume: str = "uuid:1") -> int:
    return library.write(sources.add, path, volume, 0.0).result().id


def _watch(library: Library, path: bytes, *, on: bool = True) -> None:
    library.write(watches.switch, path, on=on).result()


def _watched(library: Library) -> list[bytes]:
    with library.reader() as reader:
        return [source.path for source in reader.watched_sources()]


def test_a_source_is_watched_until_it_is_switched_off(library: Library) -> None:
    source_id = _add(library, b"/a")
    _watch(library, b"/a")
    _watch(library, b"/a")
    library.write(watches.note_rescan, source_id, 5.0).result()
    with library.reader() as reader:
        expected = WatchedSource(id=source_id, path=b"/a", volume="uuid:1", online=True, rescanned=5.0)
        assert reader.watched_sources() == (expected,)
    _watch(library, b"/a", on=False)
    assert _watched(library) == []


def test_only_a_source_can_be_watched(library: Library) -> None:
    _add(library, b"/a")
    with pytest.raises(ScheduleRefused, match="/a/b is not a source"):
        _watch(library, b"/a/b")


def test_a_removed_source_is_not_watched_until_it_is_restored(library: Library) -> None:
    source_id = _add(library, b"/a")
    _watch(library, b"/a")
    library.write(removal.remove_source, source_id, 1.0).result()
    assert _watched(library) == []
    library.write(removal.restore_source, source_id).result()
    assert _watched(library) == [b"/a"]
    library.write(removal.remove_source, source_id, 1.0).result()
    while library.write(removal.purge_removed, 100).result():
        pass
    _add(library, b"/a")
    assert _watched(library) == []


def test_a_source_that_takes_others_in_takes_over_their_watch_and_schedules(library: Library) -> None:
    _add(library, b"/a/b")
    _add(library, b"/a/c")
    _watch(library, b"/a/b")
    plan = SchedulePlan(task="scan", recurrence=recurrence.parse("hourly"), source=b"/a/c")
    library.write(schedules.add, plan, 0.0).result()
    _add(library, b"/a")
    assert _watched(library) == [b"/a"]
    with library.reader() as reader:
        assert [schedule.plan.source for schedule in reader.schedules()] == [b"/a"]


def test_the_watch_outlives_the_program(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(open_library(path)) as library:
        _add(library, b"/a")
        _watch(library, b"/a")
    with closing(open_library(path)) as library:
        assert _watched(library) == [b"/a"]


def test_a_state_explains_itself() -> None:
    state = WatchState(mode=WatchMode.HOURLY, reason=Message("watch.limit", {"limit": 100}))
    assert str(state) == "The system can watch no more folders (100). The folder is scanned once an hour."
    assert all(str(WatchState(mode=mode)).endswith(".") for mode in WatchMode)
