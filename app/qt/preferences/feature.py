"""The preferences as a feature of the window."""

from typing import Final

from PySide6.QtGui import QAction

from app.qt.base.action import Act, Group, Need

ACTS: Final = (
    Act(
        key="preferences",
        text="Preferences…",
        hint="File types, limits, theme and language",
        keys=("Ctrl+,",),
        menu=(Group.PROGRAM, 10),
        needs=Need.NOTHING,
        role=QAction.MenuRole.PreferencesRole,
    ),
)
