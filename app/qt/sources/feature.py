"""The sources as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.panel import Area, Panel
from app.qt.base.place import NAMES, PANELS, In

RESTING: Final = Need("Needs a source that is not being scanned", after=(Need.SOURCE,))
NO_SCAN: Final = Need("Waits until no source is being scanned", after=(Need.FOLDER,))
SCANNABLE: Final = Need("Needs a folder in the library", after=(Need.WRITABLE,))
"""A source, or that the sources are not known yet."""
UNREAD: Final = Need("Needs a source that was read in part", after=(Need.WRITABLE,))
A_DISK: Final = Need("Needs a disk or a source that is chosen in the side bar", after=(Need.WRITABLE,))
UNREAD_SOURCE: Final = Need("Needs a chosen source that was read in part", after=(RESTING,))

_ACTS: Final = (
    Act(
        key="add_folder",
        text="Add folders…",
        hint="Scan one folder or several into the library",
        keys=(QKeySequence.StandardKey.Open,),
        places=(In.FILE.at(2, 10),),
        bar=(Bar.START, 10),
        icon="add",
        primary=True,
        needs=Need.WRITABLE,
    ),
    Act(
        key="rescan",
        text="Rescan",
        hint="Look for what has changed in the chosen source, or in all of them",
        keys=("F5",),
        places=(In.LIBRARY.at(1, 20), In.OF_SOURCE.at(1, 20)),
        bar=(Bar.START, 20),
        icon="rescan",
        needs=SCANNABLE,
    ),
    Act(
        key="continue_scan",
        text="Continue scan",
        hint="Read the files that the last scan did not come to, in the chosen source or in all of them",
        places=(In.LIBRARY.at(1, 10),),
        needs=UNREAD,
    ),
    Act(
        key="paste",
        text="Paste",
        hint="Scan the files and folders on the clipboard",
        keys=(QKeySequence.StandardKey.Paste,),
        places=(In.EDIT.at(2, 30),),
        needs=Need.WRITABLE,
    ),
    Act(
        key="rescan_all",
        text="Rescan all",
        hint="Look for what has changed in all sources",
        keys=("Shift+F5",),
        places=(In.LIBRARY.at(1, 30),),
        needs=SCANNABLE,
    ),
    Act(
        key="read_again",
        text="Read all files again",
        hint="Read all files of the chosen source, or of all sources, also those that seem unchanged",
        places=(In.LIBRARY.at(1, 40), In.OF_SOURCE.at(1, 30)),
        needs=SCANNABLE,
    ),
    Act(
        key="continue_source",
        text="Continue scan",
        hint="Read the files here that the last scan did not come to",
        places=(In.OF_SOURCE.at(1, 10),),
        twin="continue_scan",
        scope=Scope.SOURCE,
        needs=UNREAD_SOURCE,
    ),
    Act(
        key="watch_source",
        text="Watch this folder",
        hint="Have changes in this folder scanned as they happen",
        places=(In.LIBRARY.at(2, 10), In.OF_SOURCE.at(1, 40)),
        scope=Scope.SOURCE,
        needs=Need.FOLDER,
        checkable=True,
    ),
    Act(
        key="reveal_source",
        text="Show in file manager",
        hint="Open this folder in your file manager",
        keys=("Ctrl+Alt+R",),
        places=(In.OF_SOURCE.at(3, 10),),
        twin="reveal",
        scope=Scope.SOURCE,
        needs=Need.CHOSEN_SOURCE,
    ),
    Act(
        key="copy_path_source",
        text="Copy path",
        hint="Copy where this folder is",
        places=(In.OF_SOURCE.at(3, 20),),
        twin="copy_path",
        scope=Scope.SOURCE,
        needs=Need.CHOSEN_SOURCE,
    ),
    Act(
        key="rename_source",
        text="Rename…",
        hint="Give this source a name of its own; its folder keeps its name",
        keys=("F2",),
        places=(In.LIBRARY.at(3, 10, NAMES), In.OF_SOURCE.at(3, 30)),
        scope=Scope.SOURCE,
        needs=Need.SOURCE,
    ),
    Act(
        key="describe_disk",
        text="Name and place of the disk…",
        hint="Say what the disk is called, where it is kept, and what else is to know of it",
        places=(In.LIBRARY.at(3, 15, NAMES), In.OF_SOURCE.at(3, 35), In.OF_DISK.at(1, 10)),
        scope=Scope.SOURCE,
        needs=A_DISK,
    ),
    Act(
        key="relocate_source",
        text="Find again…",
        hint="Say where this folder is now; what is known of its files goes with it",
        places=(In.LIBRARY.at(3, 20), In.OF_SOURCE.at(3, 40)),
        scope=Scope.SOURCE,
        needs=NO_SCAN,
    ),
    Act(
        key="remove_source",
        text="Remove from the library…",
        hint="Forget what is known of its files; the files themselves stay",
        keys=(QKeySequence.StandardKey.Delete, "Backspace"),
        places=(In.LIBRARY.at(3, 30), In.OF_SOURCE.at(3, 50)),
        scope=Scope.SOURCE,
        needs=RESTING,
    ),
    Act(
        key="side_bar",
        text="Side bar",
        hint="Show or hide the sources",
        keys=("F9",),
        places=(In.VIEW.at(4, 10, PANELS),),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.sources.commands", "open_sources"),
    panels=(
        Panel(
            key="side_bar",
            area=Area.LEFT,
            position=10,
            make=Named("app.qt.sources.make_side_bar", "make_side_bar"),
            act="side_bar",
        ),
        Panel(
            key="offline",
            area=Area.STATUS,
            position=30,
            make=Named("app.qt.sources.make_side_bar", "make_offline_line"),
        ),
    ),
    preferences=(
        Named("app.qt.sources.preferences_pages", "FileTypesPage"),
        Named("app.qt.sources.preferences_pages", "LimitsPage"),
        Named("app.qt.sources.preferences_pages", "ClusterPage"),
    ),
    finds=(Named("app.qt.sources.finds", "find_sources"),),
)
