"""Tab goes through the pages as they are read, and Enter presses the button it leads to."""

import os
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.qt.base.list_pages import TABLE
from app.qt.startup.application import Desktop
from app.qt.startup.features import pages
from app.qt.widgets.link_line import LinkLine
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import activate, controls, is_inside, press, stops
from tests.qt.fake_library import settle
from tests.qt.parts import parts

PAGES = [page.key for page in pages() if page.key != TABLE]


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    make_files(tmp_path / "Day 1", 3)
    (tmp_path / "Day 1" / "Lost.srt").write_text("Of no video, so that its page has a row.")
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(tmp_path / "Day 1"),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    activate(window, qtbot)
    return desktop


def shown_page(desktop: Desktop, key: str, qtbot: QtBot) -> QWidget:
    """Show a page, and return it once it has all that it shows."""
    desktop.window.menu[key].trigger()
    settle(desktop, qtbot)
    page = desktop.window._body.views.currentWidget()
    assert page is not None
    qtbot.waitUntil(lambda: bool(usable(page)))
    return page


def usable(page: QWidget) -> set[QWidget]:
    """Return the controls of a page that Tab has to lead to."""
    found = [*controls(page), *page.findChildren(LinkLine)]
    return {
        each
        for each in found
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def test_tab_leads_to_every_control_in_the_order_of_reading(desktop: Desktop, qtbot: QtBot) -> None:
    for key in PAGES:
        page = shown_page(desktop, key, qtbot)
        qtbot.waitUntil(partial(_check_order, page, key))  # what is read late brings more controls


def _check_order(page: QWidget, key: str) -> None:
    next(iter(usable(page))).setFocus(Qt.FocusReason.TabFocusReason)
    stops(Qt.Key.Key_Tab)  # a table that is reached chooses a row, which enables buttons
    round_ = stops(Qt.Key.Key_Tab)
    ours = [each for each in round_ if page.isAncestorOf(each) and not is_inside(each)]
    assert usable(page) <= set(ours), key
    places = [each.mapTo(page, each.rect().topLeft()) for each in _from_the_first(page, round_, ours)]
    backwards = [
        (one, other) for one, other in pairwise(places) if one.y() > other.y() and one.x() >= other.x()
    ]
    assert backwards == [], key


def _from_the_first(page: QWidget, round_: list[QWidget], ours: list[QWidget]) -> list[QWidget]:
    """Return the controls of the page, from the one that Tab leads to from outside."""
    first = next(
        (
            after
            for before, after in pairwise([round_[-1], *round_])
            if after in ours and not page.isAncestorOf(before)
        ),
        ours[0],
    )
    at = ours.index(first)
    return [*ours[at:], *ours[:at]]


@pytest.mark.parametrize("key", ["home", "problems"])
def test_enter_presses_the_button_with_the_focus(desktop: Desktop, key: str, qtbot: QtBot) -> None:
    page = shown_page(desktop, key, qtbot)
    buttons = [each for each in usable(page) if isinstance(each, QPushButton)]
    assert buttons
    button = buttons[0]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        press(Qt.Key.Key_Return)
