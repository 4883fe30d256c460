"""How a cell is to be drawn: as Qt would have it, with fewer questions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from app.core.columns import COLUMNS, Column
from app.core.record import FileRecord, FileStatus, Summary
from app.qt.files.delegate import FileDelegate, Index
from app.qt.files.model import FileTableModel
from app.qt.formatting import Formatter
from tests.qt.fake_library import FakeLibrary

Ink = QPalette.ColorRole
RED, DIM = QColor("#aa0011"), QColor("#778899")
FILE = FileRecord(
    id=1,
    source_id=1,
    folder=b"/v",
    name=b"a.mkv",
    size=7,
    mtime_ns=0,
    status=FileStatus.FAILED,
    summary=Summary(),
)


def ink(_column: Column, record: FileRecord) -> QColor | None:
    return {1: RED, 2: DIM}.get(record.id)


class OpenRequest(FileTableModel):
    """Notes what it is asked for."""

    roles: list[int]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.roles.append(int(role))
        return super().data(index, role)


@pytest.fixture
def model(qapp: QApplication) -> OpenRequest:
    texts = Formatter(QLocale("en_US"))
    model = OpenRequest(texts, ink)
    model.roles = []
    texts.setParent(model)
    FakeLibrary(model, [replace(FILE, id=number) for number in (1, 2, 3)])
    return model


@pytest.fixture
def view(model: OpenRequest, qtbot: QtBot) -> QTableView:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    palette = view.palette()
    palette.setColor(Ink.PlaceholderText, DIM)
    view.setPalette(palette)
    return view


def option(view: QTableView, delegate: QStyledItemDelegate, row: int, column: int) -> QStyleOptionViewItem:
    made = QStyleOptionViewItem()
    view.initViewItemOption(made)
    delegate.initStyleOption(made, view.model().index(row, column))
    return made


@pytest.mark.parametrize("column", range(len(COLUMNS)))
@pytest.mark.parametrize("row", range(3))
def test_a_cell_is_drawn_as_qt_would(view: QTableView, row: int, column: int) -> None:
    ours = option(view, FileDelegate(view, Qt.TextElideMode.ElideLeft), row, column)
    theirs = option(view, QStyledItemDelegate(view), row, column)
    assert (ours.text, ours.displayAlignment, ours.font) == (
        theirs.text,
        theirs.displayAlignment,
        theirs.font,
    )
    assert bool(ours.text) <= bool(ours.features & QStyleOptionViewItem.ViewItemFeature.HasDisplay)
    assert ours.palette.color(Ink.Text) == theirs.palette.color(Ink.Text)
    assert ours.textElideMode == Qt.TextElideMode.ElideLeft


def test_it_asks_for_no_more_than_it_draws(view: QTableView, model: OpenRequest) -> None:
    option(view, FileDelegate(view), 0, 0)
    assert len(model.roles) == 3


@pytest.mark.parametrize(("row", "kept"), [(0, True), (1, False), (2, False)])
def test_what_is_wrong_is_seen_in_a_selected_row(view: QTableView, row: int, *, kept: bool) -> None:
    delegate = FileDelegate(view)
    plain = view.palette().color(Ink.HighlightedText)
    delegate.all_selected = True
    selected = option(view, delegate, row, 0)
    assert selected.state & QStyle.StateFlag.State_Selected
    assert (selected.palette.color(Ink.HighlightedText) == RED) is kept
    assert kept or selected.palette.color(Ink.HighlightedText) == plain
