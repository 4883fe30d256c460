"""Tables of files on a page, with the acts on files, and the selection in that which is shown."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.qt.base.action import Menu, Scope
from app.qt.base.drag_out import DragOut
from app.qt.base.menus import fill
from app.qt.base.place import In
from app.qt.base.selection import MOST_PARTS, ListedGroups
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable

_FLAGS: Final = QItemSelectionModel.SelectionFlag
Groups = Callable[[], ListedGroups]
FileId = Callable[[int], int | None]
"""Returns the id of the file that a row shows; None for a row without one."""


class FileRowTable(CommandTable):
    """A table whose rows are files, or nearly all are.

    Its menu has the acts of the window on files, and commands of its own.
    """

    def __init__(
        self, model: RowModel[Any], name: str, menu: Menu, file_id: FileId, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self.file_id: Final = file_id
        self.moments: Mapping[int, float] = {}
        """The times at which files of the table show the same, in seconds by their ids."""
        self._acts = menu
        self._commands: list[QAction] = []
        self.addActions(menu.in_scope(Scope.FILES))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.doubleClicked.connect(menu["open_file"].trigger)
        DragOut.of(self)

    def add_command(
        self, text: str, act: Callable[..., object], *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        """Add a command below the acts of the window, whose keys work while the table has the focus."""
        action = self.add_key(text, act, *keys)
        self._commands.append(action)
        return action

    @Slot()
    def _fill_menu(self) -> None:
        fill(self.menu, self._acts, In.OF_FILES)
        self.menu.addSeparator()
        self.menu.addActions(self._commands)


class RowSelection(QObject):
    """The selection in the table that the page shows; empty while it shows none."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._table: FileRowTable | None = None
        self._of_group: list[FileRowTable] = []
        self._groups: dict[FileRowTable, Groups] = {}

    def follow(self, table: FileRowTable, *, of_group: bool = False, groups: Groups | None = None) -> None:
        """Tell of changes in a table of the page; `of_group` if its files are copies of each other.

        `groups` returns the groups of equal files among which the table shows one.
        """
        if of_group:
            self._of_group.append(table)
        if groups is not None:
            self._groups[table] = groups
        table.selectionModel().selectionChanged.connect(self._tell)
        for change in (table.model().modelReset, table.model().rowsInserted):
            change.connect(self._tell)

    def show(self, table: FileRowTable | None) -> None:
        """Be the selection in this table from now on; None: in no table."""
        self._table = table
        self.changed.emit()

    @Slot()
    def _tell(self, *_changes: object) -> None:
        self.changed.emit()

    def chosen(self) -> Sequence[int]:
        """Return the ids of the selected files, in the order of their rows."""
        return () if self._table is None else self._ids(self._table.chosen_rows())

    def count(self) -> int:
        """Return the number of selected files."""
        if self._table is None:
            return 0
        return sum(span.height() for span in self._table.selectionModel().selection().toList())

    def is_one(self) -> bool:
        """Return whether one file is selected."""
        return self.count() == 1

    def shown(self) -> Sequence[int]:
        """Return the ids of all files in the table, in the order of their rows."""
        return self._ids(range(self.shown_count()))

    def shown_count(self) -> int:
        """Return the number of files in the table."""
        return 0 if self._table is None else self._table.model().rowCount()

    def group(self) -> Sequence[int]:
        """Return the ids of the files in the table, if they are copies of each other; else none."""
        return self.shown() if self._table in self._of_group else ()

    def groups(self) -> ListedGroups:
        """Return the groups of equal files among which the table shows one."""
        groups = None if self._table is None else self._groups.get(self._table)
        return ListedGroups() if groups is None else groups()

    def moments(self) -> Mapping[int, float]:
        """Return the times at which files of the table show the same, in seconds by their ids."""
        return {} if self._table is None else self._table.moments

    def select_everything(self) -> None:
        """Select all files in the table."""
        if self._table is not None:
            self._table.selectAll()

    def select_nothing(self) -> None:
        """Select no file."""
        if self._table is not None:
            self._table.clearSelection()

    def invert(self) -> bool:
        """Select the files that are not selected, unless the selection has too many parts: return False."""
        if self._table is None or not (rows := self.shown_count()):
            return True
        model, selection = self._table.model(), self._table.selectionModel()
        if selection.selection().count() > MOST_PARTS:
            return False
        everything = QItemSelection(model.index(0, 0), model.index(rows - 1, 0))
        selection.select(everything, _FLAGS.Toggle | _FLAGS.Rows)
        return True

    def _ids(self, rows: Sequence[int]) -> Sequence[int]:
        """Return the ids of the files of rows, each once."""
        if self._table is None:
            return ()
        found = map(self._table.file_id, rows)
        return array("q", dict.fromkeys(each for each in found if each is not None))
