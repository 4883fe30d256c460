"""The dialog that adds or edits a schedule."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.core.errors import ScheduleRefused
from app.core.schedule.schedule import SchedulePlan
from app.jobs.scheduled_request import check_plan
from app.qt.base.formatting import Formatter
from app.qt.base.help_button import add_help
from app.qt.jobs.schedules.formatting import ScheduleFormatter
from app.qt.jobs.schedules.plan_form import PlanForm
from app.qt.widgets.main_button import lead


class PlanDialog(QDialog):
    """A dialog for a plan; show the dialog with `open`."""

    planned = Signal(object)
    """The new `SchedulePlan`."""

    def __init__(
        self,
        plan: SchedulePlan | None,
        words: ScheduleFormatter,
        texts: Formatter,
        sources: Sequence[bytes],
        searches: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Take the plan to edit; None for a new schedule."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add schedule") if plan is None else self.tr("Edit schedule"))
        self.setMinimumWidth(440)
        self._texts = texts
        self.form = PlanForm(words, sources, searches)
        if plan is not None:
            self.form.show_plan(plan)
        self.problem = QLabel()
        self.problem.setObjectName("fieldProblem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.buttons.button(kinds.Save).setAccessibleDescription(self.tr("Keeps the schedule"))
        lead(self.buttons, self.buttons.button(kinds.Save))
        add_help(self.buttons, "look-after")
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        for field in self.form.fields:
            column.addWidget(field)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        for box in (self.form.task, self.form.every):
            box.currentIndexChanged.connect(self._make_room)

    @Slot()
    def _make_room(self) -> None:
        """Grow with the fields. The layout alone would cut off the tops of hints."""
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    @Slot()
    def _finish(self) -> None:
        plan = self.form.plan()
        try:
            check_plan(plan)
        except ScheduleRefused as error:
            self.problem.setText(self._texts.message(error.message))
            self.problem.setAccessibleName(self.problem.text())
            self.problem.show()
            return
        self.planned.emit(plan)
        self.accept()
