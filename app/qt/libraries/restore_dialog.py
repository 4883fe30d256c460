"""The dialog that lists the backups of a library."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.backup.backup import Backup, BackupKind
from app.core.text.names import display
from app.core.text.units import local_time_text
from app.qt.base.formatting import Formatter
from app.qt.base.help_button import add_help
from app.qt.widgets.main_button import lead
from app.qt.widgets.row_model import RowColumn, RowModel
from app.qt.widgets.row_table import RowTable


class RestoreDialog(QDialog):
    """Lets the user choose a backup. Show the dialog with `open`; Escape closes it."""

    backup_chosen = Signal(str)
    """The name of a file in the folder of backups."""
    other_requested = Signal()
    """A request for a file elsewhere."""

    def __init__(
        self, library: Path, known: Sequence[Backup], texts: Formatter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setObjectName("restoreDialog")
        self._known = known
        self._texts = texts
        self._make_table()
        self._make_buttons()
        told = self.tr(
            "The backup takes the place of {library}. The library of now stays beside it, under another name."
        ).format(library=display(os.fsencode(library.name)))
        self.text = QLabel(told if known else self.tr("There is no backup in the usual folder."))
        self.text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (self.text, self.table, self.buttons):
            column.addWidget(widget)
        self.table.setVisible(bool(known))
        self.resize(QSize(640, 380) if known else QSize(440, 0))

    def _make_table(self) -> None:
        occasions = {
            BackupKind.MANUAL: self.tr("made by you"),
            BackupKind.WEEKLY: self.tr("made each week"),
            BackupKind.UPDATE: self.tr("made before an update"),
        }
        columns: tuple[RowColumn[Backup], ...] = (
            RowColumn(self.tr("Made"), lambda each: local_time_text(each.made), 160),
            RowColumn(self.tr("Occasion"), lambda each: occasions[each.kind], 190),
            RowColumn(self.tr("Size"), lambda each: self._texts.size(each.size)),
        )
        self.model: RowModel[Backup] = RowModel(columns, self, tip=lambda each: each.name)
        self.model.show(self._known)
        self.table = RowTable(self.model, "backupsTable")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.name_rows(self.tr("Backups"), self.tr("A row a backup, the newest first"))
        self.table.name_columns(self.tr("Columns of the backups"), self.tr("What is told of each backup"))
        self.table.doubleClicked.connect(self._choose)
        self.table.selectRow(0)

    def _make_buttons(self) -> None:
        self.restore = QPushButton(self.tr("&Restore"))
        self.restore.setAccessibleDescription(self.tr("Puts the chosen backup in the place of the library"))
        self.restore.setEnabled(bool(self._known))
        self.other = QPushButton(self.tr("&Other file…"))
        self.other.setAccessibleDescription(self.tr("Chooses a backup in another folder"))
        self.restore.clicked.connect(self._choose)
        self.other.clicked.connect(self._ask_for_another)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setAccessibleDescription(self.tr("Closes this dialog and changes nothing"))
        self.buttons.addButton(self.other, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.rejected.connect(self.reject)
        lead(self.buttons, self.restore if self._known else self.other)
        add_help(self.buttons, "trouble")

    @Slot()
    def _choose(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._known):
            self.accept()
            self.backup_chosen.emit(self._known[row].name)

    @Slot()
    def _ask_for_another(self) -> None:
        self.reject()
        self.other_requested.emit()
