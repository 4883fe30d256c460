"""The table of the files of a group, with the commands on the selected files."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from app.core.copies.group import CopyFile
from app.core.text.names import as_text
from app.qt.copies.file_model import CopyFileModel
from app.qt.widgets.row_table import CommandTable


class CopyFileView(CommandTable):
    """A table of files. Commands are emitted as signals."""

    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""
    reveal_requested = Signal(object)
    """The path of a file."""
    checksum_requested = Signal(object)
    """The paths of the selected files."""

    def __init__(self, model: CopyFileModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "copiesFiles", parent)
        self._model = model
        self._writable = True
        self.name_rows(
            self.tr("Files of the group"), self.tr("A row a file; Enter shows it in the window's table")
        )
        self.name_columns(self.tr("Columns of the files"), self.tr("What is told of each file"))
        self._make_menu()
        self.doubleClicked.connect(self.go.trigger)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def _make_menu(self) -> None:
        self.go = self.add_command(self.tr("Show in the table"), self._go, "Return", "Enter")
        self.reveal = self.add_command(self.tr("Show in file manager"), self._reveal, "Ctrl+R")
        self.copy_paths = self.add_command(
            self.tr("Copy path"), self._copy_paths, "Ctrl+Shift+P", QKeySequence.StandardKey.Copy
        )
        self.menu.addSeparator()
        self.checksum = self.add_command(self.tr("Compute checksums"), self._check, "Ctrl+Shift+M")
        self.prefer = self.add_command(self.tr("Prefer this source"), self._prefer)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001
        """Set whether the library can be changed."""
        self._writable = writable
        self._refresh()

    def chosen(self) -> list[CopyFile]:
        """Return the selected files, from the top."""
        return [self._model.row(row).file for row in self.chosen_rows()]

    @Slot()
    def _refresh(self) -> None:
        some = self.selectionModel().hasSelection()
        for action in (self.go, self.reveal, self.copy_paths, self.prefer):
            action.setEnabled(some)
        self.checksum.setEnabled(some and self._writable)

    @Slot()
    def _go(self) -> None:
        self.file_requested.emit(self.chosen()[0].id)

    @Slot()
    def _reveal(self) -> None:
        self.reveal_requested.emit(self.chosen()[0].path)

    @Slot()
    def _copy_paths(self) -> None:
        text = "\n".join(as_text(file.path) for file in self.chosen())
        # Surrogate escapes, from names that are not UTF-8, become `?`.
        QGuiApplication.clipboard().setText(text.encode("utf-8", "replace").decode())

    @Slot()
    def _check(self) -> None:
        self.checksum_requested.emit(tuple(file.path for file in self.chosen()))

    @Slot()
    def _prefer(self) -> None:
        self._model.prefer(self.chosen()[0].source)
