"""A source is watched by a real child: what it tells of files and folders that come, grow, move and go."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.file.filetypes import BUILT_IN
from app.core.message import Message
from app.core.watch.hint import ChangesSettled, Ended, Watching, WatchMessage
from app.watch import watch_child
from app.watch.inotify import Inotify, WatchLimit
from app.watch.linux_events import LinuxEvents
from app.watch.watch_child import watch
from tests.doubles import make_files, write_file
from tests.watch.acts import STILL, watching


@pytest.fixture
def source(videos: Path) -> Path:
    make_files(videos / "a", 1)
    (videos / "b").mkdir()
    return videos


class _Enough(BrokenPipeError):
    """Ends a watch as a parent does that has closed its end."""


def _told_after(
    source: Path, act: Callable[[WatchMessage], None], limit: int | None = None
) -> list[WatchMessage]:
    """Watch in this process, and return the first message, the next one, and the end if there is one.

    `act` gets the first, and is over before events are read: they come all at once, on any machine.
    """
    told: list[WatchMessage] = []

    def tell(message: WatchMessage) -> None:
        told.append(message)
        if len(told) > 1:
            raise _Enough
        act(message)

    with suppress(_Enough):
        told.append(watch(tell, bytes(source), BUILT_IN, limit, STILL))
    return told


def test_a_new_file_has_its_folder_scanned(source: Path) -> None:
    with watching(source) as told:
        assert told.next() == Watching(3)
        write_file(source / "b" / "new.mkv")
        told.due(source / "b")


def test_a_file_is_told_while_it_grows_and_due_once_it_stands_still(source: Path) -> None:
    grown = write_file(source / "b" / "new.mkv", b"")
    with watching(source, still=1.0) as told:
        told.next()
        with grown.open("ab", buffering=0) as file:
            file.write(b"video")
            told.until(lambda settled: settled == ChangesSettled((), (bytes(grown),)))
        told.until(lambda settled: settled == ChangesSettled((bytes(source / "b"),), ()))


def test_names_need_not_be_text(source: Path) -> None:
    with watching(source) as told:
        told.next()
        folder = os.fsencode(source) + b"/\xff\xfe"
        make_files(Path(os.fsdecode(folder)), 1)
        told.until(lambda settled: folder in settled.due)


def test_a_new_deep_folder_is_found_with_what_is_in_it(source: Path) -> None:
    with watching(source) as told:
        told.next()
        (source / "n" / "e" / "w").mkdir(parents=True)
        write_file(source / "n" / "e" / "w" / "film.mkv")
        told.due(source / "n")
        write_file(source / "n" / "e" / "w" / "later.mkv")
        told.due(source / "n" / "e" / "w")


def test_a_moved_folder_has_both_places_scanned(source: Path) -> None:
    with watching(source) as told:
        told.next()
        (source / "a").rename(source / "b" / "a")
        told.due(source)
        write_file(source / "b" / "a" / "new.mkv")
        told.due(source / "b" / "a")


def test_a_deleted_file_has_its_folder_scanned(source: Path) -> None:
    (film,) = (source / "a").iterdir()
    with watching(source) as told:
        told.next()
        film.unlink()
        told.due(source / "a")


def test_a_deleted_folder_has_the_one_around_it_scanned(source: Path) -> None:
    make_files(source / "a" / "deep" / "deeper", 3)

    def delete(_message: WatchMessage) -> None:
        shutil.rmtree(source / "a" / "deep")

    told = _told_after(source, delete)
    assert told == [Watching(5), ChangesSettled((bytes(source / "a"),), ())]


def test_a_source_behind_a_link_is_watched(source: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(source)
    with watching(link) as told:
        assert told.next() == Watching(3)
        write_file(source / "b" / "new.mkv")
        told.due(link / "b")


def test_a_source_that_a_link_to_another_folder_replaces_is_lost(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_child, "_WAIT_SECONDS", 0.01)
    link = tmp_path / "link"
    link.symlink_to(source)
    told: list[object] = []

    def tell(message: object) -> None:
        told.append(message)
        link.unlink()
        link.symlink_to(source / "a")

    assert watch(tell, bytes(link), BUILT_IN, None, 0.1) == Ended(Message("watch.lost"), is_lost=True)
    assert told == [Watching(3)]


def test_many_files_at_once_are_all_due(source: Path) -> None:
    with watching(source) as told:
        told.next()
        make_files(source / "many", 500)
        told.due(source / "many")


def test_subtitles_beside_a_video_are_due(source: Path) -> None:
    with watching(source) as told:
        told.next()
        write_file(source / "b" / "film.de.srt")
        told.due(source / "b")


def test_other_files_and_ignored_folders_are_nobody_s_business(source: Path) -> None:
    with watching(source) as told:
        told.next()
        write_file(source / "b" / "notes.txt")
        make_files(source / ".git", 1)
        write_file(source / "b" / "film.mkv")
        told.until(lambda settled: settled.due == (bytes(source / "b"),))


def test_what_goes_to_a_trash_is_nobody_s_business(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(source / "data"))
    (source / "data/Trash/files").mkdir(parents=True)
    (source / "elsewhere/Trash/files").mkdir(parents=True)
    (source / "elsewhere/Trash/info").mkdir()
    with watching(source) as told:
        assert told.next() == Watching(5)
        make_files(source / "data/Trash/files/day", 1)
        make_files(source / "elsewhere/Trash/files/day", 1)
        write_file(source / "b" / "new.mkv")
        told.until(lambda settled: settled.due == (bytes(source / "b"),))


def test_a_source_in_a_trash_is_not_watched(source: Path) -> None:
    trash = source / ".Trash-1000" / "files"
    trash.mkdir(parents=True)
    assert watch(print, bytes(trash), BUILT_IN, None, 0.0) == Ended(Message("source.in_trash"))


def test_a_source_that_goes_ends_the_watch(source: Path) -> None:
    with watching(source) as told:
        told.next()
        shutil.rmtree(source)
        message = told.next()
        while not isinstance(message, Ended):
            message = told.next()
        assert message == Ended(Message("watch.lost"), is_lost=True)


def test_a_source_that_is_not_there_is_not_watched(source: Path) -> None:
    with watching(source / "none") as told:
        assert told.next() == Ended(Message("watch.lost"), is_lost=True)


def test_the_limit_of_watches_is_told(source: Path) -> None:
    for number in range(100):
        (source / f"{number}").mkdir()
    with watching(source, limit=100) as told:
        assert told.next() == Ended(Message("watch.limit", {"limit": 100}))


def test_a_limit_that_is_reached_later_is_told_too(source: Path) -> None:
    def make_folders(_message: WatchMessage) -> None:
        for number in range(5):
            (source / f"{number}").mkdir()

    assert _told_after(source, make_folders, limit=4) == [
        Watching(3),
        Ended(Message("watch.limit", {"limit": 4})),
    ]


def test_a_share_sends_no_events(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_child, "sends_events", lambda _root: False)
    ended = watch(lambda _message: None, bytes(source), BUILT_IN, None, 10.0)
    assert ended == Ended(Message("watch.network"))


def test_lost_events_have_the_whole_source_scanned(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The queue of the kernel holds 16,384 events: reading nothing for that long makes it overflow."""
    events = LinuxEvents(bytes(source), BUILT_IN)
    try:
        film = write_file(source / "b" / "film.mkv")
        most = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text("ascii"))
        for number in range(most // 2 + 2):
            film = film.rename(film.with_name(f"film{number % 2}.mkv"))
        hints = list(events.wait(0))
        while found := events.wait(0):
            hints += found
        assert any(hint.path == bytes(source) and hint.is_folder for hint in hints)
    finally:
        events.close()


def test_a_folder_can_be_watched_within_the_limit_only(source: Path) -> None:
    inotify = Inotify(limit=1)
    try:
        inotify.add(bytes(source))
        with pytest.raises(WatchLimit):
            inotify.add(bytes(source / "a"))
    finally:
        inotify.close()
