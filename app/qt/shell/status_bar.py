"""The status bar: totals, problems, offline sources, and a button to sort again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.qt.widgets.tooltips import explain, set_tip


class StatusBar(QFrame):
    """The status bar, which receives finished texts."""

    sort_requested = Signal()
    """A request to sort the rows again."""
    problems_requested = Signal()
    """A request to show only files with problems."""

    def __init__(self, jobs: QAction, parent: QWidget | None = None) -> None:
        """Make the bar. `jobs` is the action that shows and hides the list of jobs."""
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.totals = self._line(self.tr("Opening the library…"))
        self.problems = QPushButton()
        explain(self.problems, self.tr("Problems"), self.tr("Shows the files with errors and warnings"))
        self.problems.clicked.connect(self.problems_requested)
        self.offline = self._line("")
        self.sort = QPushButton(self.tr("Rows may be out of order: sort again"))
        explain(self.sort, self.tr("Sort again"), self.tr("Puts new and changed rows into their order"))
        self.sort.clicked.connect(self.sort_requested)
        self.sort.hide()
        self.jobs = QPushButton()
        self.jobs.setCheckable(True)
        self.jobs.setAccessibleDescription(jobs.statusTip())
        set_tip(self.jobs, jobs.toolTip())
        self.jobs.clicked.connect(jobs.trigger)
        jobs.toggled.connect(self.jobs.setChecked)
        self.show_jobs(jobs.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.totals, 1)
        for widget in (self.sort, self.problems, self.offline, self.jobs):
            row.addWidget(widget)
        self.setFixedHeight(28)

    def show_totals(self, *, totals: str, problems: str) -> None:
        """Show the totals and the problems. An empty text for problems hides their button."""
        _say(self.totals, totals, visible=True)
        _say(self.problems, problems)

    def show_offline(self, text: str) -> None:
        """Show a text about offline sources. An empty text hides the label."""
        _say(self.offline, text)

    def show_jobs(self, text: str) -> None:
        """Show the text about jobs on the button of the list of jobs."""
        self.jobs.setText(text)
        self.jobs.setAccessibleName(text)

    def _line(self, text: str) -> QLabel:
        label = _Line(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        # A long text must not widen the window.
        label.setMinimumWidth(1)
        return label


class _Line(QLabel):
    """A label of one line that ends in an ellipsis where there is no room; its tool tip tells all."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        with QPainter(self) as painter:
            align = int(self.alignment())
            self.style().drawItemText(
                painter, room, align, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )


def _say(label: QLabel | QPushButton, text: str, *, visible: bool = False) -> None:
    label.setText(text)
    if isinstance(label, QLabel):
        set_tip(label, text)
    label.setAccessibleName(text or label.accessibleName())
    label.setVisible(visible or bool(text))
