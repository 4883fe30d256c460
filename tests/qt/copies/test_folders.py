"""Folders against each other in the real window: listed, sorted and compared."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.copies.folders import FolderPair, FolderPairs, Shared
from app.qt.base.formatting import Formatter
from app.qt.copies.folder_formatting import FolderFormatter
from app.qt.copies.folder_panel import FolderColumn, FolderPairModel, FolderPanel
from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.copies.views import shown_view
from tests.qt.parts import parts

FILES = {
    "Rushes/Day 1/a.mkv": b"first",
    "Rushes/Day 1/b.mkv": b"second one",
    "Rushes/Day 1/only.mkv": b"!",
    "Backup/Old/Day 1/a.mkv": b"first",
    "Backup/Old/Day 1/b.mkv": b"second one",
}
PAIRS = (
    FolderPair(b"/a", b"/b", Shared(5, 5, 100), 10, 50),
    FolderPair(b"/c", b"/d", Shared(2, 2, 70), 2, 9),
)


@pytest.fixture
def words() -> FolderFormatter:
    """The words in English."""
    return FolderFormatter(Formatter(QLocale("en_US")))


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window on a source with two folders that share files, before a search for copies."""
    for name, contents in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(contents)
    folders = tuple(os.fsencode(tmp_path / name) for name in ("Backup", "Rushes"))
    desktop = open_desktop(lambda _request: FakeProber(), paths=folders)
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(desktop.window.menu["find_copies"].isEnabled)
    return desktop


def rows(panel: FolderPanel) -> list[list[object]]:
    model = panel.model
    return [[model.index(row, column).data() for column in FolderColumn] for row in range(model.rowCount())]


def test_folders_are_listed_and_compared(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    window = desktop.window
    window.menu["copies"].trigger()
    page = window.findChild(CopiesPage)
    assert page is not None
    panel = shown_view(page, "Folders", FolderPanel)
    qtbot.waitUntil(lambda: panel.hint.text() == "No search for copies yet")
    window.menu["find_copies"].trigger()
    day, backup = tmp_path / "Rushes/Day 1", tmp_path / "Backup/Old/Day 1"
    expected = [str(backup), "2 of 2", str(day), "2 of 3", "15 B"]
    qtbot.waitUntil(lambda: rows(panel) == [expected])
    assert not panel.cut.isVisible()
    window.browse.set_text("no such file")
    none = "No two folders hold equal files that match."
    qtbot.waitUntil(lambda: (panel.hint.isVisible(), panel.hint.text()) == (True, none))
    window.browse.set_text("")
    qtbot.waitUntil(lambda: rows(panel) == [expected])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    tabs = page.places.tabs
    qtbot.waitUntil(
        lambda: (
            [tabs.tabText(at) for at in range(tabs.count())]
            == ["In both (2)", f"Only in {Path('Rushes', 'Day 1')} (1)"]
        )
    )
    assert page.places.isVisible()
    assert page.places.first.currentData() == os.fsencode(backup)
    assert page.places.second.currentText() == str(day)


def test_pairs_are_sorted_by_every_column(words: FolderFormatter) -> None:
    model = FolderPairModel(words.columns(), words.sentence)
    model.show(PAIRS)
    descending = Qt.SortOrder.DescendingOrder

    def firsts() -> list[object]:
        return [model.index(row, FolderColumn.FOLDER).data() for row in range(model.rowCount())]

    assert firsts() == ["/a", "/c"]
    model.sort(FolderColumn.SHARED, descending)
    assert firsts() == ["/c", "/a"]
    model.show(PAIRS)
    assert firsts() == ["/c", "/a"]
    for column in FolderColumn:
        model.sort(column)
        before = firsts()
        model.sort(column, descending)
        assert firsts() == before[::-1]
        assert model.headerData(column, Qt.Orientation.Horizontal)


def test_a_pair_is_told_in_a_sentence(words: FolderFormatter) -> None:
    model = FolderPairModel(words.columns(), words.sentence)
    model.show(PAIRS)
    index = model.index(0, FolderColumn.BACK)
    sentence = "5 of the 10 files in /a are also in /b"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == sentence
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == sentence
    assert index.data() == "5 of 50"


def test_the_chosen_pair_stays_chosen(words: FolderFormatter, qtbot: QtBot) -> None:
    panel = FolderPanel(words)
    words.setParent(panel)
    qtbot.addWidget(panel)
    panel.show_pairs(FolderPairs(PAIRS, is_cut=True), counted=True)
    panel.table.selectRow(1)
    panel.show_pairs(FolderPairs(PAIRS[::-1]), counted=True)
    assert panel.model.row(panel.table.currentIndex().row()) == PAIRS[1]
    with qtbot.waitSignal(panel.comparison_requested) as asked:
        panel.compare.trigger()
    assert asked.args == [b"/c", b"/d"]
    panel.show_pairs(FolderPairs(), counted=True)
    assert panel.pages.currentWidget() is panel.hint
    assert panel.hint.text() == "No two folders hold equal files."
    panel.compare.trigger()
