"""The journal of the trash: the files that were moved there, and the undo."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.trash.journal import TO_RESTORE, JournalEntry
from app.qt.copies.trash_formatting import TrashFormatter
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import RowTable


class JournalPanel(QWidget):
    """Shows the entries, and emits those to move back."""

    undo_requested = Signal(object)
    """The chosen `JournalEntry`s that can be moved back."""

    def __init__(self, words: TrashFormatter, parent: QWidget | None = None, *, writable: bool) -> None:
        super().__init__(parent)
        self._writable = writable
        self.model = RowModel(words.journal_columns(), self)
        self._make_table()
        self.empty = QLabel(
            self.tr(
                "No file was moved to the trash yet.\n"
                "Copies that this program moves there are listed here, and can be moved back."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self.undo = QPushButton(self.tr("Move back"))
        self.undo.setAccessibleDescription(
            self.tr("Moves the selected files back to their folders; no file is replaced")
        )
        self.undo.clicked.connect(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignRight)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self._refresh()

    def _make_table(self) -> None:
        self.table = RowTable(self.model, "trashJournal")
        self.table.name_rows(self.tr("Files in the journal"), self.tr("A row a file, the newest first"))
        self.table.name_columns(self.tr("Columns of the journal"), self.tr("What is told of each file"))

    @Slot(object)
    def show_entries(self, entries: Sequence[JournalEntry]) -> None:
        """Replace all rows."""
        self.model.show(entries)
        self.empty.setHidden(bool(entries))
        self.table.setHidden(not entries)
        self._refresh()

    def _chosen(self) -> list[JournalEntry]:
        chosen = [self.model.row(row) for row in self.table.chosen_rows()]
        return [entry for entry in chosen if entry.state in TO_RESTORE]

    @Slot()
    def _refresh(self) -> None:
        self.undo.setEnabled(self._writable and bool(self._chosen()))

    @Slot()
    def _undo(self) -> None:
        self.undo_requested.emit(self._chosen())
