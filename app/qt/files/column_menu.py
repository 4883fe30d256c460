"""The menu of a column: sort, move, pin, fit, hide, and the dialog for all columns."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QTableView

from app.core.facts.catalogue import BY_KEY
from app.qt.files.header import FIRST, FileHeader


class ColumnMenu(QMenu):
    """The menu of a column, whose entries are made anew each time the menu opens."""

    columns_requested = Signal()
    """A request for the dialog of all columns."""

    def __init__(self, header: FileHeader, table: QTableView) -> None:
        super().__init__(header)
        self._header = header
        self._table = table
        header.menu_requested.connect(self._open)

    def _open(self, section: int, at: QPoint) -> None:
        self._fill(section)
        self.popup(at)

    def _fill(self, section: int) -> None:
        self.clear()
        self._offer_order(section)
        self.addSeparator()
        self._offer_place(section)
        self.addSeparator()
        if section != FIRST:
            hide = self.tr("Hide “{}”").format(self._header.title(section))
            self._add(hide, lambda: self._header.setSectionHidden(section, True))
        self._add(self.tr("Columns…"), self.columns_requested.emit)

    def _add(self, text: str, act: Callable[[], object]) -> None:
        self.addAction(text).triggered.connect(lambda: act())  # noqa: PLW0108 - drops the signal's `checked`

    def _offer_order(self, section: int) -> None:
        header, key, title = self._header, self._header.key(section), self._header.title(section)
        if key not in BY_KEY:
            return  # a picture has no order
        self._add(self.tr("Sort by “{}”").format(title), lambda: header.sort_by(key))
        self._add(
            self.tr("Sort by “{}”, reversed").format(title), lambda: header.sort_by(key, descending=True)
        )
        sorted_by = [each for each, _ in header.order]
        if sorted_by and sorted_by[0] != key:
            self._add(self.tr("Then by “{}”").format(title), lambda: header.then_by(key))
            self._add(
                self.tr("Then by “{}”, reversed").format(title), lambda: header.then_by(key, descending=True)
            )
        if key in sorted_by:
            self._add(self.tr("No longer sort by “{}”").format(title), lambda: header.drop(key))

    def _offer_place(self, section: int) -> None:
        header, title, at = self._header, self._header.title(section), self._header.visualIndex(section)
        pinned = header.pinned(section)
        pin = self.tr("Unpin “{}”") if pinned else self.tr("Pin “{}” at the left")
        self._add(
            self.tr("Move “{}” to the left").format(title),
            lambda: header.moveSection(at, header.neighbour(section, -1)),
        )
        self._add(
            self.tr("Move “{}” to the right").format(title),
            lambda: header.moveSection(at, header.neighbour(section, 1)),
        )
        self._add(pin.format(title), lambda: header.pin(section, pinned=not pinned))
        self._add(
            self.tr("Fit “{}” to its contents").format(title),
            lambda: self._table.resizeColumnToContents(section),
        )
