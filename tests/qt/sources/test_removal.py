"""Removing a source while the library is busy: the table and the library stay of one mind."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.qt.jobs.controller import Controller
from app.qt.startup.application import Desktop
from tests.doubles import make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.gestures import ask_to_remove
from tests.qt.parts import parts
from tests.qt.scanning import Gate, wait_heading


@pytest.fixture
def desktop(open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window with two sources, of 4 and 2 files, and no more files let through."""
    folders = tmp_path / "a", tmp_path / "b"
    make_files(folders[0], 4)
    make_files(folders[1], 2)
    gate.release(6)
    desktop = open_desktop(gate.prober, paths=tuple(map(os.fsencode, folders)))
    wait_heading(qtbot, desktop, "Finished: 6 files")
    qtbot.waitUntil(lambda: len(parts(desktop.window).source_list.sources) == 2)
    return desktop


def test_a_scan_takes_back_the_offer_to_remove(
    desktop: Desktop, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desktop.window
    ask_to_remove(window, 0)
    assert window.notice.isVisible()
    (tmp_path / "a" / "new.mkv").write_bytes(b"new")
    window.menu["rescan"].trigger()
    wait_heading(qtbot, desktop, "Scanning")
    assert not window.notice.isVisible()
    gate.release()
    wait_heading(qtbot, desktop, "Finished: 7 files")


def test_what_was_removed_can_be_brought_back_until_a_scan_begins(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desktop.window
    assert desktop.session is not None
    scanning = desktop.session.desk.part(Controller).scanning_changed
    elsewhere, there = (os.fsencode(tmp_path / name) for name in ("x", "y"))
    scanning.emit((elsewhere, there))
    ask_to_remove(window, 0)
    window.notice.offer.click()
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    for still in ((there,), (), ()):
        scanning.emit(still)
        assert window.notice.offer.text() == "Undo"
        assert window.notice.isVisible()
    scanning.emit((there,))
    assert window.notice.notices() == ("This can no longer be undone: removal of “a”. A scan has begun.",)


def test_another_source_is_removed_during_a_scan(
    desktop: Desktop, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desktop.window
    (tmp_path / "a" / "new.mkv").write_bytes(b"new")
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    window.menu["rescan"].trigger()
    parts(window).side_bar.choose(None)
    wait_heading(qtbot, desktop, "Scanning “a”")
    ask_to_remove(window, 1)
    gate.release()
    wait_heading(qtbot, desktop, "Finished: 5 files")
    assert window.notice.offer.text() == "Remove from the library"
    window.notice.offer.click()
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    assert desktop.session is not None
    library = desktop.session.desk.library
    settle(desktop, qtbot)
    kept = {each.id for each in library.page(0, 100)}
    qtbot.waitUntil(lambda: {record.id for record in records_in(parts(window).model, qtbot)} == kept)
