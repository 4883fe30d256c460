"""The window itself as a feature: acts that need no other feature, and the palette that finds all."""

import sys
from typing import Final

from PySide6.QtGui import QAction, QKeySequence

from app.qt.base.action import Act, Bar
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import APPEARANCE, In

BACK: Final = Need("Needs something that was shown before")
FORWARD: Final = Need("Needs something from which you went back")

_ACTS: Final = (
    Act(
        key="back",
        text="Back",
        hint="Show the page and the files that were shown before",
        keys=(QKeySequence.StandardKey.Back if sys.platform == "darwin" else "Alt+Left",),
        places=(In.VIEW.at(2, 10),),
        bar=(Bar.HISTORY, 10),
        icon="back",
        needs=BACK,
    ),
    Act(
        key="forward",
        text="Forward",
        hint="Show again what was shown before you went back",
        keys=(QKeySequence.StandardKey.Forward if sys.platform == "darwin" else "Alt+Right",),
        places=(In.VIEW.at(2, 20),),
        bar=(Bar.HISTORY, 20),
        icon="forward",
        needs=FORWARD,
    ),
    Act(
        key="quit",
        text="Quit",
        hint="Close the window",
        keys=("Ctrl+Q",),
        places=(In.FILE.at(4, 90),),
        needs=Need.NOTHING,
        role=QAction.MenuRole.QuitRole,
    ),
    Act(
        key="undo",
        text="Undo",
        hint="Take the last change back",
        keys=("Ctrl+Z",),
        places=(In.EDIT.at(1, 10),),
        needs=Need.DONE,
    ),
    Act(
        key="redo",
        text="Redo",
        hint="Make the change again that was taken back last",
        keys=("Ctrl+Shift+Z",),
        places=(In.EDIT.at(1, 20),),
        needs=Need.UNDONE,
    ),
    Act(
        key="full_screen",
        text="Full screen",
        hint="Give the window the whole screen, or not",
        keys=(QKeySequence.StandardKey.FullScreen if sys.platform == "darwin" else "F11",),
        places=(In.VIEW.at(4, 30, APPEARANCE),),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="menu_bar",
        text="Menu bar",
        hint="Show the menus in a bar, or below a button",
        keys=("Ctrl+M",),
        places=(In.VIEW.at(4, 31, APPEARANCE),),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="shortcuts",
        text="Keyboard shortcuts",
        hint="All acts that have keys, with these",
        keys=("Ctrl+?",),
        places=(In.HELP.at(1, 40),),
        needs=Need.NOTHING,
    ),
    Act(
        key="about",
        text="About Cinventory",
        hint="The version, the licence and the engines",
        places=(In.HELP.at(4, 10),),
        needs=Need.NOTHING,
        role=QAction.MenuRole.AboutRole,
    ),
    Act(
        key="palette",
        text="Do anything…",
        hint="Find an act, a page, a source, a saved search, a filter or a preference by words",
        keys=("Ctrl+K", "Ctrl+Shift+P"),
        places=(In.EDIT.at(4, 10),),
    ),
)

FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.shell.palette_commands", "open_palette"),
    finds=(Named("app.qt.shell.palette_commands", "find_acts"),),
)
