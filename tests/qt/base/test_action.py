"""Acts become actions: in their places, in order, and enabled by what they need."""

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.qt.base.action import Act, Group, Menu, Scope
from app.qt.base.need import Need
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


_OPEN = Need("Needs an open door")
_CHOSEN = Need("Needs a chosen file", after=(_OPEN,))
_BOTH = Need(after=(_OPEN, _CHOSEN))


def test_an_action_follows_what_it_needs_and_says_what_is_missing(theme: Theme, qtbot: QtBot) -> None:
    news, opened, selected = News(), [False], [0]
    menu = made(
        theme,
        news,
        Act(key="help", text="Help", hint="Read", needs=Need.NOTHING),
        Act(key="copy", text="Copy", hint="Take", needs=_CHOSEN, keys=("Ctrl+C",)),
        Act(key="mark", text="Mark", hint="Mark", needs=_BOTH),
    )

    def states() -> list[tuple[bool, str]]:
        return [(menu[key].isEnabled(), menu.reason(key)) for key in ("help", "copy", "mark")]

    shut, unchosen = (False, "Needs an open door"), (False, "Needs a chosen file")
    assert states() == [(True, ""), shut, shut]
    assert menu["copy"].toolTip() == "Take (Ctrl+C)\nNeeds an open door"
    assert menu["copy"].statusTip() == "Take. Needs an open door"
    menu.follow({_OPEN: lambda: opened[0], _CHOSEN: lambda: selected[0] > 0}, news.came)
    assert states() == [(True, ""), shut, shut]
    opened[0] = True
    news.came.emit()
    assert states() == [(True, ""), unchosen, unchosen]
    selected[0] = 1
    news.came.emit()
    assert states() == [(True, "")] * 3
    assert menu["copy"].toolTip() == "Take (Ctrl+C)"
    opened[0] = False
    news.came.emit()
    assert states() == [(True, ""), shut, shut]


def test_an_act_can_be_explained_anew(theme: Theme, qtbot: QtBot) -> None:
    parent = QObject()
    menu = made(theme, parent, Act(key="watch", text="Watch", hint="Watch this", needs=Need.NOTHING))
    menu.say("watch", "Watched since noon")
    assert menu["watch"].toolTip() == menu["watch"].statusTip() == "Watched since noon"
