"""The events of watchfiles, told by a double of its native part: the names of paths, and what they mean."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.core.file.filetypes import BUILT_IN
from app.core.watch.hint import Hint
from app.watch.events import RootLost
from app.watch.system_events import SystemEvents
from tests.doubles import write_file

ADDED, MODIFIED, DELETED = 1, 2, 3


class Native:
    """A double of `RustNotify` that tells what the test gives it."""

    def __init__(self) -> None:
        self.answer: object = "timeout"
        self.closed = False

    def watch(self, *_how: object) -> object:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def native(monkeypatch: pytest.MonkeyPatch) -> Native:
    native = Native()
    module = SimpleNamespace(RustNotify=lambda *_how: native)
    monkeypatch.setitem(sys.modules, "watchfiles", SimpleNamespace(_rust_notify=module))
    monkeypatch.setitem(sys.modules, "watchfiles._rust_notify", module)
    return native


def told(native: Native, events: SystemEvents, *changes: tuple[int, Path]) -> Sequence[Hint]:
    native.answer = {(kind, str(path)) for kind, path in changes}
    return events.wait(1.0)


def test_files_and_folders_become_hints(native: Native, videos: Path) -> None:
    events = SystemEvents(bytes(videos), BUILT_IN)
    film, folder = write_file(videos / "film.mkv"), videos / "a"
    folder.mkdir()
    assert told(native, events, (MODIFIED, film)) == [Hint(bytes(film))]
    assert told(native, events, (ADDED, folder)) == [Hint(bytes(folder), is_folder=True, is_new=True)]
    assert told(native, events, (MODIFIED, folder)) == []
    assert told(native, events, (DELETED, videos / "b" / "c")) == [Hint(bytes(videos / "b"), is_folder=True)]
    assert told(native, events, (ADDED, write_file(videos / "notes.txt"))) == []
    subtitles = write_file(videos / "film.de.srt")
    assert told(native, events, (ADDED, subtitles)) == [Hint(bytes(subtitles))]
    native.answer = "timeout"
    assert events.wait(1.0) == ()
    events.close()
    assert native.closed


def test_paths_without_links_are_those_of_the_source(native: Native, videos: Path) -> None:
    """FSEvents resolves links: otherwise, the scan of a folder outside of the source adds another source."""
    link = videos.with_name("link")
    link.symlink_to(videos)
    film = write_file(videos / "film.mkv")
    events = SystemEvents(bytes(link), BUILT_IN)
    assert told(native, events, (ADDED, film)) == [Hint(bytes(link / "film.mkv"))]
    assert told(native, events, (MODIFIED, link / "film.mkv")) == [Hint(bytes(link / "film.mkv"))]
    assert told(native, events, (MODIFIED, videos)) == [Hint(bytes(link), is_folder=True)]
    assert told(native, events, (ADDED, videos.parent / "film.mkv")) == [Hint(bytes(link), is_folder=True)]


def test_a_root_that_goes_and_a_watch_that_breaks_are_told_apart(native: Native, videos: Path) -> None:
    events = SystemEvents(bytes(videos), BUILT_IN)
    native.answer = RuntimeError("error in underlying watcher")
    with pytest.raises(OSError, match="underlying"):
        events.wait(1.0)
    native.answer = "timeout"
    videos.rmdir()
    with pytest.raises(RootLost):
        events.wait(1.0)
