"""The preferences as a feature of the window."""

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction

from app.qt.base.action import Act
from app.qt.base.feature import Closing, Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import SIZE, In

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

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
        key="text_larger",
        text="Larger text",
        hint="Show all text of the window larger",
        places=(In.VIEW.at(3, 32, SIZE),),
        needs=Need.NOTHING,
    ),
    Act(
        key="text_smaller",
        text="Smaller text",
        hint="Show all text of the window smaller",
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


def open_preferences(desk: "Desk") -> Closing:
    """Open the live page of the local API where the dialog asks for it."""
    desk.preferences.page_wanted.connect(desk.opener.open_page)
    return Closing()


FEATURE: Final = Feature(
    acts=_ACTS,
    open=open_preferences,
    late_finds=(Named("app.qt.preferences.finds", "find_preferences"),),
)
