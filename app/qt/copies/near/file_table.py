"""The table of the files of a group: a row a file, with its pictures and the values that differ."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QAction

from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.copies.near.formatting import PICTURES
from app.qt.copies.near.models import NearFile, NearFileModel
from app.qt.copies.near.pictures import ROW_HEIGHT, AlignedPictures, StripDelegate
from app.qt.widgets.row_table import row_height

_ROWS: Final = 5


class NearFileTable(FileRowTable):
    """A table of files with the same pictures. Commands are emitted as signals."""

    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""

    def __init__(self, model: NearFileModel, menu: Menu, pictures: AlignedPictures) -> None:
        super().__init__(model, "nearFiles", menu, model.key_of)
        self._model = model
        self.setItemDelegateForColumn(PICTURES, StripDelegate(self, model, pictures))
        self._fit_rows()
        self.name_rows(
            self.tr("Videos with the same pictures"),
            self.tr("A row a file, the best one first; better values are marked; Enter opens a file"),
        )
        self.name_columns(self.tr("Columns of the files"), self.tr("What differs between the files"))
        self.go = self.add_command(self.tr("Show in the table"), self._go, "Ctrl+Return", "Ctrl+Enter")
        self.keep: QAction = self.add_command("", lambda: None, "Ctrl+Shift+P")
        self.apart: QAction = self.add_command("", lambda: None, "Ctrl+Shift+L")
        pictures.changed.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._refresh)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def show_differing(self, keys: Collection[str]) -> None:
        """Show the columns of these facts, and no others."""
        for at, key in enumerate(self._model.keys):
            self.setColumnHidden(at, bool(key) and key not in keys)

    def chosen(self) -> list[NearFile]:
        """Return the selected files, from the top."""
        return [self._model.row(row) for row in self.chosen_rows()]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size that shows a few files: at first, the groups above get the rest."""
        return QSize(super().sizeHint().width(), _ROWS * ROW_HEIGHT + row_height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Have room for the pictures, also once the rows were styled anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_rows()

    def _fit_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(max(ROW_HEIGHT, rows.defaultSectionSize()))

    @Slot()
    def _refresh(self) -> None:
        self.go.setEnabled(self.selectionModel().hasSelection())

    @Slot()
    def _go(self) -> None:
        self.file_requested.emit(self.chosen()[0].record.id)
