"""The files as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.list_pages import TABLE
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.panel import Area, Panel
from app.qt.base.place import APPEARANCE, COPY_AS, SELECT, In

ORDERED: Final = Need("Needs the table or the gallery", after=(Need.LIBRARY,))
CLIP: Final = Need("Needs a recording of several files", after=(Need.SELECTED,))
_ACTS: Final = (
    Act(
        key="export",
        text="Export list…",
        hint="Write the selected files, or all that are shown, to a file",
        keys=("Ctrl+E",),
        places=(In.FILE.at(3, 10), In.OF_FILES.at(4, 20), In.OF_GROUP.at(1, 20), In.OF_SEARCH.at(1, 20)),
        bar=(Bar.END, 10),
        icon="export",
        needs=Need.SHOWN,
    ),
    Act(
        key="report",
        text="Report…",
        hint="Write a report of these files for people, as a page or a PDF",
        keys=("Ctrl+Shift+E",),
        places=(In.FILE.at(3, 20),),
        needs=Need.SHOWN,
    ),
    Act(
        key="hand_over",
        text="Hand over for re-encoding…",
        hint="Write the selected files, or all that are shown, as a queue or script for an encoder",
        places=(In.FILE.at(3, 15),),
        needs=Need.SHOWN,
    ),
    Act(
        key="print",
        text="Print…",
        hint="Print a report of the files that are shown, or of those that are selected",
        keys=(QKeySequence.StandardKey.Print,),
        places=(In.FILE.at(3, 30),),
        needs=Need.SHOWN,
    ),
    Act(
        key="open_file",
        text="Open",
        hint="Play the file with your player",
        keys=("Return", "Enter"),
        places=(In.VIDEO.at(1, 20), In.OF_FILES.at(1, 20)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="open_with",
        text="Open with",
        hint="Choose the program that opens the selected files",
        places=(In.VIDEO.at(1, 30), In.OF_FILES.at(1, 30)),
        needs=Need.SELECTED,
        is_menu=True,
    ),
    Act(
        key="reveal",
        text="Show in file manager",
        hint="Show the file in its folder",
        keys=("Ctrl+Alt+R",),
        places=(In.VIDEO.at(1, 40), In.OF_FILES.at(1, 40)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="copy",
        text="Copy",
        hint="Copy the rows as text",
        keys=(QKeySequence.StandardKey.Copy,),
        places=(In.EDIT.at(2, 10), In.OF_FILES.at(2, 10)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
    ),
    Act(
        key="copy_csv",
        text="Copy as CSV",
        hint="Copy the rows with all columns, for a spreadsheet",
        keys=("Ctrl+Shift+C",),
        places=(In.EDIT.at(2, 20, COPY_AS), In.OF_FILES.at(2, 20, COPY_AS)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
    ),
    Act(
        key="copy_path",
        text="Copy path",
        hint="Copy where the file is",
        places=(In.EDIT.at(2, 21, COPY_AS), In.OF_FILES.at(2, 21, COPY_AS)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="select_all",
        text="Select all",
        hint="Select everything that is shown",
        keys=(QKeySequence.StandardKey.SelectAll,),
        places=(In.EDIT.at(2, 40, SELECT),),
        scope=Scope.FILES,
        needs=Need.SHOWN,
    ),
    Act(
        key="select_none",
        text="Select none",
        hint="Take everything out of the selection",
        keys=("Ctrl+Shift+A",),
        places=(In.EDIT.at(2, 41, SELECT),),
        scope=Scope.FILES,
        needs=Need.SELECTED,
    ),
    Act(
        key="invert_selection",
        text="Invert selection",
        hint="Select all that is not selected, and nothing else",
        places=(In.EDIT.at(2, 42, SELECT),),
        needs=Need.SHOWN,
    ),
    Act(
        key="sort_by",
        text="Sort by",
        hint="Choose what the files of the table and the gallery are sorted by",
        places=(In.VIEW.at(3, 10),),
        needs=ORDERED,
        is_menu=True,
    ),
    Act(
        key="columns",
        text="Columns…",
        hint="Choose, move and sort by the columns of the table",
        keys=("Ctrl+L",),
        places=(In.VIEW.at(3, 20),),
        needs=Need.NOTHING,
    ),
    Act(
        key="clips_as_one",
        text="Recordings as one row",
        hint="Show a recording that a camera wrote in several files as one row, which opens",
        places=(In.VIEW.at(4, 40, APPEARANCE),),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="turn_clip",
        text="Open or close recording",
        hint="Show the parts of the current recording below it, or hide them",
        places=(In.VIEW.at(4, 41, APPEARANCE), In.OF_FILES.at(3, 25)),
        needs=CLIP,
    ),
    Act(
        key=TABLE,
        text="Table",
        hint="Show the files as a table",
        keys=("Ctrl+2",),
        places=(In.VIEW.at(1, 20),),
        bar=(Bar.VIEWS, 10),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.files.commands", "open_files"),
    preferences=(Named("app.qt.files.preferences_pages", "PlayerPage"),),
    share=Named("app.qt.files.updater", "share_files"),
    pages=(Page(key=TABLE, make=Named("app.qt.files.make_panel", "make_table"), guide="files"),),
    panels=(
        Panel(key="files", area=Area.MIDDLE, make=Named("app.qt.files.make_panel", "make_files")),
        Panel(
            key="sort",
            area=Area.STATUS,
            position=10,
            make=Named("app.qt.files.make_panel", "make_sort_button"),
        ),
    ),
)
