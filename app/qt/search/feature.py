"""The search as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.panel import Area, Panel
from app.qt.base.place import ALL_FILES, PANELS, SAVED_SEARCH, In

SEARCH_TEXT: Final = Need("Needs a text in the search field", after=(Need.WRITABLE,))

IN_PART: Final = Need("Needs a search that is limited to a list", after=(Need.LIBRARY,))
VALUE: Final = Need("Needs a value that is chosen in “Narrow down”", after=(Need.LIBRARY,))
SAVED: Final = Need("Needs a saved search that is chosen in the side bar", after=(Need.WRITABLE,))

_ACTS: Final = (
    Act(
        key="find",
        text="Find",
        hint="Go to the search field",
        keys=(QKeySequence.StandardKey.Find,),
        places=(In.EDIT.at(3, 10),),
        needs=Need.NOTHING,
    ),
    Act(
        key="filter_builder",
        text="Filter builder…",
        hint="Build a search from facts, comparisons and values",
        keys=("Ctrl+Shift+F",),
        places=(In.EDIT.at(3, 20),),
        bar=(Bar.SEARCH, 5),
        icon="filter",
        needs=Need.LIBRARY,
    ),
    Act(
        key="save_search",
        text="Save search…",
        hint="Keep this search in the side bar, by a name",
        keys=(QKeySequence.StandardKey.Save,),
        places=(In.EDIT.at(3, 30),),
        bar=(Bar.SEARCH, 10),
        icon="star",
        needs=SEARCH_TEXT,
    ),
    Act(
        key="facet_only",
        text="Only this",
        hint="Show only the files with this value",
        places=(In.OF_FACET.at(1, 10),),
        twin="filter_builder",
        scope=Scope.FACET,
        needs=VALUE,
    ),
    Act(
        key="facet_not",
        text="Not this",
        hint="Show only the files without this value",
        places=(In.OF_FACET.at(1, 20),),
        twin="filter_builder",
        scope=Scope.FACET,
        needs=VALUE,
    ),
    Act(
        key="facet_copy",
        text="Copy",
        hint="Copy the value and its number of files as text",
        places=(In.OF_FACET.at(2, 10),),
        twin="copy",
        scope=Scope.FACET,
        needs=VALUE,
    ),
    Act(
        key="rename_search",
        text="Rename…",
        hint="Give this search another name",
        keys=("F2",),
        places=(In.EDIT.at(3, 40, SAVED_SEARCH), In.OF_SEARCH.at(2, 10)),
        scope=Scope.SEARCH,
        needs=SAVED,
    ),
    Act(
        key="delete_search",
        text="Delete",
        hint="Forget this search; no file is changed",
        keys=(QKeySequence.StandardKey.Delete, "Backspace"),
        places=(In.EDIT.at(3, 41, SAVED_SEARCH), In.OF_SEARCH.at(2, 20)),
        scope=Scope.SEARCH,
        needs=SAVED,
    ),
    Act(
        key="search_all",
        text="Search in all files",
        hint="Keep the search, and leave the list that it was limited to",
        places=(In.EDIT.at(3, 50, ALL_FILES),),
        needs=IN_PART,
    ),
    Act(
        key="show_all",
        text="Show all files",
        hint="Clear the search, and show every source",
        places=(In.EDIT.at(3, 51, ALL_FILES),),
        needs=Need.LIBRARY,
    ),
    Act(
        key="facets",
        text="Narrow down",
        hint="Show or hide what the files have in common, with counts",
        keys=("F8",),
        places=(In.VIEW.at(4, 11, PANELS),),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.search.commands", "open_search"),
    panels=(
        Panel(key="search", area=Area.TOOLS, make=Named("app.qt.search.make_panels", "make_search")),
        Panel(key="filter", area=Area.TOP, make=Named("app.qt.search.make_panels", "make_filter")),
        Panel(
            key="facets",
            area=Area.LEFT,
            position=20,
            make=Named("app.qt.search.make_panels", "make_facets"),
            act="facets",
        ),
    ),
    finds=(Named("app.qt.search.finds", "find_searches"),),
    answers=(Named("app.qt.search.finds", "find_filters"),),
)
