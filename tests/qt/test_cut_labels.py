"""No label is cut: each page and dialog, in each language, in a small and in a common window."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytestqt.exceptions
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.qt.preferences.dialog import PreferencesDialog
from app.qt.startup.application import Desktop
from app.qt.startup.features import pages
from app.qt.widgets.row_table import RowTable
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Install, OpenDesktop
from tests.qt.dialogs import DIALOGS, opened, prepare
from tests.qt.fake_library import settle
from tests.qt.parts import parts

SIZES = ((640, 480), (683, 384), (720, 600), (1366, 768))
"""Sizes of windows, px; the second is the last with a scale of 200 %."""
_LABELS = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)
_SETTLED_MS = 60_000
_EDGE = 4
"""Least room around the text of a button at its sides together, px."""


@pytest.fixture(params=["en", "de"])
def language(install: Install, request: pytest.FixtureRequest) -> str:
    install(request.param)
    return str(request.param)


@pytest.fixture
def desktop(language: str, open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window with some files, of which one is selected."""
    make_files(tmp_path / "Day 1", 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(tmp_path / "Day 1"),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    parts(window).files.table.selectRow(0)
    return desktop


def test_no_label_of_a_page_is_cut(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    found: set[str] = set()
    for page in pages():
        act = window.menu[page.key]
        qtbot.waitUntil(act.isEnabled)
        act.trigger()
        settle(desktop, qtbot)
        for size in SIZES:
            window.resize(*size)
            found |= {f"{page.key} {size[0]}: {what}" for what in cut_at_last(window, qtbot)}
    assert found == set()


def test_no_label_of_a_dialog_is_cut(desktop: Desktop, qtbot: QtBot) -> None:
    found: set[str] = set()
    desk = prepare(desktop, qtbot)
    for name in DIALOGS:
        with opened(name, desk, qtbot) as dialog:
            found |= {f"{name}: {what}" for what in cut_at_last(dialog, qtbot)}
            for size in SIZES:
                dialog.resize(*size)
                found |= {f"{name} {size[0]}: {what}" for what in cut_at_last(dialog, qtbot)}
    assert found == set()


def test_no_label_of_the_preferences_is_cut(desktop: Desktop, qtbot: QtBot) -> None:
    found: set[str] = set()
    with opened("preferences", prepare(desktop, qtbot), qtbot) as dialog:
        assert isinstance(dialog, PreferencesDialog)
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            for size in SIZES:
                dialog.resize(*size)
                name = dialog.list.item(row).text()
                found |= {f"{name} {size[0]}: {what}" for what in cut_at_last(dialog, qtbot)}
    assert found == set()


def cut_at_last(top: QWidget, qtbot: QtBot) -> list[str]:
    """Return the texts that are cut when nothing changes any more: panels come and go with the width."""
    found: list[str] = []

    def is_whole() -> bool:
        found[:] = cut_in(top)
        return not found

    with suppress(pytestqt.exceptions.TimeoutError):
        qtbot.waitUntil(is_whole, timeout=_SETTLED_MS)
    return found


def cut_in(top: QWidget) -> Iterator[str]:
    """Yield the texts that are cut, unless a tool tip tells them."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    yield from cut_titles(top)
    yield from cut_pages(top)
    for widget in top.findChildren(QWidget):
        if isinstance(widget, _LABELS) and widget.isVisible() and widget.text() and not has_tip(widget):
            wanted, room = needed(widget), widget.contentsRect()
            if wanted > room.width() or is_low(widget) or is_outside(widget, top):
                yield f"{type(widget).__name__} “{widget.text()}” {wanted} in {room.width()}"


def cut_titles(top: QWidget) -> Iterator[str]:
    """Yield the titles of columns that are cut, without those of the files, whose widths are the user's."""
    for table in (each for each in top.findChildren(RowTable) if each.isVisible()):
        header = table.horizontalHeader()
        for at in range(header.count() - 1):  # the last one has the rest of the width
            if header.sectionSizeHint(at) > header.sectionSize(at):
                yield f"{table.objectName()} “{table.model().headerData(at, Qt.Orientation.Horizontal)}”"


def cut_pages(top: QWidget) -> Iterator[str]:
    """Yield the pages that are wider than their room, and are not scrolled sideways."""
    for area in (each for each in top.findChildren(QScrollArea) if each.isVisible()):
        is_fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        page = area.widget()
        if is_fixed and page is not None and page.width() > area.viewport().width():
            yield f"{area.objectName()} {page.width()} in {area.viewport().width()}"


def has_tip(widget: QWidget) -> bool:
    """Return whether a tool tip tells the text; that of a button tells what it does."""
    return bool(widget.toolTip()) and not isinstance(widget, QToolButton)


def needed(widget: QLabel | QAbstractButton) -> int:
    """Return the width of the text of a label or button in one line, or of the widest word of several."""
    text, metrics = widget.text(), widget.fontMetrics()
    if isinstance(widget, QLabel):
        if widget.textFormat() is not Qt.TextFormat.PlainText and RichText.mightBeRichText(text):
            return 0
        parts = re.split(r"\s|(?<=/)", text) if widget.wordWrap() else text.splitlines()
        flags = Qt.TextFlag.TextShowMnemonic if widget.buddy() is not None else Qt.TextFlag(0)
        return max((metrics.size(flags, part).width() for part in parts), default=0)
    wide = metrics.size(Qt.TextFlag.TextShowMnemonic, text).width()
    if isinstance(widget, QPushButton):
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + _EDGE
        return wide + icon + _EDGE
    if isinstance(widget, QToolButton):
        return 0 if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly else wide + _EDGE
    return widget.sizeHint().width()


def is_low(widget: QLabel | QAbstractButton) -> bool:
    """Return whether lines of a label do not fit into its height."""
    if not isinstance(widget, QLabel) or not widget.wordWrap():
        return False
    return widget.heightForWidth(widget.width()) > widget.height()


def is_outside(widget: QWidget, top: QWidget) -> bool:
    """Return whether a part is cut off by what it lies in, where nothing scrolls to it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QAbstractScrollArea):
        if not parent.rect().contains(QRect(widget.mapTo(parent, QPoint()), widget.size())):
            return True
        parent = None if parent is top else parent.parentWidget()
    return False
