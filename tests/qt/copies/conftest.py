"""A window with copies, and its page."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.copies.groups import FILES, LARGE, SMALL, contents, files
from tests.qt.parts import parts


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> Desktop:
    """A window on two groups of two copies, of which nothing is known yet, and a file of its own."""
    for number, (name, content) in enumerate(FILES.items()):
        (videos / name).write_bytes(content)
        os.utime(videos / name, (1e9 - number, 1e9 - number))
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(desktop.window.menu["find_copies"].isEnabled)
    return desktop


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> CopiesPage:
    """The page after a search for copies that was started in it, with the files of the first group."""
    desktop.window.menu["copies"].trigger()
    page = desktop.window.findChild(CopiesPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.states.currentWidget() is page.never)
    page.never.button.click()
    qtbot.waitUntil(lambda: contents(page) == [LARGE, SMALL])
    qtbot.waitUntil(lambda: len(files(page, "File")) == 2)
    return page
