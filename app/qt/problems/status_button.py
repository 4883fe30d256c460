"""The button of the status bar that says how many problems there are."""

from PySide6.QtCore import QCoreApplication

from app.qt.base.frame import Frame
from app.qt.widgets.status_items import StatusButton


def make_problem_count(frame: Frame) -> StatusButton:
    """Return the button, which shows the files with problems."""
    totals = frame.totals
    button = StatusButton(
        QCoreApplication.translate("StatusBar", "Problems"),
        QCoreApplication.translate("StatusBar", "Shows the files with errors and warnings"),
    )

    def say() -> None:
        if totals.known:
            button.say(frame.texts.problems(totals.now.problems))

    totals.changed.connect(say)
    button.clicked.connect(frame.browse.show_problems)
    return button
