"""The line at the bottom: what there is in all, what is wrong, and whether the order still holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.qt.widgets.tooltips import explain


class StatusBar(QFrame):
    """Is told everything in words."""

    sort_requested = Signal()
    """The rows are to be put into the chosen order again."""
    problems_requested = Signal()
    """The files with problems are to be shown, and no others."""

    def __init__(self, jobs: QAction, parent: QWidget | None = None) -> None:
        """`jobs` shows and hides the list of jobs, and is behind a button that counts them."""
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.totals = self._line(self.tr("Opening the library…"))
        self.problems = QPushButton()
        explain(self.problems, self.tr("Problems"), self.tr("Shows the files with errors and warnings"))
        self.problems.clicked.connect(self.problems_requested)
        self.offline = self._line("")
        self.sort = QPushButton(self.tr("New rows below: sort again"))
        explain(
            self.sort, self.tr("Sort again"), self.tr("Puts the rows that came meanwhile into their order")
        )
        self.sort.clicked.connect(self.sort_requested)
        self.sort.hide()
        self.jobs = QPushButton()
        self.jobs.setCheckable(True)
        self.jobs.setAccessibleDescription(jobs.statusTip())
        self.jobs.setToolTip(jobs.toolTip())
        self.jobs.clicked.connect(jobs.trigger)
        jobs.toggled.connect(self.jobs.setChecked)
        self.say_jobs(jobs.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.totals, 1)
        for widget in (self.sort, self.problems, self.offline, self.jobs):
            row.addWidget(widget)
        self.setFixedHeight(28)

    def say(self, *, totals: str, problems: str) -> None:
        """Show these sentences; an empty one takes no room."""
        _say(self.totals, totals, visible=True)
        _say(self.problems, problems)

    def say_offline(self, text: str) -> None:
        """Show which sources are offline; an empty text takes no room."""
        _say(self.offline, text)

    def say_jobs(self, text: str) -> None:
        """Show how many jobs run and wait, on the button that shows them."""
        self.jobs.setText(text)
        self.jobs.setAccessibleName(text)

    def _line(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(1)
        return label


def _say(label: QLabel | QPushButton, text: str, *, visible: bool = False) -> None:
    label.setText(text)
    label.setAccessibleName(text or label.accessibleName())
    label.setVisible(visible or bool(text))
