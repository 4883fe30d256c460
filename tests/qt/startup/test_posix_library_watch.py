"""The library is deleted under an open window: the window says so in words, and shows what it knows."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.qt.startup.application import Desktop
from tests.doubles import make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import counts_of
from tests.qt.gestures import ask_to_remove
from tests.qt.parts import parts
from tests.qt.scanning import Gate


@pytest.fixture
def desktop(open_desktop: OpenDesktop, gate: Gate, videos: Path, qtbot: QtBot) -> Desktop:
    """A window on three files, and no more files let through."""
    make_files(videos, 3)
    gate.release(3)
    desktop = open_desktop(gate.prober, paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    return desktop


def gone(desktop: Desktop) -> bool:
    """Whether the notice says that the library is no longer there."""
    return any("is no longer there" in text for text in desktop.window.notice.notices())


def test_it_is_told_once_and_numbers_stay(desktop: Desktop, library_path: Path, qtbot: QtBot) -> None:
    window = desktop.window
    library_path.unlink()
    qtbot.waitUntil(lambda: gone(desktop))
    assert str(library_path) in window.notice.label.text()
    window.menu["rescan"].trigger()
    ask_to_remove(window, 0)
    window.notice.offer.click()
    qtbot.waitUntil(lambda: gone(desktop))
    assert counts_of(window, "All files") == ["3"]
    assert window.status.totals.text().startswith("3 files")
    assert parts(window).model.rowCount() == 3
    assert not any("Traceback" in text or "Error" in text for text in window.notice.notices())
    assert not library_path.exists()


def test_a_scan_that_runs_ends_and_says_why(
    desktop: Desktop, library_path: Path, videos: Path, gate: Gate, qtbot: QtBot
) -> None:
    window = desktop.window
    make_files(videos, 6)
    window.menu["rescan"].trigger()
    qtbot.waitUntil(window.menu["cancel"].isEnabled)
    library_path.unlink()
    gate.release(6)
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    assert parts(window).activity.heading.text() == "The scan stopped"
    qtbot.waitUntil(lambda: gone(desktop))
    assert not library_path.exists()


def test_it_is_not_told_any_more_once_the_library_is_back(
    desktop: Desktop, library_path: Path, gate: Gate, videos: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    aside = library_path.with_name("aside")
    library_path.rename(aside)
    qtbot.waitUntil(lambda: gone(desktop))
    aside.rename(library_path)
    qtbot.waitUntil(lambda: not gone(desktop))
    make_files(videos, 4)
    gate.release(4)
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: counts_of(window, "All files") == ["4"])
