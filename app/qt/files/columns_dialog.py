"""The dialog for the columns of the table: which are shown, in which order, and the sets of columns."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import ColumnSet
from app.core.facts.catalogue import BY_KEY
from app.core.facts.fact import Fact
from app.qt.files.column_picker import ColumnPicker
from app.qt.files.columns import THUMBNAIL
from app.qt.files.header import FIRST, FileHeader
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

_SIZE: Final = QSize(640, 560)
_SECTION: Final = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Changes the columns at once; the table behind shows them."""

    def __init__(self, header: FileHeader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns"))
        self._header = header
        self._sections = {header.key(section): section for section in range(header.count())}
        self.picker = ColumnPicker(self._title, first=(THUMBNAIL,), fixed=(header.key(FIRST),))
        self.shown = QListWidget()
        self.shown.setObjectName("columnList")
        explain(self.shown, self.tr("Shown columns"), self.tr("From the left of the table to its right"))
        self.sets = QComboBox()
        explain(self.sets, self.tr("Column set"), self.tr("Shows the columns and the order of a set"))
        self.sort = QComboBox()
        explain(self.sort, self.tr("Sort by"), self.tr("The column that decides the order of the rows"))
        self.reversed = QCheckBox(self.tr("Re&versed"))
        self.reversed.setAccessibleDescription(self.tr("Largest, latest or last first"))
        self.left = self._button(self.tr("To the &left"), self.tr("Moves the column in the table"))
        self.right = self._button(self.tr("To the &right"), self.tr("Moves the column in the table"))
        self.pin = self._button(self.tr("&Pin"), self.tr("Holds the column at the left while others scroll"))
        self.pin.setCheckable(True)
        self.save = self._button(self.tr("&Save these…"), self.tr("Saves columns and order under a name"))
        self.delete = self._button(
            self.tr("&Delete"), self.tr("Deletes the set; the columns stay as they are")
        )
        self._lay_out()
        self._fill_sort()
        self._connect()
        self._show_sets()
        self._show()
        resize_on_screen(self, _SIZE)
        self.picker.setFocus()

    def _title(self, column: Fact) -> str:
        return self._header.title(self._sections[column.key])

    def _button(self, text: str, says: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        explain(button, text.replace("&", ""), says)
        return button

    def _lay_out(self) -> None:
        sets, order, moves, lists = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, label, widgets in (
            (sets, self.tr("Column se&t"), (self.sets, self.save, self.delete)),
            (order, self.tr("S&ort by"), (self.sort, self.reversed)),
        ):
            caption = QLabel(label)
            caption.setBuddy(widgets[0])
            row.addWidget(caption)
            row.addWidget(widgets[0], 1)
            for widget in widgets[1:]:
                row.addWidget(widget)
        for button in (self.left, self.right, self.pin):
            moves.addWidget(button)
        right = QVBoxLayout()
        caption = QLabel(self.tr("Shown, &from the left"))
        caption.setBuddy(self.shown)
        right.addWidget(caption)
        right.addWidget(self.shown, 1)
        right.addLayout(moves)
        lists.addWidget(self.picker, 1)
        lists.addLayout(right, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAccessibleDescription(self.tr("Closes this dialog; the columns stay as they are now"))
        lead(buttons, close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(sets)
        column.addLayout(lists, 1)
        column.addLayout(order)
        column.addWidget(buttons)

    def _connect(self) -> None:
        header = self._header
        self.picker.toggled.connect(self._toggle)
        self.shown.itemSelectionChanged.connect(self._enable)
        self.left.clicked.connect(partial(self._move, -1))
        self.right.clicked.connect(partial(self._move, 1))
        self.pin.clicked.connect(self._pin)
        self.sort.activated.connect(self._sort)
        self.reversed.clicked.connect(self._sort)
        self.sets.activated.connect(self._apply)
        self.save.clicked.connect(header.save_requested)
        self.delete.clicked.connect(self._delete)
        header.sets_changed.connect(self._show_sets)
        header.order_chosen.connect(self._show_order)

    def _fill_sort(self) -> None:
        self.sort.addItem(self.tr("The order in which they were found"), "")
        for key, section in self._sections.items():
            if key in BY_KEY:
                self.sort.addItem(self._header.title(section), key)

    @Slot()
    def _show_sets(self) -> None:
        """Offer the built-in sets and those of the user."""
        self.sets.clear()
        self.sets.addItem(self.tr("Choose…"))
        usual = self._header.usual_sets()
        for kept in (*usual, *self._header.sets):
            self.sets.addItem(kept.name, kept)
        self._own_from = 1 + len(usual)
        self._enable()

    def _show(self) -> None:
        """Show the columns of the table, and keep the current one."""
        before = self._section
        states = [state for state in self._header.columns() if state.shown]
        self.picker.show_checked([state.key for state in states])
        self.shown.clear()
        pinned = self.tr("{} (pinned)")
        for state in states:
            title = self._header.title(self._sections[state.key])
            item = QListWidgetItem(pinned.format(title) if state.pinned else title, self.shown)
            item.setData(_SECTION, state.key)
            if self._sections[state.key] == before:
                self.shown.setCurrentItem(item)
        if self.shown.currentRow() < 0:
            self.shown.setCurrentRow(0)
        self._show_order()
        self._enable()

    @Slot()
    def _show_order(self) -> None:
        key, descending = next(iter(self._header.order), ("", False))
        self.sort.setCurrentIndex(max(self.sort.findData(key), 0))
        self.reversed.setChecked(descending)
        self.reversed.setEnabled(bool(key))

    @property
    def _section(self) -> int | None:
        """The column that is current in the list of shown ones."""
        items = self.shown.selectedItems()
        return self._sections[items[0].data(_SECTION)] if items else None

    @Slot()
    def _enable(self) -> None:
        header, section = self._header, self._section
        at = -1 if section is None else header.visualIndex(section)
        for button, step in ((self.left, -1), (self.right, 1)):
            button.setEnabled(section is not None and header.neighbour(section, step) != at)
        self.pin.setEnabled(section is not None)
        self.pin.setChecked(section is not None and header.pinned(section))
        self.delete.setEnabled(self.sets.currentIndex() >= self._own_from)

    @Slot(str, bool)
    def _toggle(self, key: str, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._header.setSectionHidden(self._sections[key], not shown)
        self._show()

    def _move(self, step: int) -> None:
        section = self._section
        if section is not None:
            header = self._header
            header.moveSection(header.visualIndex(section), header.neighbour(section, step))
            self._show()

    @Slot(bool)
    def _pin(self, pinned: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._section is not None:
            self._header.pin(self._section, pinned=pinned)
            self._show()

    @Slot()
    def _sort(self) -> None:
        key = self.sort.currentData()
        self._header.sort_by(key, descending=bool(key) and self.reversed.isChecked())

    @Slot(int)
    def _apply(self, at: int) -> None:
        kept = self.sets.itemData(at)
        if isinstance(kept, ColumnSet):
            self._header.apply(kept)
            self._show()

    @Slot()
    def _delete(self) -> None:
        self._header.delete_requested.emit(self.sets.currentData())
