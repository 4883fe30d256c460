"""A source is watched from the side bar: the menu, the mark, the sentence, and a new file that is found."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.qt.sources.model import SourceRole
from app.qt.startup.application import Desktop
from app.watch import source_watcher
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


@pytest.fixture
def desktop(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    """A window after a scan, with the source chosen."""
    make_files(videos, 1)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 1)
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    qtbot.waitUntil(lambda: bool(len(parts(window).source_list.sources)))
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    return desktop


def test_a_watched_source_has_a_mark_and_says_how_it_is_watched(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    watch, row = window.menu["watch_source"], parts(window).source_list.index(0)
    assert (watch.isEnabled(), watch.isChecked(), row.data(SourceRole.WATCHED)) == (True, False, False)
    watch.trigger()
    qtbot.waitUntil(lambda: "as they happen" in str(row.data(Qt.ItemDataRole.ToolTipRole)))
    assert watch.isChecked()
    assert row.data(SourceRole.WATCHED) is True
    assert "watched" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "as they happen" in watch.toolTip()
    qtbot.waitUntil(lambda: "is watched." in window.notice.label.text())
    window.notice.offer.click()
    qtbot.waitUntil(lambda: not watch.isChecked())
    assert row.data(SourceRole.WATCHED) is False


def test_a_new_file_in_a_watched_source_comes_into_the_table(
    desktop: Desktop, videos: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    window.menu["watch_source"].trigger()
    row = parts(window).source_list.index(0)
    qtbot.waitUntil(lambda: "as they happen" in str(row.data(Qt.ItemDataRole.ToolTipRole)))
    make_files(videos / "new", 2)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3)


def test_a_source_without_events_says_so(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(source_watcher, "MOST_WATCHES", 0)
    window = desktop.window
    window.menu["watch_source"].trigger()
    row = parts(window).source_list.index(0)
    qtbot.waitUntil(lambda: "no more folders" in str(row.data(Qt.ItemDataRole.ToolTipRole)))
    qtbot.waitUntil(lambda: "no more folders" in window.notice.label.text())
    assert "once an hour" in str(row.data(Qt.ItemDataRole.ToolTipRole))
    window.menu["watch_source"].trigger()
    qtbot.waitUntil(lambda: not any("no more folders" in text for text in window.notice.notices()))


def test_a_watch_is_undone_and_done_again(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    watch, undo, redo = (window.menu[key] for key in ("watch_source", "undo", "redo"))
    watch.trigger()
    qtbot.waitUntil(undo.isEnabled)
    assert undo.text() == "Undo watch over “videos”"
    undo.trigger()
    qtbot.waitUntil(lambda: not watch.isChecked())
    redo.trigger()
    qtbot.waitUntil(watch.isChecked)
    assert window.notice.notices() == ()  # the offer of the first time has gone with its undo
