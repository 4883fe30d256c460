"""The files as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Group, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page

_ACTS: Final = (
    Act(
        key="export",
        text="Export…",
        hint="Write the selected files, or all that are shown, to a file",
        keys=("Ctrl+E",),
        menu=(Group.SCANS, 30),
        bar=(Bar.END, 10),
        icon="export",
        needs=Need.SHOWN,
    ),
    Act(
        key="open_file",
        text="Open",
        hint="Play the file with your player",
        keys=("Return", "Enter"),
        menu=(Group.FILES, 10),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="reveal",
        text="Show in file manager",
        hint="Show the file in its folder",
        keys=("Ctrl+R",),
        menu=(Group.FILES, 20),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="copy",
        text="Copy",
        hint="Copy the rows as text",
        keys=(QKeySequence.StandardKey.Copy,),
        menu=(Group.FILES, 30),
        scope=Scope.FILES,
        needs=Need.SELECTED,
    ),
    Act(
        key="copy_csv",
        text="Copy as CSV",
        hint="Copy the rows with all columns, for a spreadsheet",
        keys=("Ctrl+Shift+C",),
        menu=(Group.FILES, 40),
        scope=Scope.FILES,
        needs=Need.SELECTED,
    ),
    Act(
        key="copy_path",
        text="Copy path",
        hint="Copy where the file is",
        keys=("Ctrl+Shift+P",),
        menu=(Group.FILES, 50),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="select_all",
        text="Select all",
        hint="Select everything that is shown",
        keys=(QKeySequence.StandardKey.SelectAll,),
        menu=(Group.FILES, 100),
        scope=Scope.FILES,
        needs=Need.SHOWN,
    ),
    Act(
        key="columns",
        text="Columns…",
        hint="Choose, move and sort by the columns of the table",
        keys=("Ctrl+L",),
        menu=(Group.SEARCHES, 40),
        needs=Need.NOTHING,
    ),
    Act(
        key="table_view",
        text="Table",
        hint="Show the files as a table",
        keys=("Ctrl+1",),
        menu=(Group.VIEWS, 10),
        bar=(Bar.VIEWS, 10),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.files.commands", "open_files"),
    pages=(Page(key="table_view", make=Named("app.qt.files.panel", "make_table")),),
)
