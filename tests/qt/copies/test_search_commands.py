"""A search for copies, started in the window: among the files that are shown, and of a source."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading


def opened(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> Desktop:
    """Return a window on two copies and a file of its own."""
    for name, contents in (("one.mkv", b"same"), ("two.mkv", b"same"), ("other.mkv", b"else")):
        (videos / name).write_bytes(contents)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    qtbot.waitUntil(lambda: len(copies(desktop, qtbot)) == 3)
    return desktop


def copies(desktop: Desktop, qtbot: QtBot) -> dict[bytes, int | None]:
    return {record.name: record.copies for record in records_in(parts(desktop.window).model, qtbot)}


def test_the_files_of_the_shown_search_are_compared_with_all(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    window.browse.set_text("one")
    qtbot.waitUntil(lambda: list(copies(desktop, qtbot)) == [b"one.mkv"])
    qtbot.waitUntil(window.menu["find_copies"].isEnabled)
    window.menu["find_copies"].trigger()
    wait_heading(qtbot, desktop, "Finished: Copies of")
    qtbot.waitUntil(lambda: copies(desktop, qtbot) == {b"one.mkv": 2})


def test_a_source_is_searched_by_its_menu(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    assert not window.menu["find_copies_source"].isEnabled()
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(window.menu["find_copies_source"].isEnabled)
    window.menu["find_copies_source"].trigger()
    expected = {b"one.mkv": 2, b"two.mkv": 2, b"other.mkv": 1}
    qtbot.waitUntil(lambda: copies(desktop, qtbot) == expected)


def test_an_empty_library_has_nothing_to_compare(open_desktop: OpenDesktop) -> None:
    assert not open_desktop(lambda _request: FakeProber()).window.menu["find_copies"].isEnabled()
