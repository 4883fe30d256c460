"""Libraries as files, as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import THIS_LIBRARY, In

_ACTS: Final = (
    Act(
        key="new_window",
        text="New window",
        hint="Open another window; of one library, the first alone can change it",
        keys=("Ctrl+Shift+N",),
        places=(In.FILE.at(1, 10),),
        needs=Need.NOTHING,
    ),
    Act(
        key="library_new",
        text="New library…",
        hint="Make an empty library in a file of its own, and show it",
        places=(In.FILE.at(1, 20),),
        needs=Need.NOTHING,
    ),
    Act(
        key="library_open",
        text="Open library…",
        hint="Show another library in place of this one",
        keys=("Ctrl+Shift+O",),
        places=(In.FILE.at(1, 30),),
        needs=Need.NOTHING,
    ),
    Act(
        key="library_recent",
        text="Open recent",
        hint="Show a library again that was opened lately",
        places=(In.FILE.at(1, 40),),
        is_menu=True,
        needs=Need.NOTHING,
    ),
    Act(
        key="library_backup",
        text="Back up…",
        hint="Copy the library to one file, while it is in use",
        places=(In.FILE.at(1, 50, THIS_LIBRARY),),
        needs=Need.LIBRARY,
    ),
    Act(
        key="library_restore",
        text="Restore…",
        hint="Put a backup in the place of the library, which is kept beside it",
        places=(In.FILE.at(1, 51, THIS_LIBRARY),),
        needs=Need.NOTHING,
    ),
    Act(
        key="library_show",
        text="Show file",
        hint="Show the file of the library in its folder",
        places=(In.FILE.at(1, 52, THIS_LIBRARY),),
        needs=Need.NOTHING,
    ),
)

FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.libraries.backup", "open_backups"))
