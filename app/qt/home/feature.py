"""Home as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Bar
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import In

KEY: Final = "home"
_ACTS: Final = (
    Act(
        key=KEY,
        text="Home",
        hint="Show what is wrong, new and unknown in the library, and what to do next",
        keys=("Ctrl+1", "Alt+Home"),
        places=(In.VIEW.at(1, 10),),
        bar=(Bar.VIEWS, 5),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="getting_started",
        text="Getting started",
        hint="Show the first steps with a library again, also those that were hidden",
        places=(In.HELP.at(1, 20),),
        needs=Need.LIBRARY,
    ),
)

FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.home.controller", "open_home"),
    pages=(Page(key=KEY, make=Named("app.qt.home.page", "make_home")),),
)
