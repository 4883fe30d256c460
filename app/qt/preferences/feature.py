"""The preferences as a feature of the window."""

from typing import Final

from PySide6.QtGui import QAction

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import SIZE, THIS_LIBRARY, In

_ACTS: Final = (
    Act(
        key="preferences",
        text="Preferences…",
        hint="File types, limits, theme and language",
        keys=("Ctrl+,",),
        places=(In.FILE.at(4, 10),),
        needs=Need.NOTHING,
        role=QAction.MenuRole.PreferencesRole,
    ),
    Act(
        key="browser_page",
        text="Browser page",
        hint="Show this library in your browser; asks first where that is not switched on",
        places=(In.FILE.at(1, 53, THIS_LIBRARY),),
        needs=Need.LIBRARY,
    ),
    Act(
        key="text_larger",
        text="Larger text",
        hint="Enlarge the text of menus, tables and details; pictures keep their size",
        places=(In.VIEW.at(3, 32, SIZE),),
        needs=Need.NOTHING,
    ),
    Act(
        key="text_smaller",
        text="Smaller text",
        hint="Have more lines in menus, tables and details; pictures keep their size",
        places=(In.VIEW.at(3, 33, SIZE),),
        needs=Need.NOTHING,
    ),
    Act(
        key="text_normal",
        text="Normal text",
        hint="Show all text of the window in its usual size",
        keys=("Ctrl+0",),
        places=(In.VIEW.at(3, 34, SIZE),),
        needs=Need.NOTHING,
    ),
    Act(
        key="compact_rows",
        text="Compact rows",
        hint="Show lower rows in tables, so that more of them are visible",
        places=(In.VIEW.at(3, 35, SIZE),),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.preferences.commands", "open_preferences"),
    late_finds=(Named("app.qt.preferences.finds", "find_preferences"),),
)
