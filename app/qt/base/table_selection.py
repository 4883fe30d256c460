"""The files in the rows of a table, as the selection of a page."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from app.qt.widgets.row_table import RowTable


class TableSelection(QObject):
    """The selected files of a table whose rows are files, or nearly all are."""

    changed = Signal()

    def __init__(self, view: RowTable, file_of: Callable[[int], int | None]) -> None:
        """Take the function that returns the id of the file of a row; None for a row without one."""
        super().__init__(view)
        self._view = view
        self._file_of = file_of
        view.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        for change in (view.model().modelReset, view.model().rowsInserted):
            change.connect(lambda *_: self.changed.emit())

    def chosen(self) -> Sequence[int]:
        """Return the ids of the selected files, from the top."""
        return self._ids(self._view.chosen_rows())

    def count(self) -> int:
        """Return the number of selected files."""
        return len(self.chosen())

    def shown(self) -> Sequence[int]:
        """Return the ids of the files of all rows."""
        return self._ids(range(self._view.model().rowCount()))

    def shown_count(self) -> int:
        """Return the number of rows."""
        return self._view.model().rowCount()

    def select_everything(self) -> None:
        """Select all rows."""
        self._view.selectAll()

    def select_nothing(self) -> None:
        """Select no row."""
        self._view.clearSelection()

    def invert(self) -> None:
        """Select the rows that are not selected, in place of those that are."""
        chosen, flags = set(self._view.chosen_rows()), QItemSelectionModel.SelectionFlag
        selection, model = self._view.selectionModel(), self._view.model()
        for row in range(model.rowCount()):
            act = flags.Deselect if row in chosen else flags.Select
            selection.select(model.index(row, 0), act | flags.Rows)

    def _ids(self, rows: Iterable[int]) -> Sequence[int]:
        found = map(self._file_of, rows)
        return list(dict.fromkeys(each for each in found if each is not None))
