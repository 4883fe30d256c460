"""The profiles as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

_ACTS: Final = (
    Act(
        key="profiles",
        text="Profiles…",
        hint="See which files play on a device or are fit for a delivery, and change the conditions",
        keys=("Ctrl+Shift+O",),
        menu=(Group.PANELS, 70),
        needs=Need.LIBRARY,
    ),
)


def open(desk: "Desk") -> Closing:
    """Read the profiles, and judge the files by them."""
    from app.qt.profiles.commands import ProfileCommands
    from app.qt.profiles.counter import RuleCounter
    from app.qt.profiles.store import ProfileStore

    counter = RuleCounter(desk.library, desk.tasks, desk.window)
    store = ProfileStore(desk.profile_folder, desk.tasks, desk.window)
    ProfileCommands(desk, store, counter)
    store.load()
    return Closing(counter.close)


FEATURE: Final = Feature(acts=_ACTS, open=open)
