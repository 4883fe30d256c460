"""The search as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Group
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need

SEARCH_TEXT: Final = Need("Needs a text in the search field", after=(Need.WRITABLE,))

_ACTS: Final = (
    Act(
        key="find",
        text="Find",
        hint="Go to the search field",
        keys=(QKeySequence.StandardKey.Find,),
        menu=(Group.SEARCHES, 10),
        needs=Need.NOTHING,
    ),
    Act(
        key="filter_builder",
        text="Filter builder…",
        hint="Build a search from facts, comparisons and values",
        keys=("Ctrl+Shift+F",),
        menu=(Group.SEARCHES, 15),
        bar=(Bar.SEARCH, 5),
        icon="filter",
        needs=Need.LIBRARY,
    ),
    Act(
        key="save_search",
        text="Save search…",
        hint="Keep this search in the side bar, by a name",
        keys=(QKeySequence.StandardKey.Save,),
        menu=(Group.SEARCHES, 20),
        bar=(Bar.SEARCH, 10),
        icon="star",
        needs=SEARCH_TEXT,
    ),
    Act(
        key="show_all",
        text="Show all files",
        hint="Clear the search, and show every source",
        menu=(Group.SEARCHES, 30),
        needs=Need.LIBRARY,
    ),
    Act(
        key="facets",
        text="Narrow down",
        hint="Show or hide what the files have in common, with counts",
        keys=("Ctrl+D",),
        menu=(Group.PANELS, 20),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.search.commands", "open_search"))
