"""The history as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import PAGES, In

_ACTS: Final = (
    Act(
        key="changes",
        text="What changed",
        hint="See what each scan found new, changed, moved or missing",
        keys=("Ctrl+6",),
        places=(In.VIEW.at(1, 70, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.history.commands", "open_history"),
    pages=(Page(key="changes", make=Named("app.qt.history.commands", "make_history"), guide="look-after"),),
)
