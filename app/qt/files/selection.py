"""The selection of files, which the table and the gallery share."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from app.core.query import Query
from app.qt.base.selection import MOST_PARTS, ListedGroups
from app.qt.files.model import FileTableModel

_KEPT: Final = 10_000
"""Largest number of selected rows that are selected again after a new search."""
_BY_KEY: Final = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_FLAGS: Final = QItemSelectionModel.SelectionFlag
_Command = QItemSelectionModel.SelectionFlag


class FileSelection(QObject):
    """The selected rows of the model, which survive a new search.

    The selection of all rows is a flag. A real selection of a million rows would freeze the window.
    """

    changed = Signal()
    """A change of the selected rows."""
    everything_changed = Signal(bool)
    """Whether all rows are selected, by the flag."""

    def __init__(self, model: FileTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.rows = QItemSelectionModel(model, self)
        """The selection of Qt, for the views."""
        self.everything = False
        """Whether all rows are selected, and those that come later."""
        self._kept: tuple[set[int], int | None] = (set(), None)
        """Ids of files to select again, and the id of the row to make current again."""
        self._all_of: Query | None = None
        """The query whose rows are about to be replaced while all of them are selected."""
        self._column = 0
        """The column of the current cell."""
        self.rows.selectionChanged.connect(self._on_selection)
        model.modelAboutToBeReset.connect(self._keep)
        model.replaced.connect(self._restore)  # after the views, which clear the selection at a reset
        model.rowsInserted.connect(self._find_more)

    def chosen(self) -> "array[int]":
        """Return the ids of the selected files, in the order of their rows."""
        return self.model.ids() if self.everything else self.model.ids_of_runs(self._runs())

    def count(self) -> int:
        """Return the number of selected files."""
        if self.everything:
            return self.model.file_count
        if self.model.has_clips:
            return len(self.chosen())
        return sum(part.height() for part in self._parts())

    def is_one(self) -> bool:
        """Return whether one row is selected: a file, or a recording of several files."""
        rows = self.model.rowCount() if self.everything else sum(part.height() for part in self._parts())
        return rows == 1

    def shown(self) -> "array[int]":
        """Return the ids of all files, in the order of their rows."""
        return self.model.ids()

    def shown_count(self) -> int:
        """Return the number of files."""
        return self.model.file_count

    def group(self) -> Sequence[int]:
        """Return none: these files are no copies of each other, or by chance."""
        return ()

    def groups(self) -> ListedGroups:
        """Return none."""
        return ListedGroups()

    def moments(self) -> Mapping[int, float]:
        """Return none: nobody knows whether these files show the same."""
        return {}

    @Slot()
    def select_nothing(self) -> None:
        """Select no row."""
        self._set_everything(everything=False)
        self.rows.clearSelection()
        self.changed.emit()

    def invert(self) -> bool:
        """Select the rows that are not selected, unless the selection has too many parts: return False."""
        count = self.count()
        if not count:
            self.select_everything()
        elif count == self.model.file_count:
            self.select_nothing()
        elif self.rows.selection().count() > MOST_PARTS:
            return False
        elif self.model.has_clips:
            others = set(self.model.ids()).difference(self.chosen())
            self.rows.select(self._selection(self.model.rows(others)), _FLAGS.ClearAndSelect | _FLAGS.Rows)
        else:
            last = self.model.index(self.model.rowCount() - 1, 0)
            everything = QItemSelection(self.model.index(0, 0), last)
            self.rows.select(everything, _FLAGS.Toggle | _FLAGS.Rows)
        return True

    @Slot()
    def select_everything(self) -> None:
        """Select all rows, and those that come later."""
        self.rows.clearSelection()
        self._set_everything(everything=self.model.rowCount() > 0)
        self.changed.emit()

    def command(self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None) -> _Command | None:
        """Return how an event of a view changes the selection of everything; None: as usual.

        A press leaves it as it is, for a drag or the context menu; a release on a row selects that alone.
        """
        if not self.everything or not isinstance(event, QMouseEvent) or event.modifiers():
            return None
        if event.type() is QEvent.Type.MouseButtonPress and index.isValid():
            return _FLAGS.NoUpdate
        left = event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseButtonRelease and index.isValid() and left:
            return _FLAGS.ClearAndSelect | _FLAGS.Rows
        return None

    def on_focus(self, reason: Qt.FocusReason) -> None:
        """Select the current row, or the first, after Tab, so that Enter and arrows act on it."""
        if reason in _BY_KEY and not self.count():
            self.rows.select(self.rows.currentIndex(), _FLAGS.ClearAndSelect | _FLAGS.Rows)

    def show_in(self, view: QAbstractItemView) -> None:
        """Scroll a view that was hidden to the current row, from which Shift then selects."""
        current = self.rows.currentIndex()
        if current.isValid():
            if not self.everything:
                before = self.rows.selection()
                view.setCurrentIndex(current)  # Qt has no other way to tell a view where Shift begins
                self.rows.select(before, _FLAGS.ClearAndSelect)
            view.scrollTo(current)

    def _runs(self) -> list[tuple[int, int]]:
        """Return the first and last rows of the unbroken parts, from the top."""
        return sorted((part.top(), part.bottom()) for part in self._parts())

    def _parts(self) -> list[QItemSelectionRange]:
        return self.rows.selection().toList()

    def _set_everything(self, *, everything: bool) -> None:
        self.everything = everything
        self.everything_changed.emit(everything)

    @Slot()
    def _on_selection(self) -> None:
        if self.everything and self.rows.hasSelection():
            self._set_everything(everything=False)
        self.changed.emit()

    @Slot()
    def _keep(self) -> None:
        """Remember the selected ids, besides ids that are still to be selected again.

        The rows are about to be replaced.
        """
        self._all_of = self.model.found_query if self.everything else None
        current = self.rows.currentIndex()
        ids = self.chosen() if self.count() <= _KEPT and not self.everything else ()
        self._kept = (
            self._kept[0].union(ids),
            self.model.row_id(current.row()) if current.isValid() else self._kept[1],
        )
        self._column = max(current.column(), 0)

    @Slot()
    def _restore(self) -> None:
        """Select what was selected: all rows only of the same search, which was read again."""
        is_same = self._all_of == self.model.found_query and self.model.rowCount() > 0
        self._set_everything(everything=is_same)
        self.rows.clearSelection()
        self._find_kept()
        self.changed.emit()

    @Slot()
    def _find_more(self) -> None:
        """Select remembered ids among the later rows of a result."""
        if self._kept[0] or self._kept[1] is not None:
            self._find_kept()

    def _find_kept(self) -> None:
        ids, current = self._kept
        rows = self.model.rows(ids)
        row = None if current is None else self.model.row_of(current)
        if row is not None:
            # The view that is shown scrolls to the current row, the other one when it is shown.
            self.rows.setCurrentIndex(self.model.index(row, self._column), _FLAGS.NoUpdate)
            current = None
        self._kept = (ids.difference(self.model.ids(rows)), current)
        self.rows.select(self._selection(rows), _FLAGS.Select | _FLAGS.Rows)

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self.model.index(first, 0), self.model.index(last, 0))
        return selection

    @Slot()
    def forget_kept(self) -> None:
        """Forget the remembered ids, because the table has all rows."""
        self._kept = (set(), None)


def _runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield the unbroken runs in ascending `rows`, each by its first and last."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], rows[at - 1]
            start = at
