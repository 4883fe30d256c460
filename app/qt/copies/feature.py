"""The copies as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need, Scope
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk
    from app.qt.widgets.preferences_page import PreferencesPage

_ACTS: Final = (
    Act(
        key="find_copies",
        text="Find copies",
        hint="Compare the files that are shown with all others, to find which exist several times",
        keys=("Ctrl+Shift+D",),
        menu=(Group.SCANS, 40),
        needs=Need.SOURCES,
    ),
    Act(
        key="copies",
        text="Copies…",
        hint="See which files exist several times, where they are, and how much room they take",
        keys=("Ctrl+Shift+K",),
        menu=(Group.PANELS, 60),
        needs=Need.LIBRARY,
    ),
    Act(
        key="find_copies_source",
        text="Find copies",
        hint="Compare the files here with all others, to find which exist several times",
        menu=(Group.SOURCE, 40),
        scope=Scope.SOURCE,
        needs=Need.SOURCE,
    ),
)


def open(desk: "Desk") -> Closing:
    """Connect the acts with the jobs, the dialog with the library, and offer an undo after moves."""
    from app.qt.copies.commands import CopyGroupCommands, SearchCommands
    from app.qt.copies.loader import CopiesLoader
    from app.qt.copies.trash_commands import TrashCommands, TrashNotices
    from app.qt.copies.trash_loader import TrashLoader

    SearchCommands(desk)
    loader = CopiesLoader(desk.library, desk.tasks, desk.window)
    trash_loader = TrashLoader(desk.library, desk.tasks, desk.window)
    CopyGroupCommands(desk, loader, TrashCommands(desk, trash_loader))
    return Closing(loader.close, trash_loader.close, TrashNotices(desk).close)


def pages() -> "tuple[PreferencesPage, ...]":
    """Return a new page about copies."""
    from app.qt.copies.preferences_pages import CopiesPage

    return (CopiesPage(),)


FEATURE: Final = Feature(acts=_ACTS, open=open, pages=pages)
