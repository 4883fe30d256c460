"""The menus of the window: everything has its place, its name and its hint, and no menu is too long."""

from collections import Counter
from itertools import groupby

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.config.settings import Loaded, Settings
from app.qt.base.action import Scope
from app.qt.base.environment import UserFiles
from app.qt.base.menus import context_menu
from app.qt.base.place import MENU_BAR, In
from app.qt.base.theme import Theme
from app.qt.shell.main_window import MainWindow
from app.qt.startup.first_window import FirstWindow
from tests.qt.menus import entries

MOST = 12
"""Largest number of entries of a menu."""
MOST_IN_CONTEXT = 16
"""Largest number of entries of a context menu, which has no submenus for what is done often."""
MOST_TOGETHER = 7
"""Largest number of entries between two lines."""
_OF_WINDOW = {Scope.WINDOW}


@pytest.fixture
def window(theme: Theme, files: UserFiles, qtbot: QtBot) -> MainWindow:
    window = FirstWindow(theme, files, Loaded(Settings()), QLocale("en_US")).window
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: any(menu.actions() for menu in menus(window)))  # filled after the first paint
    return window


def menus(window: MainWindow) -> list[QMenu]:
    """Return the menus of the bar, and those inside them."""

    def inside(menu: QMenu) -> list[QMenu]:
        inner = [action.menu() for action in menu.actions()]
        return [menu, *(deep for each in inner if isinstance(each, QMenu) for deep in inside(each))]

    tops = [action.menu() for action in window.menuBar().actions()]
    return [menu for top in tops if isinstance(top, QMenu) for menu in inside(top)]


def test_there_are_seven_menus_and_each_opens_by_a_key_of_its_own(window: MainWindow) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == [menu.value for menu in MENU_BAR]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters) == 7


def test_every_act_has_a_place_in_the_bar(window: MainWindow) -> None:
    shown = {action for menu in menus(window) for action in menu.actions()}
    for act in window.menu.acts:
        place = window.menu[act.twin or act.key]
        assert place in shown, act.key


def test_every_act_has_a_name_and_a_hint_that_says_more(window: MainWindow) -> None:
    for act in window.menu.acts:
        name, hint = act.text.rstrip("…"), act.hint
        assert name
        assert len(hint) > len(name), act.key
        assert not hint.endswith("."), act.key
        assert window.menu[act.key].statusTip().startswith(hint)


def test_every_act_has_words_of_its_own(window: MainWindow) -> None:
    """No two entries of a menu have the same words, nor two acts the same words and the same hint."""
    for menu in menus(window):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert len(texts) == len(set(texts)), menu.title()
    said = Counter((act.text, act.hint) for act in window.menu.acts)
    assert [each for each, count in said.items() if count > 1] == []


def test_context_menus_are_no_longer_than_others(window: MainWindow) -> None:
    for kind in In:
        if kind in MENU_BAR:
            continue
        menu = context_menu(window.menu, kind, window)
        menu.aboutToShow.emit()
        sections = [list(of) for line, of in groupby(menu.actions(), QAction.isSeparator) if not line]
        assert sum(map(len, sections)) <= MOST_IN_CONTEXT, kind
        assert max(map(len, sections)) <= MOST_TOGETHER, kind


def test_no_act_needs_a_pointer(window: MainWindow) -> None:
    """The bar has every act, or one that does the same, and each menu of it opens by a key."""
    in_bar = {action for menu in menus(window) for action in entries(menu)}
    for act in window.menu.acts:
        assert act.is_menu or window.menu[act.twin or act.key] in in_bar, act.key
    for kind in (In.OF_FILES, In.OF_SOURCE, In.OF_GROUP, In.OF_SEARCH, In.OF_FACET):
        assert window.menu.placed(kind), kind


def test_no_menu_is_long(window: MainWindow) -> None:
    filled_later = [window.menu[act.key].menu() for act in window.menu.acts if act.is_menu]
    for menu in menus(window):
        if menu in filled_later:
            continue
        sections = [list(of) for line, of in groupby(menu.actions(), QAction.isSeparator) if not line]
        assert sections, menu.title()
        assert sum(map(len, sections)) <= MOST, menu.title()
        assert max(map(len, sections)) <= MOST_TOGETHER, menu.title()


def test_no_key_has_two_meanings(window: MainWindow) -> None:
    of_scope: dict[Scope, list[QKeySequence]] = {scope: [] for scope in Scope}
    for act in window.menu.acts:
        of_scope[act.scope] += window.menu[act.key].shortcuts()
    everywhere = [key.toString() for key in of_scope[Scope.WINDOW]]
    for scope, keys in of_scope.items():
        names = [key.toString() for key in keys]
        # In the side bar, the same keys act on sources and saved searches, of which one is chosen.
        counted = Counter(names if scope is Scope.WINDOW else [*names, *everywhere])
        assert [name for name, count in counted.items() if count > 1] == [], scope


def test_the_bar_hides_behind_a_button_with_the_same_menus(window: MainWindow) -> None:
    bar, button = window.menuBar(), window.toolbar.more
    assert (bar.isVisible(), button.isVisible()) == (True, False)
    in_bar = [action for menu in menus(window) for action in entries(menu)]
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert (bar.isVisible(), button.isVisible()) == (False, True)
    assert set(entries(window.toolbar.menu)) == set(in_bar)
    assert not window.state().menu_bar_shown
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert (bar.isVisible(), button.isVisible()) == (True, False)


def test_a_key_opens_the_menus_in_the_bar_or_below_the_button(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    first = menus(window)[0]
    qtbot.waitUntil(lambda: window.menuBar().activeAction() is first.menuAction())
    QTest.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    window.menu["menu_bar"].trigger()
    QTest.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(window.toolbar.menu.isVisible)
    QTest.keyClick(window.toolbar.menu, Qt.Key.Key_Escape)


def test_the_window_takes_the_whole_screen_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
