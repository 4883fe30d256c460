"""The menu “Sort by”: the columns by which the table and the gallery are sorted."""

from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.core.facts.catalogue import BY_KEY
from app.qt.base.action import Menu
from app.qt.files.header import FileHeader

_MOST: Final = 7
"""Most columns in the menu; the dialog of the columns has all."""
_AS_FOUND: Final = ""
"""The key of the order in which files were found."""


class SortMenu(QObject):
    """Fills the menu whenever it opens, with the order checked that the rows have."""

    def __init__(self, menu: Menu, header: FileHeader) -> None:
        super().__init__(header)
        self._menu = menu
        self._header = header
        menu.fill("sort_by", self._fill)

    def _fill(self, shown: QMenu) -> None:
        key, descending = next(iter(self._header.order), (_AS_FOUND, False))
        choices = QActionGroup(shown)
        for each in dict.fromkeys((*filter(None, (key,)), *islice(self._sortable(), _MOST))):
            self._add(shown, choices, self._title(each), each, key)
        shown.addSeparator()
        self._add(shown, choices, self.tr("The order in which they were found"), _AS_FOUND, key)
        turned = shown.addAction(self.tr("Reversed"))
        turned.setStatusTip(self.tr("Largest, latest or last first"))
        turned.setCheckable(True)
        turned.setChecked(descending)
        turned.setEnabled(key != _AS_FOUND)
        turned.triggered.connect(lambda: self._header.sort_by(key, descending=not descending))
        shown.addSeparator()
        shown.addAction(self._menu["columns"])

    def _add(self, shown: QMenu, choices: QActionGroup, title: str, key: str, current: str) -> None:
        action = shown.addAction(title.replace("&", "&&"))
        action.setStatusTip(self.tr("Sort by “{}”").format(title) if key else title)
        action.setCheckable(True)
        action.setChecked(key == current)
        choices.addAction(action)
        action.triggered.connect(partial(self._sort, key))

    def _sort(self, key: str, *_: object) -> None:
        self._header.sort_by(key)

    def _sortable(self) -> list[str]:
        return [state.key for state in self._header.columns() if state.shown and state.key in BY_KEY]

    def _title(self, key: str) -> str:
        header = self._header
        return next(header.title(at) for at in range(header.count()) if header.key(at) == key)
