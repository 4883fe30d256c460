"""The profiles as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import PAGES, In

KEY: Final = "profiles"
_ACTS: Final = (
    Act(
        key=KEY,
        text="Plays on",
        hint="See which files fail on a device or in a delivery, and why, and change the conditions",
        keys=("Ctrl+8",),
        places=(In.VIEW.at(1, 80, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
    Act(
        key="plays_on",
        text="Plays on",
        hint="See why files fail on one of your devices or in a delivery, and which",
        places=(In.CHECK.at(4, 10),),
        needs=Need.LIBRARY,
        is_menu=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.profiles.commands", "open_profiles"),
    finds=(Named("app.qt.profiles.commands", "find_profiles"),),
    pages=(Page(key=KEY, make=Named("app.qt.profiles.commands", "make_profiles"), guide="plays-on"),),
)
