"""The problems as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.panel import Area, Panel
from app.qt.base.place import PAGES, In

KEY: Final = "problems"
ORPHANS: Final = "orphans"
"""The key of the page of files beside videos that belong to none."""
_ACTS: Final = (
    Act(
        key=KEY,
        text="Problems",
        hint="See what is wrong with the files, by kind, and what nobody has looked for yet",
        keys=("Ctrl+7",),
        places=(In.VIEW.at(1, 60, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
    Act(
        key=ORPHANS,
        text="Files without a video",
        hint="See the subtitles and .nfo files that belong to no video, and why",
        places=(In.VIEW.at(1, 66, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.problems.controller", "open_problems"),
    pages=(
        Page(key=KEY, make=Named("app.qt.problems.controller", "make_problems"), guide="damaged"),
        Page(key=ORPHANS, make=Named("app.qt.problems.controller", "make_orphans"), guide="beside"),
    ),
    panels=(
        Panel(
            key="problem_count",
            area=Area.STATUS,
            position=20,
            make=Named("app.qt.problems.status_button", "make_problem_count"),
        ),
    ),
)
