"""The profiles in the palette."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.qt.base.desk import Desk
from app.qt.base.find import Find
from app.qt.profiles.store import ProfileStore


def find_profiles(desk: Desk) -> Iterator[Find]:
    """Yield all profiles, whose choice shows the files that do not play."""
    for profile in desk.part(ProfileStore).loaded.profiles:
        name = QCoreApplication.translate("Profile", profile.title) or profile.name
        yield Find(
            key=f"profile:{profile.name}",
            text=QCoreApplication.translate("Palette", "Does not play: {}").format(name),
            kind=QCoreApplication.translate("Palette", "profile"),
            do=partial(desk.browse.search_everywhere, f"plays:{profile.name}=no"),
            words=profile.name,
        )
