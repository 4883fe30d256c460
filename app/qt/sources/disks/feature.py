"""The disks as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import PAGES, In

KEY: Final = "disks"
_ACTS: Final = (
    Act(
        key=KEY,
        text="Disks",
        hint="See every disk, connected or not: its room, what it alone holds, and where it is kept",
        keys=("Ctrl+9",),
        places=(In.VIEW.at(1, 55, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.sources.disks.controller", "open_disks"),
    pages=(Page(key=KEY, make=Named("app.qt.sources.disks.controller", "make_disks"), guide="disks"),),
)
