"""A few files side by side: what differs bears a mark, the rest can be left out."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.details.comparison import MAX_SIDE_BY_SIDE, compare
from app.qt.base.comparison_view import ComparisonView
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.details.panel import DetailsPanel
from tests.qt.entries import RECORD

FILES = [replace(RECORD, id=number, name=b"%d.mp4" % number, size=10**9 * number) for number in (1, 2, 3)]
ROLE = Qt.ItemDataRole
DOWN = Qt.Orientation.Vertical


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> DetailsPanel:
    """With three files in it."""
    panel = DetailsPanel(Formatter(QLocale("en_US")), theme)
    qtbot.addWidget(panel)
    panel.resize(336, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.show_comparison(compare(FILES))
    return panel


def heads(view: ComparisonView) -> list[str]:
    return [str(view.model.headerData(row, DOWN)) for row in range(view.model.rowCount())]


def test_a_few_files_stand_beside_each_other(panel: DetailsPanel) -> None:
    view = panel.beside
    assert panel.pages.currentWidget() is view
    assert (view.title.text(), view.totals.text()) == ("3 files", "6.0 GB · 38 s")
    names = [view.model.headerData(at, Qt.Orientation.Horizontal) for at in range(view.model.columnCount())]
    assert names == ["1.mp4", "2.mp4", "3.mp4"]
    size = heads(view).index("≠ Size")
    assert [view.model.index(size, at).data() for at in range(3)] == ["1.0 GB", "2.0 GB", "3.0 GB"]
    assert "Container" in heads(view)


def test_what_differs_is_told_by_more_than_colour(panel: DetailsPanel) -> None:
    model = panel.beside.model
    size, container = heads(panel.beside).index("≠ Size"), heads(panel.beside).index("Container")
    assert model.headerData(size, DOWN, ROLE.AccessibleTextRole) == "Size (differs)"
    assert model.index(size, 1).data(ROLE.AccessibleTextRole) == "2.mp4, Size (differs): 2.0 GB"
    assert model.index(size, 0).data(ROLE.FontRole).bold()
    assert model.index(container, 0).data(ROLE.FontRole) is None


def test_what_is_the_same_can_be_left_out(panel: DetailsPanel) -> None:
    view = panel.beside
    QTest.keyClick(view.only_differing, Qt.Key.Key_Space)
    assert heads(view) == ["≠ Size"]
    panel.show_comparison(compare([FILES[0], replace(FILES[1], folder=b"/other")]))
    assert heads(view) == ["≠ Folder", "≠ Size"], "it stays so for other files"
    view.only_differing.click()
    assert len(heads(view)) > 5


def test_cells_are_copied_with_their_heads(panel: DetailsPanel, qtbot: QtBot) -> None:
    view = panel.beside
    view.only_differing.click()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    view.table.setFocus()
    view.table.selectAll()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "≠ Size\t1.0 GB\t2.0 GB\t3.0 GB"


def test_more_than_a_few_are_told_together(panel: DetailsPanel) -> None:
    many = [replace(RECORD, id=number) for number in range(MAX_SIDE_BY_SIDE + 1)]
    panel.show_comparison(compare(many))
    assert panel.pages.currentWidget() is panel.sheet
    panel.show_comparison(compare(many[:MAX_SIDE_BY_SIDE]))
    assert panel.pages.currentWidget() is panel.beside
    assert panel.beside.model.columnCount() == MAX_SIDE_BY_SIDE


def test_where_there_is_room_the_files_share_it_out(panel: DetailsPanel, qtbot: QtBot) -> None:
    header = panel.beside.table.horizontalHeader()
    narrow = header.sectionSize(0)
    panel.resize(1200, 700)
    qtbot.waitUntil(lambda: header.sectionSize(0) > 2 * narrow)
