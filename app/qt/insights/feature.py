"""The insights as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Bar
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import In

_ACTS: Final = (
    Act(
        key="insights",
        text="Insights",
        hint="Show the files as a treemap and as charts, whose parts are filters",
        keys=("Ctrl+4",),
        places=(In.VIEW.at(1, 40),),
        bar=(Bar.VIEWS, 30),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.insights.switch", "open_insights"),
    pages=(Page(key="insights", make=Named("app.qt.insights.switch", "make_insights"), guide="files"),),
)
