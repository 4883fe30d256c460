"""The questions about a disk: what would be lost with it, what fits on another one, how its room went."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.charts.lines import LineChart, Series
from app.core.charts.picture import Mark
from app.core.home.figures import FileCount
from app.core.insights.disk_loss import ON_ONE_DISK, CopyPlan, DiskLoss, lost_with, unknown_of
from app.core.insights.trends import MOST_POINTS, thinned
from app.core.query import Query
from app.core.sources.disk import Space
from app.core.text.amounts import size
from app.core.text.fold import fold
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.base.theme import Theme
from app.qt.charts.panel import ChartPanel
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

_WIDTH: Final = 560
_CHART_HEIGHT: Final = 260


class DiskSheet(QDialog):
    """A dialog whose answer can be saved as a list of paths; show it with `open`."""

    list_requested = Signal()
    """The list of the files is to be saved."""

    def __init__(self, texts: Formatter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._texts = texts
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Close)
        self.buttons.button(kinds.Close).setAccessibleDescription(self.tr("Changes nothing"))
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(12)

    def _offer_list(self) -> None:
        """Add the button that saves a list, behind those that the dialog has."""
        self.save = self.buttons.addButton(self.tr("Save list…"), QDialogButtonBox.ButtonRole.ActionRole)
        explain(
            self.save,
            self.save.text(),
            self.tr("Writes the paths of these files for rsync, rclone or your own use; nothing is copied"),
        )
        self.save.setEnabled(False)
        self.save.clicked.connect(self.list_requested)

    def _amount(self, files: FileCount) -> str:
        return f"{self._texts.files(files.files)}{SEPARATOR}{self._texts.size(files.size)}"


class LossSheet(DiskSheet):
    """The dialog that tells what would be lost with a disk; `show_loss` gives it the answer."""

    files_requested = Signal(str)
    """The search for files of the answer."""

    def __init__(self, disk: str, texts: Formatter, parent: QWidget) -> None:
        """Take the name of the disk."""
        super().__init__(texts, parent)
        self.setWindowTitle(self.tr("If “{}” were lost").format(disk))
        words = {
            "lost": self.tr("Lost: on no other disk"),
            "unknown": self.tr("Not known: not compared"),
            "elsewhere": self.tr("Safe: with a copy on another disk"),
        }
        self.figures = {key: QLabel(UNKNOWN_TEXT) for key in words}
        self.links = {"lost": lost_with(disk), "unknown": unknown_of(disk)}
        self.show_buttons = {key: QPushButton(self.tr("Show them")) for key in self.links}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        for row, (key, text) in enumerate(words.items()):
            label = QLabel(text)
            label.setWordWrap(True)
            grid.addWidget(label, 2 * row, 0, 1, 2)
            grid.addWidget(self.figures[key], 2 * row + 1, 0)
            self.figures[key].setAccessibleName(text)
            if key in self.links:
                grid.addWidget(self.show_buttons[key], 2 * row + 1, 1)
        for key, button in self.show_buttons.items():
            explain(button, f"{button.text()}: {words[key]}", self.tr("Shows these files in the table"))
            button.setEnabled(False)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._show_files, key))
        self._offer_list()
        lead(self.buttons, self.buttons.button(QDialogButtonBox.StandardButton.Close))
        self.note = QLabel(self.tr("Counting…"))
        self.note.setWordWrap(True)
        self.column.addLayout(grid)
        self.column.addWidget(self.note)
        self.column.addWidget(self.buttons)

    def show_loss(self, loss: DiskLoss) -> None:
        """Show the answer."""
        found = {"lost": loss.lost, "unknown": loss.unknown, "elsewhere": loss.elsewhere}
        for key, label in self.figures.items():
            is_known = key == "unknown" or loss.is_compared
            label.setText(self._amount(found[key]) if is_known else UNKNOWN_TEXT)
        for key, button in self.show_buttons.items():
            button.setEnabled(found[key].files > 0)
        self.save.setEnabled(loss.lost.files > 0)
        self.note.setText(self._note(loss))

    def _note(self, loss: DiskLoss) -> str:
        told = []
        if loss.unchecked:
            number = self._texts.number(loss.unchecked)
            told.append(self.tr("{0} of the lost {0:file was|files were} never checked.").format(number))
        if loss.unknown.files:
            told.append(self.tr("Find copies compares those that are not known."))
        return " ".join(told)

    @Slot()
    def _show_files(self, key: str, *_: object) -> None:
        self.files_requested.emit(self.links[key])
        self.accept()


class FitsSheet(DiskSheet):
    """The dialog that asks for the room of a disk; `show_plan` tells which files fit."""

    asked = Signal(str, object)
    """The search for the files, and the room in bytes."""

    def __init__(self, shown: str, texts: Formatter, parent: QWidget) -> None:
        """Take the search of the files that the window shows."""
        super().__init__(texts, parent)
        self.setWindowTitle(self.tr("What fits on a disk"))
        self.plan = Query(), CopyPlan()
        """The search, and the files of it that fit, by the last answer."""
        self.room = QLineEdit()
        self.room.setPlaceholderText("800 GB")
        self.files = QComboBox()
        self.files.addItem(self.tr("Files on one disk alone"), ON_ONE_DISK)
        self.files.addItem(self.tr("All files"), "")
        if shown:
            self.files.addItem(self.tr("Those that are shown: {}").format(shown), shown)
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.count = self.buttons.addButton(self.tr("Count"), QDialogButtonBox.ButtonRole.ActionRole)
        self._offer_list()
        lead(self.buttons, self.count)
        explain(self.count, self.count.text(), self.tr("Counts the files that fit; folders stay together"))
        self.count.clicked.connect(self._ask)
        self.room.textChanged.connect(self._refresh)
        self.files.currentIndexChanged.connect(self._refresh)
        for label, field, hint in (
            (self.tr("&Room"), self.room, self.tr("Free room of the other disk, such as 800 GB.")),
            (self.tr("&Files"), self.files, self.tr("Those of connected disks are taken first.")),
        ):
            self.column.addWidget(FormField(label, field, hint))
        self.column.addWidget(self.answer)
        self.column.addWidget(self.buttons)
        self._refresh()

    def question(self) -> tuple[str, int] | None:
        """Return the search and the room in bytes; None as long as the room is not an amount."""
        found = size(fold(self.room.text()).strip())
        return None if found is None else (str(self.files.currentData()), int(found.value))

    def show_plan(self, query: Query, plan: CopyPlan) -> None:
        """Show the answer about the files of a search."""
        self.plan = query, plan
        lines = [self.tr("Fits: {}").format(self._amount(plan.fitting))]
        if plan.left.files:
            lines.append(self.tr("Does not fit: {}").format(self._amount(plan.left)))
        if plan.away:
            lines.append(
                self.tr("Of these on disks that are not connected: {}").format(self._texts.files(plan.away))
            )
        if plan.unknown.files:
            lines.append(self.tr("Not known, as not compared: {}").format(self._amount(plan.unknown)))
        self.answer.setText("\n".join(lines))
        self.save.setEnabled(plan.fitting.files > 0)

    @Slot()
    def _refresh(self, *_: object) -> None:
        self.count.setEnabled(self.question() is not None)
        self.save.setEnabled(False)
        self.answer.clear()

    @Slot()
    def _ask(self) -> None:
        asked = self.question()
        if asked is not None:
            self.asked.emit(*asked)


class RoomSheet(DiskSheet):
    """The dialog with the chart; `show_looks` gives it the looks."""

    def __init__(self, disk: str, told: str, texts: Formatter, theme: Theme, parent: QWidget) -> None:
        """Take the name of the disk, and the sentences about the time by which it is full."""
        super().__init__(texts, parent)
        self.setWindowTitle(self.tr("Room of “{}”").format(disk))
        self.told = QLabel(told)
        self.told.setWordWrap(True)
        self.panel = ChartPanel(theme, self.tr("Used room"), self.tr("By the last look of each day"))
        self.panel.setMinimumHeight(_CHART_HEIGHT)
        self.column.addWidget(self.told)
        self.column.addWidget(self.panel, 1)
        self.column.addWidget(self.buttons)
        lead(self.buttons, self.buttons.button(QDialogButtonBox.StandardButton.Close))

    def show_looks(self, looks: Sequence[Space]) -> None:
        """Show looks in the order of time."""
        shown = thinned(looks, MOST_POINTS)
        used = Series("", 0, [each.time for each in shown], [each.total - each.free for each in shown])
        size = self._texts.size

        def mark(line: Series, at: int) -> Mark:
            value = line.values[at]
            return Mark(local_time_text(line.moments[at]), size(int(value)), value, line.colour)

        high = max((each.total for each in shown), default=0)
        self.panel.show_chart(LineChart([used], mark, lambda value: size(int(value)), float(high)))
