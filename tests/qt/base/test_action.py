"""Acts become actions: in their places, in order, and enabled by what they need."""

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.qt.base.action import Act, Bar, Group, Menu, Need, Scope
from app.qt.base.theme import Theme


class News(QObject):
    came = Signal()


def made(theme: Theme, parent: QObject, *acts: Act) -> Menu:
    return Menu(acts, theme, parent)


def test_the_menu_has_groups_in_order_whatever_the_order_of_features(theme: Theme, qtbot: QtBot) -> None:
    parent = QObject()
    menu = made(
        theme,
        parent,
        Act(key="quit", text="Quit", hint="", menu=(Group.END, 10)),
        Act(key="second", text="Second", hint="", menu=(Group.SCANS, 20)),
        Act(key="first", text="First", hint="", menu=(Group.SCANS, 10)),
        Act(key="of_source", text="Check", hint="", menu=(Group.SOURCE, 10), scope=Scope.SOURCE),
    )
    shown = [[action.text() for action in group] for group in menu.groups() if group]
    assert shown == [["First", "Second"], ["Quit"]]
    assert [action.text() for action in menu.in_scope(Scope.SOURCE)] == ["Check"]


def test_the_first_view_on_the_bar_is_checked(theme: Theme, qtbot: QtBot) -> None:
    parent = QObject()
    menu = made(
        theme,
        parent,
        Act(key="cards", text="Cards", hint="", bar=(Bar.VIEWS, 20), checkable=True),
        Act(key="table", text="Table", hint="", bar=(Bar.VIEWS, 10), checkable=True),
    )
    assert menu.views.checkedAction() is menu["table"]


def test_an_action_follows_what_it_needs(theme: Theme, qtbot: QtBot) -> None:
    news, selected = News(), [0]
    menu = made(
        theme,
        news,
        Act(key="help", text="Help", hint="", needs=Need.NOTHING),
        Act(key="copy", text="Copy", hint="", needs=Need.SELECTED),
        Act(key="own", text="Own", hint=""),
    )
    assert [menu[key].isEnabled() for key in ("help", "copy", "own")] == [True, False, False]
    menu.follow({Need.SELECTED: lambda: selected[0] > 0}, news.came)
    menu["own"].setEnabled(True)
    selected[0] = 1
    news.came.emit()
    assert [menu[key].isEnabled() for key in ("help", "copy", "own")] == [True, True, True]
    selected[0] = 0
    news.came.emit()
    assert [menu[key].isEnabled() for key in ("help", "copy", "own")] == [True, False, True]
