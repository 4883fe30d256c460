"""The jobs as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Group
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need

PAUSE: Final = Need("Needs a job that runs and can be paused", after=(Need.LIBRARY,))
CANCEL: Final = Need("Needs a job that runs", after=(Need.LIBRARY,))
SKIP: Final = Need("Needs a file that takes long", after=(Need.LIBRARY,))

_ACTS: Final = (
    Act(
        key="pause",
        text="Pause",
        hint="Stop the scan for now; Resume goes on from there",
        keys=("Ctrl+P",),
        menu=(Group.SCANS, 50),
        needs=PAUSE,
    ),
    Act(
        key="cancel",
        text="Cancel",
        hint="Stop what is running, and keep what there is",
        keys=("Esc",),
        needs=CANCEL,
    ),
    Act(
        key="skip",
        text="Skip file",
        hint="Go on without the file that takes so long; the next scan tries it again",
        keys=("Ctrl+K",),
        menu=(Group.SCANS, 60),
        needs=SKIP,
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
