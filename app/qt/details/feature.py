"""The details as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Group, Need

ACTS: Final = (
    Act(
        key="details",
        text="Details",
        hint="Show or hide the details",
        keys=("Ctrl+I",),
        menu=(Group.PANELS, 30),
        needs=Need.NOTHING,
        checkable=True,
    ),
)
