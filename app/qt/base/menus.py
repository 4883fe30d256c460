"""Fills menus with the actions that have a place there."""

from collections.abc import Mapping, Sequence
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
    """Put actions into a menu in place of those before, with lines between sections, as in submenus."""
    shown.clear()
    placed = menu.placed(kind)
    first: dict[Submenu, MenuPlace] = {}
    for place, _ in placed:
        if place.within is not None:
            first.setdefault(place.within, place)
    below = {each: _submenu(each, shown) for each in first}
    _fill_below(below, menu, placed)
    for at, (_, section) in enumerate(groupby(placed, lambda each: each[0].section)):
        if at:
            shown.addSeparator()
        for place, key in section:
            if place.within is None:
                shown.addAction(menu[key])
            elif first[place.within] is place:
                shown.addMenu(below[place.within])


def _fill_below(below: Mapping[Submenu, QMenu], menu: Menu, placed: Sequence[tuple[MenuPlace, str]]) -> None:
    for submenu, shown in below.items():
        inside = [(place, key) for place, key in placed if place.within is submenu]
        for at, (_, section) in enumerate(groupby(inside, lambda each: each[0].section)):
            if at:
                shown.addSeparator()
            for _, key in section:
                shown.addAction(menu[key])


def _submenu(submenu: Submenu, parent: QMenu) -> QMenu:
    made = QMenu(QCoreApplication.translate("Act", submenu.title), parent)
    made.setToolTipsVisible(True)
    return made
