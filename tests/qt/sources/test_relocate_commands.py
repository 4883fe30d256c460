"""A source that was moved, in the real window: looked for, relocated, taken back, or refused."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.message import Message
from app.jobs.source_presence import PresenceChange
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts


@pytest.fixture
def scanned(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    make_files(videos, 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and window.menu["rescan"].isEnabled())
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(window.menu["relocate_source"].isEnabled)
    return desktop


def choose(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Choose a folder in the dialog that asks for it."""
    window.menu["relocate_source"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    monkeypatch.setattr(dialog, "selectedUrls", lambda: [QUrl.fromLocalFile(str(folder))])
    dialog.accepted.emit()
    dialog.close()


def test_a_source_goes_where_it_was_found_and_back(
    scanned: Desktop, videos: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, place = scanned.window, videos.parent / "other disk"
    videos.rename(place)
    choose(window, place, monkeypatch, qtbot)
    qtbot.waitUntil(lambda: window.notice.offer.text() == "Relocate")
    assert window.notice.label.text().startswith("3 of 3 files are at ")
    window.notice.offer.click()
    qtbot.waitUntil(lambda: parts(window).source_list.sources[0].path == os.fsencode(place))
    qtbot.waitUntil(
        lambda: {record.folder for record in records_in(parts(window).model, qtbot)} == {os.fsencode(place)}
    )
    assert window.notice.offer.text() == "Undo"
    window.notice.offer.click()
    qtbot.waitUntil(lambda: parts(window).source_list.sources[0].path == os.fsencode(videos))
    qtbot.waitUntil(
        lambda: {record.folder for record in records_in(parts(window).model, qtbot)} == {os.fsencode(videos)}
    )
    window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: parts(window).source_list.sources[0].path == os.fsencode(place))


def test_a_place_inside_a_source_is_refused_with_a_sentence(
    scanned: Desktop, videos: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = scanned.window
    (videos / "deep").mkdir()
    choose(window, videos / "deep", monkeypatch, qtbot)
    qtbot.waitUntil(lambda: "contain one another" in window.notice.label.text())
    assert not window.notice.offer.isVisible()
    assert parts(window).source_list.sources[0].path == os.fsencode(videos)


def tell_moved(desktop: Desktop, videos: Path, place: str) -> None:
    """Have the window hear that the volume of the source is mounted elsewhere."""
    assert desktop.session is not None
    id_ = parts(desktop.window).source_list.sources[0].id
    reason = Message("source.moved", {"path": place})
    for listener in tuple(desktop.session.desk.automation.presence._listeners):
        listener(PresenceChange(id_, os.fsencode(videos), reason, is_turn=False))


def test_a_source_that_is_known_to_be_elsewhere_is_found_by_a_click(
    scanned: Desktop, videos: Path, qtbot: QtBot
) -> None:
    window, place = scanned.window, videos.parent / "other disk"
    videos.rename(place)
    tell_moved(scanned, videos, str(place))
    assert window.notice.offer.text() == "Find again…"
    window.notice.offer.click()
    qtbot.waitUntil(lambda: window.notice.offer.text() == "Relocate")
    window.notice.offer.click()
    qtbot.waitUntil(lambda: parts(window).source_list.sources[0].path == os.fsencode(place))


def test_a_place_whose_name_is_no_text_is_told_alone(scanned: Desktop, videos: Path) -> None:
    tell_moved(scanned, videos, "/media/caf\N{REPLACEMENT CHARACTER}")
    assert "is mounted elsewhere" in scanned.window.notice.label.text()
    assert not scanned.window.notice.offer.isVisible()
