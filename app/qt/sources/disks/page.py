"""The page of disks: a table or cards of all of them, and what would be if one were lost."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.home.figures import DiskFigures
from app.core.query import Term
from app.core.query.query import exactly
from app.core.sources.disk import KnownDisk
from app.qt.base.theme import Theme
from app.qt.sources.disks.cards import DiskCards
from app.qt.sources.disks.columns import ROOM, ROW, USED, DiskFormatter, RoomDelegate, ordered
from app.qt.sources.disks.head import DisksHead
from app.qt.widgets.empty_state import EmptyState
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable
from app.qt.widgets.tooltips import explain

_NAME: Final = 130
"""Least width of the names in the table, px; that of their heading may be larger."""
_PLACE: Final = 1
"""Number of the column of places."""
_SPARE: Final = 16
"""Pixels that the arrow does not need."""
_LEAST_PLACE: Final = 60
"""Least width of the places, px: they are cut before a figure leaves the window."""


class _Headings(QHeaderView):
    """Headings with less of the room beside them that Qt's style keeps for the arrow of the order."""

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802
        return super().sectionSizeFromContents(section) - QSize(_SPARE, 0)


class DiskTable(CommandTable):
    """A table whose names take the room that is left; where there is little, places give way."""

    def __init__(self, model: RowModel[DiskFigures]) -> None:
        super().__init__(model, "diskRows")
        self.setHorizontalHeader(_Headings(Qt.Orientation.Horizontal, self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(ROOM, RoomDelegate(self))
        self.name_rows(self.tr("Disks"), self.tr("A row for each disk; Enter shows its files"))
        self.name_columns(
            self.tr("Columns of the disks"), self.tr("What is known of each; a click sorts by it")
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, _PLACE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sectionResized.connect(self._fit)
        for changed in (model.modelReset, model.dataChanged):
            changed.connect(self._fit_all)

    @Slot()
    def _fit_all(self, *_changes: object) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, resized: int = -1, *_sizes: int) -> None:
        """Give names and places the room that is left, but for a few letters at least."""
        if resized not in {0, _PLACE}:
            header = self.horizontalHeader()
            left = (
                self.viewport().width() - header.length() + header.sectionSize(0) + header.sectionSize(_PLACE)
            )
            least = max(_NAME, header.sectionSizeHint(0))
            heading = header.sectionSizeHint(_PLACE)
            whole = max(heading, self.sizeHintForColumn(_PLACE))
            place = max(_LEAST_PLACE, heading, min(whole, left - least))
            header.resizeSection(_PLACE, place)
            header.resizeSection(0, max(least, left - place))


class DisksPage(QWidget):
    """The page; receives its contents by `show_disks`."""

    files_requested = Signal(str)
    """The search for the files of a disk."""
    loss_requested = Signal(object)
    """The `KnownDisk` of which it is asked what would be lost with it."""
    words_requested = Signal(object)
    """The `KnownDisk` whose name, place and note are to be told."""
    forget_requested = Signal(object)
    """The `KnownDisk` that is to be forgotten."""
    link_requested = Signal(object)
    """The `KnownDisk` that is another one, which a scan has seen."""
    fitting_requested = Signal()
    """The question which files fit on another disk."""
    copies_requested = Signal()
    """Files are to be compared, so that it is known what exists on one disk alone."""

    room_requested = Signal(object)
    """The `DiskFigures` of the disk whose room over time is wanted."""

    def __init__(
        self, words: DiskFormatter, add: QAction, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Take the act by which folders are added."""
        super().__init__(parent)
        self.setObjectName("disks")
        self.setAccessibleName(self.tr("Disks"))
        self._columns = words.columns()
        self._writable = True
        self._rows: Sequence[DiskFigures] = ()
        self.model: RowModel[DiskFigures] = RowModel(
            [column.shown for column in self._columns],
            self,
            tip=words.tip,
            key=lambda row: row.disk.id,
            roles={
                USED: lambda row: None if row.space is None else row.space.used,
                ROW: lambda row: row,
                int(Qt.ItemDataRole.AccessibleDescriptionRole): words.spoken,
            },
        )
        self._make_table()
        self.cards = DiskCards(self.model, self.table, words, theme)
        self.head = DisksHead([column.shown.title for column in self._columns])
        self.head.cards_chosen.connect(lambda shown: self.show_cards(shown=shown))
        self.head.order_chosen.connect(self.table.sortByColumn)
        self.views = QStackedWidget()
        self.views.addWidget(self.table)
        self.views.addWidget(self.cards)
        self.empty = EmptyState(add, framed=False)
        self.empty.say(
            self.tr("No disk is known yet"),
            self.tr("Which disks do you have? Add a folder of each: its files stay known while it is away."),
        )
        self.empty.hide()
        self._make_question()
        self._make_buttons()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self.model.dataChanged.connect(self._refresh)
        self._refresh()

    def _make_table(self) -> None:
        self.table = DiskTable(self.model)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.commands = {
            "files": self.table.add_command(self.tr("Show its files"), self._show_files, "Return", "Enter"),
            "loss": self.table.add_command(self.tr("If it were lost…"), self._emit(self.loss_requested)),
            "room": self.table.add_command(self.tr("Room over time…"), self._show_room),
            "words": self.table.add_command(
                self.tr("Name and place…"), self._emit(self.words_requested), "F2"
            ),
            "forget": self.table.add_command(self.tr("Forget"), self._emit(self.forget_requested), "Del"),
            "link": self.table.add_command(self.tr("Is another disk…"), self._emit(self.link_requested)),
        }
        self.table.doubleClicked.connect(self.commands["files"].trigger)

    def _make_question(self) -> None:
        """Make the line that says that copies are not known, with the button that asks."""
        self.question = QWidget()
        text = QLabel(self.tr("What each disk alone holds is not known yet: files were not compared."))
        text.setWordWrap(True)
        self.find_copies = QPushButton(self.tr("Find copies"))
        explain(self.find_copies, self.find_copies.text(), self.tr("Compares files of equal size"))
        self.find_copies.clicked.connect(self.copies_requested)
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text, 1)
        row.addWidget(self.find_copies)
        self.question.hide()

    def _make_buttons(self) -> None:
        words = {
            "files": (self.tr("Show its files"), self.tr("Shows the files of the disk in the table")),
            "loss": (self.tr("If it were lost…"), self.tr("Tells which files exist on this disk alone")),
            "room": (
                self.tr("Room over time…"),
                self.tr("Shows the room of the disk on each day with a look, and by when it is full"),
            ),
            "words": (
                self.tr("Name and place…"),
                self.tr("Tells what you call the disk, and where you keep it; the disk is not touched"),
            ),
            "forget": (
                self.tr("Forget"),
                self.tr("Drops what you told of a disk that has no source any more"),
            ),
        }
        self.buttons = {key: QPushButton(text) for key, (text, _) in words.items()}
        for key, button in self.buttons.items():
            explain(button, *words[key])
            button.clicked.connect(self.commands[key].trigger)
        self.few = QPushButton(self.tr("On one disk alone"))
        explain(self.few, self.few.text(), self.tr("Shows the files with a copy on fewer than two disks"))
        self.few.clicked.connect(partial(self.files_requested.emit, "disks:<2"))
        self.fits = QPushButton(self.tr("What fits on a disk…"))
        explain(self.fits, self.fits.text(), self.tr("Makes a list of files for the room of another disk"))
        self.fits.clicked.connect(self.fitting_requested)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        for button in self.buttons.values():
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.few)
        above.addWidget(self.fits)
        above.addWidget(self.head, 1)
        column.addLayout(above)
        column.addWidget(self.question)
        column.addWidget(self.empty, 1)
        column.addWidget(self.views, 1)
        column.addLayout(below)

    def show_disks(self, rows: Sequence[DiskFigures], *, writable: bool) -> None:
        """Show disks. The chosen one stays chosen."""
        self._rows, self._writable = rows, writable
        self._sort()
        self.empty.setHidden(bool(rows))
        self.views.setVisible(bool(rows))
        self.head.setVisible(bool(rows))
        self.question.setVisible(any(row.single is None and row.files for row in rows))
        self.find_copies.setEnabled(writable)
        self._refresh()

    @property
    def shows_cards(self) -> bool:
        """Return whether the cards are shown, not the table."""
        return self.views.currentWidget() is self.cards

    def show_cards(self, *, shown: bool) -> None:
        """Show the cards, or the table."""
        before, now = (self.table, self.cards) if shown else (self.cards, self.table)
        had_focus = before.hasFocus()
        self.views.setCurrentWidget(now)
        self.views.setFocusProxy(now)  # not of the page: Tab leaves out what is before it
        self.head.tell(cards=shown)
        if had_focus:
            now.setFocus()

    def chosen(self) -> DiskFigures | None:
        """Return the chosen disk; None without one."""
        rows = self.table.chosen_rows()
        return self.model.row(rows[0]) if rows else None

    def seen(self) -> Sequence[KnownDisk]:
        """Return the disks that more than imports tell of."""
        return [row.disk for row in self._rows if row.sources and not row.is_imported]

    @Slot()
    def _sort(self, *_: object) -> None:
        chosen = self.chosen()
        header = self.table.horizontalHeader()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        rows = ordered(self._rows, self._columns[header.sortIndicatorSection()], descending=descending)
        self.head.tell_order(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.model.show(rows)
        if rows and not self.table.selectionModel().hasSelection():
            ids = [row.disk.id for row in rows]
            self.table.selectRow(ids.index(chosen.disk.id) if chosen and chosen.disk.id in ids else 0)

    @Slot()
    def _refresh(self, *_changes: object) -> None:
        row = self.chosen()
        able = {
            "files": row is not None and bool(row.files),
            "loss": row is not None and bool(row.files),
            "room": row is not None and row.space is not None,
            "words": row is not None and self._writable,
            "forget": row is not None and self._writable and not row.sources,
            "link": row is not None and self._writable and row.is_imported and bool(self.seen()),
        }
        for key, enabled in able.items():
            self.commands[key].setEnabled(enabled)
            if key in self.buttons:
                self.buttons[key].setEnabled(enabled)
        self.few.setEnabled(bool(self._rows))
        self.fits.setEnabled(bool(self._rows))

    @Slot()
    def _show_files(self) -> None:
        row = self.chosen()
        if row is not None:
            self.files_requested.emit(str(Term("disk", (exactly(row.name),))))

    @Slot()
    def _show_room(self) -> None:
        row = self.chosen()
        if row is not None:
            self.room_requested.emit(row)

    def _emit(self, wanted: SignalInstance) -> Callable[[], None]:
        def emit() -> None:
            row = self.chosen()
            if row is not None:
                wanted.emit(row.disk)

        return emit
