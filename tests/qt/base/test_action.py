"""Acts become actions: in their places, in order, and enabled by what they need."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.qt.base.action import Act, Menu, Scope
from app.qt.base.menus import context_menu
from app.qt.base.need import Need
from app.qt.base.place import In, Submenu
from app.qt.base.theme import Theme


class News(QObject):
    came = Signal()


def made(theme: Theme, parent: QObject, *acts: Act) -> Menu:
    return Menu(acts, theme, parent)


_COPY_AS = Submenu("Copy as")


def shown(menu: QMenu) -> list[object]:
    """Return what a menu shows: titles, lines as None, and menus inside it as lists."""
    inner = [each.menu() for each in menu.actions()]
    return [
        [each.text(), *shown(of)] if isinstance(of, QMenu) else each.text() or None
        for each, of in zip(menu.actions(), inner, strict=True)
    ]


def test_a_menu_has_sections_in_order_whatever_the_order_of_features(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = made(
        theme,
        parent,
        Act(key="quit", text="Quit", hint="", places=(In.FILE.at(2, 10),)),
        Act(key="path", text="Path", hint="", places=(In.FILE.at(1, 31, _COPY_AS),)),
        Act(key="csv", text="CSV", hint="", places=(In.FILE.at(1, 30, _COPY_AS), In.OF_FILES.at(1, 10))),
        Act(key="last", text="Last", hint="", places=(In.FILE.at(1, 40),)),
        Act(key="first", text="First", hint="", places=(In.FILE.at(1, 10),)),
        Act(key="of_source", text="Check", hint="", places=(In.OF_SOURCE.at(1, 10),), scope=Scope.SOURCE),
    )
    files = context_menu(menu, In.FILE, parent)
    for _ in range(2):
        files.aboutToShow.emit()
        assert shown(files) == ["First", ["Copy as", "CSV", "Path"], "Last", None, "Quit"]
    assert [action.text() for action in menu.in_scope(Scope.SOURCE)] == ["Check"]
    assert [key for _, key in menu.placed(In.OF_FILES)] == ["csv"]


def test_an_act_can_open_a_menu_that_its_feature_fills(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = made(theme, parent, Act(key="recent", text="Recent", hint="", is_menu=True, needs=Need.NOTHING))
    names = ["a", "b"]
    menu.fill("recent", lambda recent: recent.addActions([QAction(name, recent) for name in names]))
    recent = menu["recent"].menu()
    assert isinstance(recent, QMenu)
    for _ in range(2):
        recent.aboutToShow.emit()
        assert shown(recent) == names
        names.append("c")


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
