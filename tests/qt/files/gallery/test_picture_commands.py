"""The pictures of a source, made as a job that the menu of the source begins."""

import os
from pathlib import Path

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.preview.previewer import FRAMES, preview_prober
from app.qt.base.environment import UserFiles
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.preview import clips
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading


def opened(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> Desktop:
    """Return a window on a video, whose source is chosen."""
    clips.write(videos / "clip.mp4")
    desktop = open_desktop(
        lambda _request: FakeProber(), paths=(os.fsencode(videos),), preview_prober=preview_prober
    )
    window = desktop.window
    wait_heading(qtbot, desktop, "Finished")
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(window.menu["pictures_source"].isEnabled)
    return desktop


def test_the_pictures_of_a_source_are_made_by_its_menu(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path, files: UserFiles
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    parts(desktop.window).side_bar.menu.aboutToShow.emit()
    assert desktop.window.menu["pictures_source"] in parts(desktop.window).side_bar.menu.actions()
    desktop.window.menu["pictures_source"].trigger()
    wait_heading(qtbot, desktop, "Finished: Pictures of")
    assert len(list(files.previews.glob(f"*.{FRAMES}"))) == 1


def test_switched_off_pictures_are_not_made(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    preferences = desktop.preferences
    preferences.keep(replace(preferences.settings, previews=False))
    desktop.window.menu["pictures_source"].trigger()
    assert "switched off" in desktop.window.notice.label.text()
