"""The jobs as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk
    from app.qt.widgets.preferences_page import PreferencesPage

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


def open(desk: "Desk") -> Closing:
    """Connect the activity bar and the list with the jobs."""
    from app.qt.jobs.activity_bar import ActivityBar
    from app.qt.jobs.activity_commands import ActivityCommands
    from app.qt.jobs.controller import Controller
    from app.qt.jobs.panel import JobsPanel

    ActivityCommands(desk, desk.part(Controller), desk.part(ActivityBar), desk.part(JobsPanel))
    return Closing()


def pages() -> "tuple[PreferencesPage, ...]":
    """Return a new page about notifications."""
    from app.qt.jobs.preferences_pages import NotificationsPage

    return (NotificationsPage(),)


FEATURE: Final = Feature(acts=_ACTS, open=open, pages=pages)
