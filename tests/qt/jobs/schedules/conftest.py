"""A window with a source, and the schedules of its library."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.schedule.schedule import Schedule
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


@pytest.fixture
def desktop(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    """A window after a scan."""
    make_files(videos, 1)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 1)
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    return desktop


def known(desktop: Desktop) -> Sequence[Schedule]:
    assert desktop.session is not None
    with desktop.session.desk.library.reader() as reader:
        return reader.schedules()
