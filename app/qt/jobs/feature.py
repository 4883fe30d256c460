"""The jobs as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Feature, Named

_ACTS: Final = (
    Act(
        key="pause",
        text="Pause",
        hint="Stop the scan for now; Resume goes on from there",
        keys=("Ctrl+P",),
        menu=(Group.SCANS, 50),
    ),
    Act(key="cancel", text="Cancel", hint="Stop what is running, and keep what there is", keys=("Esc",)),
    Act(
        key="skip",
        text="Skip file",
        hint="Go on without the file that takes so long; the next scan tries it again",
        keys=("Ctrl+K",),
        menu=(Group.SCANS, 60),
    ),
    Act(
        key="jobs",
        text="Jobs",
        hint="Show or hide what runs, what waits and what has ended",
        keys=("Ctrl+J",),
        menu=(Group.PANELS, 40),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.jobs.activity_commands", "open_jobs"),
    preferences=(Named("app.qt.jobs.preferences_pages", "NotificationsPage"),),
)
