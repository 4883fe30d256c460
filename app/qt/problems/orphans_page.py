"""The page of files beside videos that belong to no video."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import OrphanFile
from app.core.text.fold import fold
from app.core.text.names import as_text, display, split
from app.core.text.units import UNKNOWN_TEXT
from app.qt.base.formatting import Formatter
from app.qt.widgets.row_model import RowColumn, RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import explain

_MOST_OPENED: Final = 10
"""Files that are opened at once."""


class OrphansPage(QWidget):
    """The page; receives its contents by `show_orphans`."""

    open_requested = Signal(object)
    """The path (bytes) of a file that is to be opened."""
    reveal_requested = Signal(object)
    """The same to be shown in the file manager."""

    def __init__(self, texts: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orphans")
        self.setAccessibleName(self.tr("Files without a video"))
        self._texts = texts
        self._found: Sequence[OrphanFile] = ()
        self.told = QLabel(
            self.tr(
                "Subtitles and .nfo files that belong to no video, as the last scan saw them. "
                "Their video may have been renamed, moved or deleted. Nothing is changed here."
            )
        )
        self.told.setWordWrap(True)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Part of a name, folder or reason"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setAccessibleDescription(self.tr("Leaves the files whose row has all of these words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.model: RowModel[OrphanFile] = RowModel(self._columns(), self, key=lambda row: row.path)
        self._make_table()
        self.none = QLabel()
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = QPushButton(self.tr("Open"))
        explain(self.open, self.open.text(), self.tr("Opens the file in the program of the system"))
        self.open.clicked.connect(self._open)
        self.reveal = QPushButton(self.tr("Show in folder"))
        explain(self.reveal, self.reveal.text(), self.tr("Shows the file in the file manager"))
        self.reveal.clicked.connect(self._reveal)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    def _columns(self) -> tuple[RowColumn[OrphanFile], ...]:
        return (
            RowColumn(self.tr("Name"), lambda row: display(split(row.path)[1]), 260),
            RowColumn(self.tr("Folder"), lambda row: display(split(row.path)[0]), 260),
            RowColumn(self.tr("Kind"), self._kind, 110),
            RowColumn(self.tr("Size"), self._size, 90, is_figure=True),
            RowColumn(self.tr("Why"), lambda row: self._texts.message(row.reason)),
        )

    def _kind(self, row: OrphanFile) -> str:
        return self.tr("Subtitles") if row.kind is SidecarKind.SUBTITLES else self.tr("Metadata")

    def _size(self, row: OrphanFile) -> str:
        return UNKNOWN_TEXT if row.size is None else self._texts.size(row.size)

    def _make_table(self) -> None:
        self.table = CommandTable(self.model, "orphanRows")
        self.table.name_rows(self.tr("Files without a video"), self.tr("A row a file; Enter opens it"))
        self.table.name_columns(
            self.tr("Columns of files without a video"), self.tr("What is told of each file")
        )
        go = self.table.add_command(self.tr("Open"), self._open, "Return", "Enter")
        self.table.add_command(self.tr("Show in folder"), self._reveal)
        self.table.doubleClicked.connect(go.trigger)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self.reveal)
        below.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.filter)
        column.addWidget(self.none, 1)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def show_orphans(self, found: Sequence[OrphanFile]) -> None:
        """Show these files. Chosen ones stay chosen."""
        self._found = found
        self._narrow()

    @Slot()
    def _narrow(self, *_: object) -> None:
        words = fold(self.filter.text()).split()
        shown = [row for row in self._found if not words or self._has(row, words)]
        self.model.show(shown)
        self.none.setText(
            self.tr("No row has these words.")
            if self._found
            else self.tr("All subtitles and .nfo files that scans have seen belong to a video.")
        )
        self.none.setHidden(bool(shown))
        self.table.setVisible(bool(shown))
        self.filter.setVisible(bool(self._found))

    def _has(self, row: OrphanFile, words: Sequence[str]) -> bool:
        text = fold(f"{as_text(row.path)}\n{self._kind(row)}\n{self._texts.message(row.reason)}")
        return all(word in text for word in words)

    def _chosen(self) -> list[OrphanFile]:
        return [self.model.row(at) for at in self.table.chosen_rows()]

    @Slot()
    def _refresh(self, *_changes: object) -> None:
        chosen = len(self.table.chosen_rows())
        self.open.setEnabled(0 < chosen <= _MOST_OPENED)
        self.reveal.setEnabled(chosen == 1)

    @Slot()
    def _open(self) -> None:
        for row in self._chosen()[:_MOST_OPENED]:
            self.open_requested.emit(row.path)

    @Slot()
    def _reveal(self) -> None:
        for row in self._chosen()[:1]:
            self.reveal_requested.emit(row.path)
