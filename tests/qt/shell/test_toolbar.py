"""The toolbar and its menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from app.qt.base.action import Act, Bar, Menu
from app.qt.base.place import In
from app.qt.base.theme import Theme
from app.qt.shell.main_window import Menus
from app.qt.shell.toolbar import Toolbar
from tests.qt.menus import entries


@pytest.fixture
def tools(theme: Theme, qtbot: QtBot) -> Iterator[Toolbar]:
    window = QMainWindow()
    menu = Menu(
        [
            Act(key="add", text="Add folder…", hint="", bar=(Bar.START, 10)),
            Act(key="rescan", text="Rescan", hint="", bar=(Bar.START, 20)),
            Act(key="export", text="Export…", hint="", bar=(Bar.END, 10)),
            Act(key="save_search", text="Save search…", hint="", bar=(Bar.SEARCH, 10)),
            Act(key="insights", text="Insights", hint="", bar=(Bar.VIEWS, 20)),
            Act(key="table", text="Table", hint="", bar=(Bar.VIEWS, 10)),
            Act(key="quit", text="Quit", hint="", places=(In.FILE.at(1, 20),)),
            Act(key="cancel", text="Cancel", hint="", keys=("Esc",), places=(In.FILE.at(1, 10),)),
        ],
        theme,
        window,
    )
    window.addAction(menu["cancel"])
    row = Toolbar(
        menu,
        Menus(menu, window).below_button,
        tools=[QLineEdit()],
        theme=theme,
    )
    window.setCentralWidget(row)
    qtbot.addWidget(window)
    window.show()
    row.activateWindow()
    yield row
    row.menu.close()


def test_the_menu_opens_by_key_and_holds_all_menus(tools: Toolbar, qtbot: QtBot) -> None:
    QTest.keyClick(tools.more, Qt.Key.Key_Space)
    qtbot.waitUntil(tools.menu.isVisible)
    titles = [action.text().replace("&", "") for action in tools.menu.actions()]
    assert titles == ["File", "Edit", "View", "Video", "Library", "Check", "Help"]
    assert [action.text() for action in entries(tools.menu)] == ["Cancel", "Quit"]


def test_in_a_narrow_window_one_button_has_all_views(tools: Toolbar) -> None:
    window = tools.window()
    window.resize(1200, 300)
    assert [view.isVisible() for view in tools.parts[Bar.VIEWS]] == [True, True]
    assert tools.view.isHidden()
    window.resize(640, 300)
    assert [view.isVisible() for view in tools.parts[Bar.VIEWS]] == [False, False]
    assert tools.view.isVisible()
    assert [act.text() for act in tools.view.menu().actions()] == ["Table", "Insights"]
    tools.view.menu().actions()[1].setCheckable(True)
    tools.view.menu().actions()[1].setChecked(True)
    assert tools.view.accessibleName() == "View: Insights"
    for button in (*tools.parts[Bar.START], *tools.parts[Bar.END]):
        assert button.toolTip()
