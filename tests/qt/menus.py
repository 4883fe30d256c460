"""The menus of a window without features, or with all of their acts possible."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.qt.base.action import Act, Menu, Scope
from app.qt.base.need import Need
from app.qt.base.place import In
from app.qt.base.theme import Theme


def meet_all(menu: Menu) -> None:
    """Have every act possible."""
    menu.follow(dict.fromkeys(_needs(act.needs for act in menu.acts), lambda: True))


def _needs(needs: Iterable[Need]) -> Iterator[Need]:
    for need in needs:
        yield need
        yield from _needs(need.after)


def menu_of_files(theme: Theme, parent: QObject) -> Menu:
    """Return the actions of a window that can open files, and nothing else."""
    opening = Act(
        key="open_file",
        text="Open",
        hint="Play it",
        keys=("Return",),
        places=(In.OF_FILES.at(1, 10),),
        scope=Scope.FILES,
        needs=Need.NOTHING,
    )
    others = (
        Act(key=key, text=text, hint=text, needs=Need.NOTHING)
        for key, text in (
            ("add_folder", "Add folders…"),
            ("show_all", "Show all files"),
            ("search_all", "Search in all files"),
        )
    )
    return Menu([opening, *others], theme, parent)


def entries(menu: QMenu) -> Iterator[QAction]:
    """Yield what can be chosen in a menu and in those inside it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)
        elif not action.isSeparator():
            yield action
