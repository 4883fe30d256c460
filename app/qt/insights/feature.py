"""The insights as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Bar, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

_ACTS: Final = (
    Act(
        key="insights",
        text="Insights",
        hint="Show the files as a treemap and as charts, whose parts are filters",
        keys=("Ctrl+3",),
        menu=(Group.VIEWS, 30),
        bar=(Bar.VIEWS, 30),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


def open(desk: "Desk") -> Closing:
    """Make the view possible. Its parts are made when it is first shown."""
    from app.qt.insights.loader import InsightsLoader
    from app.qt.insights.switch import InsightsSwitch

    loader = InsightsLoader(desk.library, desk.tasks, desk.window)
    InsightsSwitch(desk, loader)
    return Closing(loader.close)


FEATURE: Final = Feature(acts=_ACTS, open=open)
