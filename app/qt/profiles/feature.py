"""The profiles as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import In

_ACTS: Final = (
    Act(
        key="profiles",
        text="Profiles…",
        hint="See which files play on a device or are fit for a delivery, and change the conditions",
        places=(In.CHECK.at(4, 10),),
        needs=Need.LIBRARY,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.profiles.commands", "open_profiles"),
    finds=(Named("app.qt.profiles.finds", "find_profiles"),),
)
