"""The sources as a feature of the window."""

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Bar, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk
    from app.qt.widgets.preferences_page import PreferencesPage

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


def open(desk: "Desk") -> Closing:
    """Connect the side bar and what is dropped with the sources, their scans and the watch over them."""
    from app.qt.files.panel import FilesPanel
    from app.qt.sources.commands import SourceCommands
    from app.qt.sources.drop_target import DropTarget
    from app.qt.sources.presence import PresenceView
    from app.qt.sources.relocate_commands import RelocateCommands
    from app.qt.sources.relocator import Relocator
    from app.qt.sources.scan_commands import ScanCommands
    from app.qt.sources.sidebar import SideBar
    from app.qt.sources.watch_commands import WatchCommands

    side_bar, relocator = desk.part(SideBar), Relocator(desk.library, desk.tasks, desk.window)
    RelocateCommands(desk, side_bar, relocator)
    drop_target = DropTarget(desk.window)
    drop_target.dropping_changed.connect(desk.part(FilesPanel).set_dropping)
    ScanCommands(desk, SourceCommands(desk, side_bar), drop_target)
    watch, presence = WatchCommands(desk, side_bar), PresenceView(desk)
    return Closing(watch.close, presence.close, relocator.close)


def pages() -> "tuple[PreferencesPage, ...]":
    """Return new pages about scans."""
    from app.qt.sources.preferences_pages import ClusterPage, FileTypesPage, LimitsPage

    return FileTypesPage(), LimitsPage(), ClusterPage()


FEATURE: Final = Feature(acts=_ACTS, open=open, pages=pages)
