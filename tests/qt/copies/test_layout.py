"""The widths and places of columns on the page of copies, kept from one start to the next."""

import base64

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.base.window import PageLayouts
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.page import CopiesPage
from app.qt.startup.features import acts
from tests.qt.tables import column_of


class _Window(QObject):
    closing = Signal()


@pytest.fixture
def window() -> _Window:
    return _Window()


def made(qtbot: QtBot, layouts: PageLayouts, theme: Theme, window: _Window) -> CopiesPage:
    page = CopiesPage(CopyFormatter(Formatter(QLocale("en_US"))), Menu(acts(), theme))
    qtbot.addWidget(page)
    layouts.keep(page, window.closing)
    page.view_made.connect(lambda view: layouts.restore(page, view))
    return page


def test_columns_are_kept(theme: Theme, window: _Window, qtbot: QtBot) -> None:
    layouts = PageLayouts()
    page = made(qtbot, layouts, theme, window)
    page.groups.setColumnWidth(column_of(page.groups_model, "Video"), 333)
    page.groups.horizontalHeader().moveSection(column_of(page.groups_model, "Size"), 0)
    page.places.table.setColumnWidth(1, 222)
    window.closing.emit()
    assert layouts.layouts().keys() == {
        "copies/copiesGroups/5",
        "copies/copiesFiles/7",
        "copies/placesFiles/3",
        "copies/copiesHalves",
    }
    later = PageLayouts()
    later.load(layouts.layouts())
    again = made(qtbot, later, theme, window)
    assert again.groups.columnWidth(column_of(again.groups_model, "Video")) == 333
    assert again.groups.horizontalHeader().visualIndex(column_of(again.groups_model, "Size")) == 0
    window.closing.emit()  # what was never shown stays as it was
    later.load(later.layouts())
    assert made(qtbot, later, theme, window).places.table.columnWidth(1) == 222


def test_a_layout_that_is_none_changes_nothing(theme: Theme, window: _Window, qtbot: QtBot) -> None:
    layouts = PageLayouts()
    page = made(qtbot, layouts, theme, window)
    width = page.groups.columnWidth(column_of(page.groups_model, "Video"))
    window.closing.emit()
    noise = base64.b64encode(b"none").decode()
    later = PageLayouts()
    later.load(dict.fromkeys(layouts.layouts(), noise) | {"copies/copiesHalves": "ü!"})
    again = made(qtbot, later, theme, window)
    assert again.groups.columnWidth(column_of(again.groups_model, "Video")) == width
