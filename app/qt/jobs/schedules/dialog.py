"""The dialog that lists the schedules."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.schedule.schedule import Schedule
from app.qt.base.help_button import add_help
from app.qt.jobs.schedules.formatting import ScheduleFormatter
from app.qt.jobs.schedules.model import ScheduleListModel
from app.qt.widgets.action_button import ActionButton
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.main_button import lead
from app.qt.widgets.row_table import RowTable


class SchedulesDialog(QDialog):
    """A modeless dialog; requests changes by signals, and receives the schedules by the model."""

    add_requested = Signal()
    """A request for a new schedule."""
    edit_requested = Signal(object)
    """The `Schedule` to edit."""
    remove_requested = Signal(object)
    """The `Schedule` to remove."""
    run_requested = Signal(object)
    """The `Schedule` whose job is to begin now."""

    def __init__(
        self,
        words: ScheduleFormatter,
        *,
        writable: bool,
        undo: QAction,
        redo: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.addActions([undo, redo])
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Schedules"))
        resize_on_screen(self, QSize(1020, 420))
        self._writable = writable
        self.model = ScheduleListModel(words.columns(), self)
        self._make_table()
        self._make_buttons(undo)
        self._lay_out()
        self.refresh()

    def _make_table(self) -> None:
        self.table = RowTable(self.model, "schedulesTable")
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.name_rows(
            self.tr("Schedules"),
            self.tr("A row a schedule; Space switches it on or off, Enter edits it, Delete removes it"),
        )
        self.table.name_columns(self.tr("Columns of the schedules"), self.tr("What is told of each schedule"))
        self.table.doubleClicked.connect(self._edit)
        self.table.selectionModel().currentChanged.connect(self._refresh_buttons)
        self.model.modelReset.connect(self._refresh_buttons)
        self.table.add_key("", self._edit, "Return", "Enter")
        self.table.add_key("", self._remove, QKeySequence.StandardKey.Delete, "Backspace")

    def _make_buttons(self, undo: QAction) -> None:
        self.add = self._button(self.tr("&Add…"), self.tr("Adds a schedule"))
        self.edit = self._button(self.tr("&Edit…"), self.tr("Edits the chosen schedule"))
        self.remove = self._button(self.tr("&Remove"), self.tr("Removes the chosen schedule"))
        self.run = self._button(self.tr("Run &now"), self.tr("Begins the job of the chosen schedule at once"))
        self.undo = ActionButton(undo, self.tr("&Undo"))
        self.add.clicked.connect(self.add_requested)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.run.clicked.connect(self._run)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleDescription(self.tr("Closes this dialog"))
        lead(self.buttons, close)
        add_help(self.buttons, "look-after")
        self.buttons.rejected.connect(self.reject)

    def _button(self, text: str, says: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleDescription(says)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.hint = QLabel()
        self.hint.setObjectName("fieldHint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        row = QHBoxLayout()
        for button in (self.add, self.edit, self.remove, self.run, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        column.addLayout(row)
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence below the table; an empty one stands for how schedules run."""
        self.hint.setText(text or (self._how_they_run() if self.model.rowCount() else self._example()))
        self.hint.setAccessibleName(self.hint.text())

    def _how_they_run(self) -> str:
        return self.tr("Jobs begin by themselves while this window or cinventory serve is open.")

    def _example(self) -> str:
        return self.tr("Nothing begins by itself yet. For example: verify the checksums every Sunday night.")

    def refresh(self) -> None:
        """Enable the buttons that are possible now."""
        self.add.setEnabled(self._writable)
        self._refresh_buttons()

    def chosen(self) -> Schedule | None:
        """Return the chosen schedule."""
        return self.model.schedule(self.table.currentIndex().row())

    @Slot()
    def _refresh_buttons(self) -> None:
        possible = self._writable and self.chosen() is not None
        self.edit.setEnabled(possible)
        self.remove.setEnabled(possible)
        self.run.setEnabled(possible)

    @Slot()
    def _edit(self) -> None:
        if self._writable and (schedule := self.chosen()) is not None:
            self.edit_requested.emit(schedule)

    @Slot()
    def _run(self) -> None:
        if self._writable and (schedule := self.chosen()) is not None:
            self.run_requested.emit(schedule)

    @Slot()
    def _remove(self) -> None:
        if self._writable and (schedule := self.chosen()) is not None:
            self.remove_requested.emit(schedule)
