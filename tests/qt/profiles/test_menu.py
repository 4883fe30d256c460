"""The menu “Plays on”: the profiles that the user has chosen, and the way to the page."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.config.settings import Settings, save
from app.qt.base.environment import UserFiles
from app.qt.profiles.page import ProfilesPage
from app.qt.profiles.store import ProfileStore
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.menus import entries


def opened(open_desktop: OpenDesktop, qtbot: QtBot) -> Desktop:
    desktop = open_desktop(FakeProber)
    store = desktop.window.findChild(ProfileStore)
    assert store is not None
    qtbot.waitUntil(lambda: bool(store.loaded.profiles))
    return desktop


def shown(desktop: Desktop) -> QMenu:
    """Return the menu, filled as when it opens."""
    menu = desktop.window.menu["plays_on"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


@pytest.mark.parametrize("chosen", [("web-mp4",), ()])
def test_the_chosen_profiles_are_in_the_menu_or_the_first_of_all(
    chosen: tuple[str, ...], open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    save(files.settings, Settings(chosen_profiles=chosen))
    desktop = opened(open_desktop, qtbot)
    listed = list(entries(shown(desktop)))
    assert listed[-1].text() == "Edit profiles…"
    assert len(listed) - 1 == (1 if chosen else 10)
    listed[-1].trigger()
    assert desktop.window.page == "profiles"


def test_a_profile_in_the_menu_leads_to_why_files_fail_it(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = opened(open_desktop, qtbot)
    store = desktop.window.findChild(ProfileStore)
    assert store is not None
    profiles = {each.title: each.name for each in store.loaded.profiles}
    for entry in list(entries(shown(desktop)))[2:4]:
        entry.trigger()
        assert desktop.window.page == "profiles"
        page = desktop.window.findChild(ProfilesPage)
        assert page is not None
        assert page.panel.title.text() == entry.text()
        assert page.panel.name.text() == profiles[entry.text()]
        assert page.list.currentItem().text() == entry.text()
        assert desktop.window.browse.state.text == ""
