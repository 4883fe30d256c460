"""The button below groups that plans a move to the trash: its menu says of which files."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from app.qt.base.file_rows import FileRowTable
from app.qt.widgets.row_table import RowTable
from app.qt.widgets.tooltips import explain


class TrashButton(QPushButton):
    """A button with a choice between the selected files, the selected groups, and all that are listed.

    A row is selected before the user selects one, so the button alone would not say what it plans.
    """

    files_requested = Signal()
    """A plan for the selected files of a group."""
    groups_requested = Signal()
    """A plan for the selected groups; also by the Delete key in their table."""
    all_requested = Signal()
    """A plan for all groups that are listed."""

    def __init__(self, groups: RowTable, files: FileRowTable, number: Callable[[int], str]) -> None:
        """Take the tables that the user selects in, and the function that formats a number."""
        super().__init__()
        self._groups, self._files, self._number = groups, files, number
        self._is_possible = False
        self.setText(self.tr("To the Trash"))
        explain(self, self.text(), self.tr("Shows which files could go to the trash, and which stay"))
        self.of_files, self.of_all = QAction(self), QAction(self)
        self.of_files.triggered.connect(self.files_requested)
        self.of_all.triggered.connect(self.all_requested)
        self.of_groups = groups.add_key("", self._request_groups, QKeySequence.StandardKey.Delete)
        menu = QMenu(self)
        menu.addActions([self.of_files, self.of_groups, self.of_all])
        self.setMenu(menu)
        for table in (groups, files):
            table.selectionModel().selectionChanged.connect(self._say)
            table.model().modelReset.connect(self._say)
        self.allow(possible=False)

    def allow(self, *, possible: bool) -> None:
        """Show whether a plan is possible for what is listed."""
        self._is_possible = possible
        self.setEnabled(possible)
        self._say()

    @Slot()
    def _request_groups(self) -> None:
        self.groups_requested.emit()

    def _say(self, *_changes: object) -> None:
        """Say in the menu of which files each plan would be."""
        files, groups = len(self._files.chosen_rows()), len(self._groups.chosen_rows())
        listed, number = self._groups.model().rowCount(), self._number
        several = self.tr("Trash plan for {0} selected {0:group|groups}…").format(number(groups))
        self.of_groups.setText(self.tr("Trash plan for this group…") if groups == 1 else several)
        self.of_files.setText(self.tr("Trash plan for {0} selected {0:file|files}…").format(number(files)))
        self.of_all.setText(
            self.tr("Trash plan for all {0} {0:group|groups} in the list…").format(number(listed))
        )
        for act, is_offered in ((self.of_files, files), (self.of_groups, groups), (self.of_all, listed > 1)):
            act.setVisible(bool(is_offered))
            act.setEnabled(self._is_possible)
