"""The copies as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Bar, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import CHECKS, PAGES, In

KEY: Final = "copies"
_ACTS: Final = (
    Act(
        key="find_copies",
        text="Find copies",
        hint="Compare the files that are shown with all others, to find which exist several times",
        places=(In.CHECK.at(3, 10),),
        needs=Need.SOURCES,
    ),
    Act(
        key=KEY,
        text="Copies",
        hint="See which files exist several times, where they are, and how much room they take",
        keys=("Ctrl+5",),
        places=(In.VIEW.at(1, 50, PAGES),),
        bar=(Bar.VIEWS, 40),
        needs=Need.LIBRARY,
        checkable=True,
    ),
    Act(
        key="find_copies_source",
        text="Find copies",
        hint="Compare the files here with all others, to find which exist several times",
        places=(In.OF_SOURCE.at(2, 13, CHECKS),),
        twin="find_copies",
        scope=Scope.SOURCE,
        needs=Need.SOURCE,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.copies.commands", "open_copies"),
    pages=(Page(key=KEY, make=Named("app.qt.copies.commands", "make_copies")),),
    preferences=(Named("app.qt.copies.preferences_pages", "CopiesPage"),),
)
