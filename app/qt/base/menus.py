"""Fills menus with the actions that have a place there."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.qt.base.action import Menu
from app.qt.base.place import In, MenuPlace, Submenu


def context_menu(menu: Menu, kind: In, parent: QWidget) -> QMenu:
    """Return a context menu, which is filled whenever it is about to open."""
    made = QMenu(parent)
    made.setToolTipsVisible(True)
    made.aboutToShow.connect(lambda: fill(made, menu, kind))
    return made


def fill(shown: QMenu, menu: Menu, kind: In) -> None:
    """Put actions into a menu in place of those before, with lines between the sections."""
    shown.clear()
    placed = menu.placed(kind)
    first: dict[Submenu, MenuPlace] = {}
    for place, _ in placed:
        if place.within is not None:
            first.setdefault(place.within, place)
    below = {each: _submenu(each, shown) for each in first}
    for place, key in placed:
        if place.within is not None:
            below[place.within].addAction(menu[key])
    for at, (_, section) in enumerate(groupby(placed, lambda each: each[0].section)):
        if at:
            shown.addSeparator()
        for place, key in section:
            if place.within is None:
                shown.addAction(menu[key])
            elif first[place.within] is place:
                shown.addMenu(below[place.within])


def _submenu(submenu: Submenu, parent: QMenu) -> QMenu:
    made = QMenu(QCoreApplication.translate("Act", submenu.title), parent)
    made.setToolTipsVisible(True)
    return made
