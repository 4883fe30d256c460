"""The palette as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.place import In

_ACTS: Final = (
    Act(
        key="palette",
        text="Do anything…",
        hint="Find an act, a page, a source, a saved search, a filter or a preference by words",
        keys=("Ctrl+K", "Ctrl+Shift+P"),
        places=(In.EDIT.at(4, 10),),
    ),
)

FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.palette.commands", "open_palette"),
    finds=(Named("app.qt.palette.commands", "find_acts"),),
)
