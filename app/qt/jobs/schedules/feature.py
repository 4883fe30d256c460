"""The schedules as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import In

_ACTS: Final = (
    Act(
        key="look_after",
        text="Look after…",
        hint="Watch the chosen folder, or all of them, verify and check it every month, and be told",
        places=(In.LIBRARY.at(2, 15), In.OF_SOURCE.at(1, 45)),
        needs=Need.FOLDERS,
    ),
    Act(
        key="schedules",
        text="Schedules…",
        hint="See and change which jobs begin by themselves, and when",
        places=(In.LIBRARY.at(2, 20),),
        needs=Need.LIBRARY,
    ),
)


FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.jobs.schedules.commands", "open_schedules"))
