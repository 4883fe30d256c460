"""The table of the files of a report, with the commands on the selected files."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.core.manifest.verdict import FileState, Finding
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable


class ReportView(CommandTable):
    """A table of findings. Commands are emitted as signals."""

    reveal_requested = Signal(object)
    """A `Finding` that the file manager is to show."""
    copy_requested = Signal(object)
    """The rows to copy."""

    def __init__(self, model: RowModel[Finding], parent: QWidget | None = None) -> None:
        super().__init__(model, "manifestFiles", parent)
        self._model = model
        self.name_rows(
            self.tr("Files of the report"), self.tr("A row for each file that is not simply verified")
        )
        self.name_columns(self.tr("Columns of the report"), self.tr("What is told of each file"))
        self.reveal = self.add_command(
            self.tr("Show in file manager"), self._reveal, "Ctrl+R", "Return", "Enter"
        )
        self.copy = self.add_command(self.tr("Copy"), self._copy, QKeySequence.StandardKey.Copy)
        self.doubleClicked.connect(self.reveal.trigger)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        some = self.selectionModel().hasSelection()
        self.reveal.setEnabled(some)
        self.copy.setEnabled(some)

    @Slot()
    def _reveal(self) -> None:
        rows = self.chosen_rows()
        finding = self._model.row(rows[0]) if rows else None
        if finding is not None and finding.state is not FileState.NOT_CHECKED:  # whose path may be refused
            self.reveal_requested.emit(finding)

    @Slot()
    def _copy(self) -> None:
        self.copy_requested.emit(self.chosen_rows())
