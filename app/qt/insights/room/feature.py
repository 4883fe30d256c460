"""The room that files take as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import PAGES, In

KEY: Final = "room"
_ACTS: Final = (
    Act(
        key=KEY,
        text="Room",
        hint="See where the room of your disks goes, and what encoding files again would save",
        keys=("Ctrl+Shift+D",),
        places=(In.VIEW.at(2, 5, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.insights.room.controller", "open_room"),
    pages=(Page(key=KEY, make=Named("app.qt.insights.room.controller", "make_room"), guide="room"),),
)
