"""The ticks by which a folder is looked after, and the sheet for folders that are in the library."""

from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.schedule.care import PLANS, Care
from app.core.schedule.recurrence import Recurrence
from app.core.schedule.schedule import Schedule
from app.qt.base.help_button import add_help
from app.qt.desktop.notifier import has_tray
from app.qt.jobs.schedules.formatting import ScheduleFormatter
from app.qt.widgets.fitted_size import resize_on_screen
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.side_margins import set_margins

_WIDTH: Final = 480


class CareState(Struct, frozen=True, kw_only=True):
    """The things that are done by themselves for a folder, or are to be done."""

    watch: bool = False
    work: frozenset[Care] = frozenset()
    alerts: bool = True
    """Whether the desktop shows notifications."""
    background: bool = False
    """Whether the program starts at login, and goes on without a window."""


USUAL: Final = CareState(watch=True, work=frozenset({Care.VERIFY}))
"""The ticks for a folder for which nothing is done yet."""


class CareForm(QObject):
    """The ticks, each with a sentence that tells when it runs."""

    def __init__(self, words: ScheduleFormatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.watch, self.alerts, self.background = QCheckBox(), QCheckBox(), QCheckBox()
        self.work: Final = {care: QCheckBox() for care in Care}
        self._hints = {
            Care.VERIFY: self.tr(
                "{}. Checksums of new files are stored each week, for they tell later what changed."
            ),
            Care.DAMAGE: self.tr("{}. It reads each file once, and decodes no frame."),
        }
        self.fields: Final = (
            FormField(self.tr("&Watch"), self.watch, self.tr("Changes are scanned as they happen.")),
            FormField(self.tr("&Verify checksums every month"), self.work[Care.VERIFY], ""),
            FormField(self.tr("Check for &damage every month"), self.work[Care.DAMAGE], ""),
            FormField(
                self.tr("&Tell me on the desktop"),
                self.alerts,
                self.tr("When something is wrong, or a long job ends. For all folders."),
            ),
            FormField(
                self.tr("In the &background"),
                self.background,
                self._background_hint(),
            ),
        )
        self._field_of = dict(zip(Care, self.fields[1:3], strict=True))
        for care in Care:
            self._say(care, PLANS[care][0][1])

    def _background_hint(self) -> str:
        if has_tray():
            return self.tr(
                "Cinventory starts at login, and goes on when its window is closed. For all folders."
            )
        return self.tr(
            "Cinventory starts at login. This system shows no icon for it, so that it goes on only while its "
            "window is open or minimized. For all folders."
        )

    def show_state(self, state: CareState) -> None:
        """Tick what is done."""
        self.watch.setChecked(state.watch)
        self.alerts.setChecked(state.alerts)
        self.background.setChecked(state.background)
        for care, box in self.work.items():
            box.setChecked(care in state.work)

    def show_schedules(self, there: Mapping[Care, Schedule], everywhere: Iterable[Care]) -> None:
        """Tell the times of work that has a schedule; what is done for all sources cannot be switched off."""
        for care, schedule in there.items():
            self._say(care, schedule.plan.recurrence, is_there=True)
        for care in everywhere:
            self.work[care].setEnabled(False)
            self._field_of[care].hint.setText(self.tr("A schedule for all sources does this already."))

    def state(self) -> CareState:
        """Return what is ticked."""
        return CareState(
            watch=self.watch.isChecked(),
            work=frozenset(care for care, box in self.work.items() if box.isChecked()),
            alerts=self.alerts.isChecked(),
            background=self.background.isChecked(),
        )

    def _say(self, care: Care, times: Recurrence, *, is_there: bool = False) -> None:
        text = self.tr("Already set up: {}.") if is_there else self._hints[care]
        said = text.format(self._words.times(times))
        field = self._field_of[care]
        field.hint.setText(said)
        field.control.setAccessibleDescription(said)


class LookAfterSheet(QDialog):
    """Asks what begins by itself for a folder that is in the library."""

    chosen = Signal(object)
    """The `CareState` that the user wants."""

    def __init__(self, name: str, form: CareForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Look after this folder") if name else self.tr("Look after all folders"))
        self.form = form
        form.setParent(self)
        title = QLabel(name or self.tr("All folders"))
        title.setObjectName("dialogTitle")
        title.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        ok = self.buttons.button(kinds.Ok)
        ok.setText(self.tr("Look after it") if name else self.tr("Look after them"))
        lead(self.buttons, ok)
        add_help(self.buttons, "look-after")
        ok.setAccessibleDescription(self.tr("Sets up what is ticked, and takes away what is not"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        whole = QWidget()
        column = QVBoxLayout(whole)
        set_margins(whole, 0, 0, 8, 0)
        column.setSpacing(12)
        for field in form.fields:
            column.addWidget(field)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(whole)
        parts = QVBoxLayout(self)
        parts.setSpacing(12)
        for part in (title, scroll, self.buttons):
            parts.addWidget(part)
        height = column.heightForWidth(_WIDTH) + title.sizeHint().height() + 110
        resize_on_screen(self, QSize(_WIDTH, height))

    @Slot()
    def _finish(self) -> None:
        self.chosen.emit(self.form.state())
        self.accept()
