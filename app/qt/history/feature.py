"""The history as a feature of the window."""

import sys
from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

_KEY: Final = "Meta+H" if sys.platform == "darwin" else "Ctrl+H"
"""On macOS, Qt calls the Command key `Ctrl` and the Control key `Meta`. Command-H hides the program."""

_ACTS: Final = (
    Act(
        key="changes",
        text="What changed…",
        hint="See what each scan found new, changed, moved or missing",
        keys=(_KEY,),
        menu=(Group.PANELS, 50),
        needs=Need.LIBRARY,
    ),
)


def open(desk: "Desk") -> Closing:
    """Connect the act, and the reports of scans, with the dialog."""
    from app.qt.history.commands import HistoryCommands
    from app.qt.history.loader import HistoryLoader

    loader = HistoryLoader(desk.library, desk.tasks, desk.window)
    desk.reports[int] = HistoryCommands(desk, loader).show
    return Closing(loader.close)


FEATURE: Final = Feature(acts=_ACTS, open=open)
