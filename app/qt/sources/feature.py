"""The sources as a feature of the window."""

from typing import Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Group
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need

_ACTS: Final = (
    Act(
        key="add_folder",
        text="Add folder…",
        hint="Scan a folder into the library",
        keys=(QKeySequence.StandardKey.Open,),
        bar=(Bar.START, 10),
        icon="add",
        primary=True,
    ),
    Act(
        key="rescan",
        text="Rescan",
        hint="Look for what has changed in the chosen source, or in all of them",
        keys=("F5",),
        bar=(Bar.START, 20),
        icon="rescan",
    ),
    Act(
        key="continue_scan",
        text="Continue",
        hint="Read the files that the last scan did not come to, in the chosen source or in all of them",
        keys=("Shift+F5",),
        menu=(Group.SCANS, 10),
    ),
    Act(
        key="paste",
        text="Paste",
        hint="Scan the files and folders on the clipboard",
        keys=(QKeySequence.StandardKey.Paste,),
        menu=(Group.SCANS, 20),
    ),
    Act(
        key="side_bar",
        text="Side bar",
        hint="Show or hide the sources",
        keys=("F9",),
        menu=(Group.PANELS, 10),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.sources.commands", "open_sources"),
    preferences=(
        Named("app.qt.sources.preferences_pages", "FileTypesPage"),
        Named("app.qt.sources.preferences_pages", "LimitsPage"),
        Named("app.qt.sources.preferences_pages", "ClusterPage"),
    ),
)
