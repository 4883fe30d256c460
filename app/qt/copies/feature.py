"""The copies as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.page import Page
from app.qt.base.place import CHECKS, PAGES, READ_AHEAD, In

KEY: Final = "copies"
COPIED: Final = Need("Needs a selected file that has another copy", after=(Need.SELECTED,))
REMOVABLE: Final = Need(after=(Need.CHANGEABLE, COPIED))
_ACTS: Final = (
    Act(
        key="find_copies",
        text="Find copies",
        hint="Compare the files that match the search, in the chosen source or folder, with all others, to "
        "find which exist several times",
        places=(In.CHECK.at(3, 10),),
        needs=Need.FOLDERS,
    ),
    Act(
        key="compare_pictures",
        text="Compare videos by their pictures…",
        hint="Read pictures of videos of similar length, to find the same film in another encoding",
        places=(In.LIBRARY.at(2, 35, READ_AHEAD),),
        needs=Need.FOLDERS,
    ),
    Act(
        key="find_parts",
        text="Find clips inside longer videos…",
        hint="Read many pictures of each video, to find those that lie in longer ones",
        places=(In.LIBRARY.at(2, 36, READ_AHEAD),),
        needs=Need.FOLDERS,
    ),
    Act(
        key="compare_places",
        text="Compare two places…",
        hint="See which files of one source or folder are at another one too, and which are not",
        places=(In.CHECK.at(3, 20),),
        needs=Need.LIBRARY,
    ),
    Act(
        key="trash_journal",
        text="Journal of the trash",
        hint="See which files Cinventory has moved to the trash, and move them back",
        places=(In.CHECK.at(3, 30),),
        needs=Need.LIBRARY,
    ),
    Act(
        key="show_copies",
        text="Show its copies",
        hint="Show where else the contents of the selected files are",
        places=(In.VIDEO.at(2, 20), In.OF_FILES.at(3, 10)),
        needs=COPIED,
        of_one_file=True,
    ),
    Act(
        key="trash_files",
        text="Move to Trash…",
        hint="Show which of the selected files could go to the trash because another copy stays",
        keys=(QKeySequence.StandardKey.Delete,),
        places=(In.VIDEO.at(4, 10), In.OF_FILES.at(4, 30)),
        scope=Scope.FILES,
        needs=REMOVABLE,
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
        needs=Need.FOLDER,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.copies.commands", "open_copies"),
    pages=(Page(key=KEY, make=Named("app.qt.copies.commands", "make_copies"), guide="copies"),),
    preferences=(Named("app.qt.copies.preferences_pages", "CopiesPreferences"),),
)
