"""The jobs as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.panel import Area, Panel
from app.qt.base.place import JOBS, PANELS, In

PAUSE: Final = Need("Needs a job that runs and can be paused", after=(Need.LIBRARY,))
CANCEL: Final = Need("Needs a job that runs", after=(Need.LIBRARY,))
SKIP: Final = Need("Needs a file that takes long", after=(Need.LIBRARY,))

_ACTS: Final = (
    Act(
        key="pause",
        text="Pause",
        hint="Stop the scan for now; Resume goes on from there",
        keys=("Pause",),
        places=(In.LIBRARY.at(4, 10, JOBS),),
        needs=PAUSE,
    ),
    Act(
        key="cancel",
        text="Cancel",
        hint="Stop what is running, and keep what there is",
        keys=("Esc",),
        places=(In.LIBRARY.at(4, 11, JOBS),),
        needs=CANCEL,
    ),
    Act(
        key="skip",
        text="Skip file",
        hint="Go on without the file that takes so long; the next scan tries it again",
        places=(In.LIBRARY.at(4, 12, JOBS),),
        needs=SKIP,
    ),
    Act(
        key="open_log",
        text="Open log",
        hint="Read when jobs began and ended, and what went wrong",
        places=(In.HELP.at(3, 30),),
    ),
    Act(
        key="jobs",
        text="Jobs",
        hint="Show or hide what runs, what waits and what has ended",
        keys=("Ctrl+J",),
        places=(In.VIEW.at(4, 13, PANELS),),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.jobs.activity_commands", "open_jobs"),
    share=Named("app.qt.jobs.session", "share_jobs"),
    panels=(
        Panel(key="activity", area=Area.BOTTOM, make=Named("app.qt.jobs.activity_bar", "make_activity")),
        Panel(
            key="job_count",
            area=Area.STATUS,
            position=40,
            make=Named("app.qt.jobs.activity_bar", "make_job_count"),
        ),
        Panel(
            key="jobs", area=Area.LOWER, make=Named("app.qt.jobs.panel", "make_jobs"), act="jobs", late=True
        ),
    ),
    preferences=(Named("app.qt.jobs.preferences_pages", "NotificationsPage"),),
)
