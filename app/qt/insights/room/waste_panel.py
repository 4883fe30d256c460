"""The view of where the room goes: kinds of waste, and the files of the chosen one that free the most."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.facts.waste_kind import SEARCHED, WasteKind
from app.core.file.record import FileRecord
from app.core.room.waste import Room, WastedFile
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable
from app.qt.insights.room.formatting import RoomFormatter, WasteKindRow, WasteRow, kind_rows
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import explain
from app.qt.widgets.two_pane_splitter import TwoPaneSplitter

_MEANING: Final = 36
"""Least height of the sentence about a kind, px: two lines."""
Listed = Sequence[tuple[WasteKind, WastedFile]]


class WastePanel(QWidget):
    """The view; requests its contents by signals, and receives them by `show_room` and `show_files`."""

    files_requested = Signal(object)
    """The ids of the files that are to be listed."""
    file_requested = Signal(object)
    """The id of a file that the window's table is to show."""
    place_requested = Signal(object)
    """The `WasteKind` whose place is to be shown, where something can be done about it."""
    question_asked = Signal(object)
    """The `WasteKind` of which nothing is known, and which is to be looked for."""

    def __init__(self, words: RoomFormatter, menu: Menu, *, writable: bool) -> None:
        super().__init__()
        self._words = words
        self._writable = writable
        self._room = Room()
        self._listed: Listed = ()
        self.head = _label()
        self.kinds_model: RowModel[WasteKindRow] = RowModel(
            words.kind_columns(), self, tip=words.meaning, key=lambda row: row.waste and row.waste.kind
        )
        self.files_model: RowModel[WasteRow] = RowModel(
            words.file_columns(), self, key=lambda row: row.record.id
        )
        self._make_tables(menu)
        self._make_line()
        self.empty = EmptyState(menu["add_folder"], framed=False)
        self.empty.say(
            self.tr("No file is known yet"),
            self.tr("Add a folder: then it is seen which files take room without need."),
        )
        self._lay_out()
        self.kinds.selectionModel().selectionChanged.connect(self._choose)
        self._refresh()

    def _make_tables(self, menu: Menu) -> None:
        self.kinds = CommandTable(self.kinds_model, "wasteKinds")
        self.kinds.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.kinds.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kinds.name_rows(
            self.tr("Kinds of waste"), self.tr("A row a kind; its files that free the most are listed below")
        )
        self.kinds.name_columns(self.tr("Columns of the kinds"), self.tr("What is told of each kind"))
        self.go = self.kinds.add_command(self.tr("Show where to act"), self._go, "Return", "Enter")
        self.kinds.doubleClicked.connect(self.go.trigger)
        self.files = FileRowTable(
            self.files_model, "wastedFiles", menu, lambda row: self.files_model.row(row).record.id
        )
        self.files.name_rows(
            self.tr("Files that free the most"), self.tr("A row a file of the chosen kind; Enter opens it")
        )
        self.files.name_columns(self.tr("Columns of the files"), self.tr("What is told of each file"))
        self.show_in_table = self.files.add_command(
            self.tr("Show in the table"), self._show_file, "Ctrl+Return", "Ctrl+Enter"
        )

    def _make_line(self) -> None:
        self.meaning = _label()
        self.meaning.setMinimumHeight(_MEANING)
        self.place = QPushButton()
        self.place.clicked.connect(self._go)
        self.listed = _label()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.meaning, 1)
        line.addWidget(self.place)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.files, 1)
        column.addWidget(self.listed)
        self.tables = TwoPaneSplitter(self.kinds)
        self.tables.setHandleWidth(8)
        self.tables.setObjectName("wasteHalves")
        self.tables.add_lower(lower)
        self.waiting = QWidget()
        self.states = QStackedWidget()
        for state in (self.waiting, self.tables, self.empty):
            self.states.addWidget(state)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 8)
        outer.setSpacing(8)
        outer.addWidget(self.head)
        outer.addWidget(self.states, 1)

    def show_room(self, room: Room) -> None:
        """Show where the room goes. The chosen kind stays chosen."""
        chosen, self._room = self._row(), room
        self.kinds_model.show(kind_rows(room))
        is_empty = not room.whole.files and not room.files
        self.head.setText("" if is_empty else self._words.head(room))
        self.states.setCurrentWidget(self.empty if is_empty else self.tables)
        if not self.kinds.selectionModel().hasSelection():
            self.kinds.selectRow(0 if chosen is None else self._position(chosen))
        else:
            self._choose()

    def _position(self, row: WasteKindRow) -> int:
        kind = row.waste and row.waste.kind
        kinds = [None, *(each.kind for each in self._room.kinds)]
        return kinds.index(kind) if kind in kinds else 0

    def show_files(self, records: Mapping[int, FileRecord]) -> None:
        """Show the files that were requested; those without a record are left out."""
        rows = [
            WasteRow(kind, file.size, records[file.id]) for kind, file in self._listed if file.id in records
        ]
        self.files_model.show(rows)
        row = self._row()
        self.listed.setText("" if row is None else self._words.listed(len(rows), row.files))
        self.listed.setVisible(bool(self.listed.text()))

    def _row(self) -> WasteKindRow | None:
        chosen = self.kinds.chosen_rows()
        return self.kinds_model.row(chosen[0]) if chosen else None

    @Slot()
    def _choose(self, *_: object) -> None:
        """Request the files of the chosen kind. Those of the kind before stay in sight until they come."""
        row = self._row()
        if row is not None:
            waste = row.waste
            self._listed = (
                self._room.listed() if waste is None else [(waste.kind, file) for file in waste.listed]
            )
            self.files_requested.emit([file.id for _, file in self._listed])
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        row = self._row()
        self.meaning.setText("" if row is None else self._words.meaning(row))
        words = None if row is None else self._place(row)
        self.place.setVisible(words is not None)
        is_known = row is None or row.waste is None or row.waste.is_known
        able = words is not None and (self._writable or is_known)
        self.place.setEnabled(able)
        self.go.setEnabled(able)
        if words is not None:
            self.place.setText(words[0])
            explain(self.place, *words)

    def _place(self, row: WasteKindRow) -> tuple[str, str] | None:
        """Return the text of the button for a kind, and what it does; None without one."""
        if row.waste is None:
            return None
        if not row.waste.is_known:
            return {
                WasteKind.COPIES: (self.tr("Find copies"), self.tr("Compares files of equal size")),
                WasteKind.NEAR: (
                    self.tr("Compare pictures…"),
                    self.tr("Reads pictures of videos of similar length"),
                ),
            }.get(row.waste.kind)
        in_table = (
            self.tr("All in the table"),
            self.tr("Shows all files of this kind in the table of files"),
        )
        return {
            **dict.fromkeys(SEARCHED, in_table),
            WasteKind.TRASHED: (
                self.tr("Journal of the trash"),
                self.tr("Shows what Cinventory has moved to the trash"),
            ),
            WasteKind.COPIES: (self.tr("Copies"), self.tr("Shows the groups of equal files")),
            WasteKind.NEAR: (self.tr("Copies"), self.tr("Shows the groups of videos with the same pictures")),
            WasteKind.OVERSIZED: (
                self.tr("What encoding saves"),
                self.tr("Shows what encoding files again would save"),
            ),
            WasteKind.SIDECARS: (
                self.tr("Files without a video"),
                self.tr("Shows the files beside videos that belong to none"),
            ),
        }.get(row.waste.kind)

    @Slot()
    def _go(self) -> None:
        row = self._row()
        if row is not None and row.waste is not None and self.place.isEnabled():
            (self.place_requested if row.waste.is_known else self.question_asked).emit(row.waste.kind)

    @Slot()
    def _show_file(self) -> None:
        for row in self.files.chosen_rows()[:1]:
            self.file_requested.emit(self.files_model.row(row).record.id)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
