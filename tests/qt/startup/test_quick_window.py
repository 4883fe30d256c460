"""The quick look at one file alone: its subtitles are found without a library."""

import asyncio
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink
from app.qt.player.quick_look import QuickLook
from app.qt.player.view import PlayerView
from app.qt.startup import quick_window
from tests.preview import clips


def test_subtitles_beside_the_file_are_offered(
    tmp_path: Path,
    tasks: Tasks,
    theme: Theme,
    qtbot: QtBot,
    loop: asyncio.AbstractEventLoop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quick_window, "end_signals", tuple)  # those of this process end the tests
    film = clips.write(tmp_path / "film.mp4")
    (tmp_path / "film.de.srt").write_text("1\n00:00:00,000 --> 00:00:30,000\nGesagt\n")
    link = PlayerLink(tasks)
    view = PlayerView(link, Formatter(QLocale("en_US")), theme)
    look = QuickLook(view, None)
    qtbot.addWidget(look)
    closed = loop.create_task(quick_window._play(os.fsencode(film), 0.0, link, look))
    qtbot.waitUntil(lambda: view.screen_.image is not None)
    qtbot.waitUntil(lambda: "film.de.srt" in [each.text() for each in view.tracks.menu().actions()])
    (offered,) = (each for each in view.tracks.menu().actions() if each.text() == "film.de.srt")
    offered.trigger()
    qtbot.waitUntil(lambda: view.screen_.caption == "Gesagt")
    look.close()
    qtbot.waitUntil(closed.done)
    assert closed.result() is None
