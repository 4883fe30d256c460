"""Files of a group side by side: their pictures, and the facts that differ."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.preview.previewer import preview_prober
from app.probe.pool import MediaInfoProber
from app.qt.copies.beside_dialog import BesideDialog
from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from tests.preview import clips
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


@pytest.fixture
def page(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> CopiesPage:
    """The page with one group of three files, one of which is gone since it was found."""
    first = clips.write(videos / "first.mp4", frames=50)
    for name in ("second.mp4", "third.mp4"):
        shutil.copyfile(first, videos / name)
    desktop = open_desktop(
        lambda request: MediaInfoProber(1, request.limits),
        paths=(os.fsencode(videos),),
        preview_prober=preview_prober,
    )
    return _with_group(desktop, qtbot)


def _with_group(desktop: Desktop, qtbot: QtBot) -> CopiesPage:
    window = desktop.window
    heading = parts(window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(window.menu["find_copies"].isEnabled)
    window.menu["find_copies"].trigger()
    window.menu["copies"].trigger()
    page = window.findChild(CopiesPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.files_model.rowCount() == 3)
    return page


def beside(page: CopiesPage, qtbot: QtBot) -> BesideDialog:
    before = page.window().findChildren(BesideDialog)
    page.window().activateWindow()
    page.files.setFocus()
    qtbot.waitUntil(page.files.hasFocus)
    QTest.keyClick(page.files, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.window().findChildren(BesideDialog) not in ([], before))
    return page.window().findChildren(BesideDialog)[-1]


def test_all_files_of_a_group_are_shown_with_pictures(page: CopiesPage, videos: Path, qtbot: QtBot) -> None:
    (videos / "second.mp4").unlink()
    shown = beside(page, qtbot)
    model = shown.facts.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["first.mp4", "second.mp4", "third.mp4"]
    pictures = list(shown.pictures.values())
    qtbot.waitUntil(lambda: pictures[2].poster.image is not None)
    assert pictures[0].poster.image is not None
    assert pictures[1].poster.image is None
    assert pictures[1].poster.text
    rows = [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]
    assert "≠ Modified" in rows or "Modified" in rows
    assert "Size" in rows
    shown.close()
    qtbot.waitUntil(lambda: not is_open(shown))


def is_open(shown: BesideDialog) -> bool:
    try:
        return shown.isVisible()
    except RuntimeError:  # deleted
        return False


def test_the_selected_files_are_shown_and_replace_others(page: CopiesPage, qtbot: QtBot) -> None:
    first = beside(page, qtbot)
    page.files.selectRow(0)
    flags = page.files.selectionModel().SelectionFlag
    page.files.selectionModel().select(page.files_model.index(2, 0), flags.Select | flags.Rows)
    second = beside(page, qtbot)
    qtbot.waitUntil(lambda: not is_open(first))
    qtbot.waitUntil(lambda: len(page.window().findChildren(BesideDialog)) == 1)
    second = page.window().findChildren(BesideDialog)[-1]
    assert second.facts.model.columnCount() == 2
    second.close()
    qtbot.waitUntil(lambda: not page.window().findChildren(BesideDialog))
