"""Moments since which changes are told: their names, and the button that chooses one from a menu."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.scan.since import Period
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

DATE_FORMAT: Final = "yyyy-MM-dd"
_DAYS_BACK: Final = 90
"""Days before today of the date that is offered first."""


def period_text(period: Period | None) -> str:
    """Return the name of a moment; None is a date."""
    return {
        Period.LAST_SCAN: QCoreApplication.translate("MomentButton", "Last scan"),
        Period.LAST_VISIT: QCoreApplication.translate("MomentButton", "Last visit"),
        Period.WEEK: QCoreApplication.translate("MomentButton", "Last week"),
        Period.MONTH: QCoreApplication.translate("MomentButton", "Last month"),
        None: QCoreApplication.translate("MomentButton", "A date"),
    }[period]


def saved_period(text: str) -> Period | None:
    """Return the period of a saved text; None if it is a date."""
    return Period(text) if text in list(Period) else None


def saved_date(text: str) -> QDate:
    """Return the date of a saved text; a day some months ago if it is none."""
    date, today = QDate.fromString(text, DATE_FORMAT), QDate.currentDate()
    return min(date, today) if date.isValid() else today.addDays(-_DAYS_BACK)


def day_begin(date: QDate) -> float:
    """Return the begin of a day, in seconds since the epoch."""
    return float(date.startOfDay().toSecsSinceEpoch())


class MomentButton(QPushButton):
    """A button with a menu of moments; it looks like a link."""

    chosen = Signal(object)
    """A `Period`, or seconds since the epoch."""
    _PERIODS: Final = (Period.LAST_VISIT, Period.LAST_SCAN, Period.WEEK, Period.MONTH)

    def __init__(self, saved: str, parent: QWidget | None = None) -> None:
        """Take the moment that was chosen last, as `saved` gives it."""
        super().__init__(parent)
        self.setObjectName("homeLink")
        self.setAutoDefault(False)
        self._period, self._date = saved_period(saved), saved_date(saved)
        self._menu = QMenu(self)
        for period in (*self._PERIODS, None):
            text = period_text(period) + ("…" if period is None else "")
            act = self._menu.addAction(text)
            act.setCheckable(True)
            act.setData(period)
            act.triggered.connect(lambda _checked, period=period: self._choose(period))
        self._menu.aboutToShow.connect(self._tick)
        self.setMenu(self._menu)

    @property
    def moment(self) -> Period | float:
        """Return the chosen moment."""
        return self._period or day_begin(self._date)

    @property
    def saved(self) -> str:
        """Return the chosen moment as text, for the next start."""
        return self._period or self._date.toString(DATE_FORMAT)

    def say(self, text: str, others: Sequence[str] = ()) -> None:
        """Show the chosen moment in words, as wide as the `others` need."""
        widths = []
        for each in (*others, text):
            self.setText(each)
            widths.append(self.sizeHint().width())
        self.setMinimumWidth(max(widths))
        explain(self, text, self.tr("Choose the moment since which changes are told"))

    @Slot()
    def _tick(self) -> None:
        for act in self._menu.actions():
            act.setChecked(act.data() == self._period)

    def _choose(self, period: Period | None) -> None:
        if period is None:
            dialog = DayDialog(self._date, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.chosen.connect(self._choose_day)
            dialog.open()
        else:
            self._period = period
            self.chosen.emit(period)

    @Slot(object)
    def _choose_day(self, day: QDate) -> None:
        self._period, self._date = None, day
        self.chosen.emit(self.moment)


class DayEdit(QDateEdit):
    """A day that has begun, with a calendar. Tab leaves it; the arrow keys go from year to month and day."""

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(DATE_FORMAT)
        self.setMaximumDate(QDate.currentDate())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        return QAbstractSpinBox.focusNextPrevChild(self, forward)


class DayDialog(QDialog):
    """Asks for a day that has begun."""

    chosen = Signal(object)
    """The `QDate`."""

    def __init__(self, day: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Changes since a date"))
        self.day = DayEdit(day)
        field = FormField(self.tr("&Date"), self.day, self.tr("The day from which on changes are told"))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        ok = self.buttons.button(kinds.Ok)
        ok.setText(self.tr("Tell changes"))
        ok.setAccessibleDescription(self.tr("Shows what changed since that day"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        lead(self.buttons, ok)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(field)
        column.addWidget(self.buttons)

    @Slot()
    def _finish(self) -> None:
        self.chosen.emit(self.day.date())
        self.accept()
