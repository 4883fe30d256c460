"""The profiles in the palette, and in the menu “Plays on”."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.core.profiles.profile import Profile
from app.qt.base.desk import Desk
from app.qt.base.find import Find
from app.qt.profiles.feature import KEY
from app.qt.profiles.store import ProfileStore

_MOST: Final = 10
"""Most profiles in the menu; the page has all."""


def find_profiles(desk: Desk) -> Iterator[Find]:
    """Yield all profiles, whose choice shows the files that do not play."""
    for profile in desk.part(ProfileStore).loaded.profiles:
        yield Find(
            key=f"profile:{profile.name}",
            text=QCoreApplication.translate("Palette", "Does not play: {}").format(_name(profile)),
            kind=QCoreApplication.translate("Palette", "profile"),
            do=partial(_show_failing, desk, profile),
            words=profile.name,
        )


def fill_menu(desk: Desk, store: ProfileStore, menu: QMenu) -> None:
    """Fill a menu with the chosen profiles, else with the first of all, and with the way to the page."""
    chosen = desk.preferences.settings.chosen_profiles
    known = store.loaded.profiles
    for profile in ([each for each in known if each.name in chosen] or list(known))[:_MOST]:
        action = QAction(_name(profile).replace("&", "&&"), menu)
        tip = QCoreApplication.translate("ProfileMenu", "Show the files that do not play on {}")
        action.setStatusTip(tip.format(_name(profile)))
        action.triggered.connect(partial(_show_failing, desk, profile))
        menu.addAction(action)
    menu.addSeparator()
    edit = menu.addAction(QCoreApplication.translate("ProfileMenu", "Edit profiles…"))
    edit.setStatusTip(desk.menu[KEY].statusTip())
    edit.triggered.connect(desk.menu[KEY].trigger)


def _show_failing(desk: Desk, profile: Profile, *_: object) -> None:
    desk.browse.search_everywhere(f"plays:{profile.name}=no")


def _name(profile: Profile) -> str:
    return QCoreApplication.translate("Profile", profile.title) or profile.name
