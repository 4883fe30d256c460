"""How a cell is to be drawn: as Qt would have it, with fewer questions."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from app.core.facts.catalogue import COLUMNS
from app.core.file.record import FileRecord, FileStatus, Summary
from app.qt.base.formatting import Formatter
from app.qt.base.theme import DARK, LIGHT, Colours
from app.qt.files.delegate import FileDelegate, Index
from app.qt.files.model import FileTableModel
from tests.qt.contrast import contrast
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


class OpenRequest(FileTableModel):
    """Notes what it is asked for."""

    roles: list[int]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.roles.append(int(role))
        return super().data(index, role)


@pytest.fixture
def inks() -> dict[int, QColor]:
    """The colours of the files, by their ids."""
    return {1: RED, 2: DIM}


@pytest.fixture
def model(qapp: QApplication, inks: dict[int, QColor]) -> OpenRequest:
    texts = Formatter(QLocale("en_US"))
    model = OpenRequest(texts, lambda _column, record: inks.get(record.id))
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


@pytest.mark.parametrize("row", range(3))
def test_the_colour_of_a_cell_is_seen_in_a_selected_row(view: QTableView, row: int) -> None:
    delegate = FileDelegate(view)
    plain = view.palette().color(Ink.HighlightedText)
    delegate.all_selected = True
    selected = option(view, delegate, row, 0)
    assert selected.state & QStyle.StateFlag.State_Selected
    ink = selected.palette.color(Ink.HighlightedText)
    if row == 1:
        assert ink != plain
        assert ink != DIM
    else:
        assert ink == (plain if row else RED)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_grey_text_is_readable_on_the_selection(
    view: QTableView, inks: dict[int, QColor], colours: Colours
) -> None:
    palette = view.palette()
    palette.setColor(Ink.PlaceholderText, QColor(colours.dim))
    palette.setColor(Ink.WindowText, QColor(colours.text))
    view.setPalette(palette)
    inks[2] = QColor(colours.dim)
    delegate = FileDelegate(view)
    delegate.all_selected = True
    selected = option(view, delegate, 1, 0)
    ink = selected.palette.color(Ink.HighlightedText)
    assert contrast(ink.name(), colours.selection) >= 4.5
    assert ink != QColor(colours.text)
