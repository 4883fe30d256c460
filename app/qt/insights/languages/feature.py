"""The languages as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import PAGES, In

KEY: Final = "languages"
_ACTS: Final = (
    Act(
        key=KEY,
        text="Languages",
        hint="See in which languages the shown files are spoken and written, and which lack one",
        places=(In.VIEW.at(1, 65, PAGES),),
        needs=Need.LIBRARY,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.insights.languages.controller", "open_languages"),
    pages=(Page(key=KEY, make=Named("app.qt.insights.languages.controller", "make_languages")),),
)
