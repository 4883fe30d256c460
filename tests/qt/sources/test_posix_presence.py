"""A source that goes and comes back at rest: side bar, table, status and details say so, without a scan."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.file.record import FileStatus
from app.jobs.source_presence import SourcePresence
from app.qt.sources.model import SourceRole, SourceState
from app.qt.startup.application import Desktop
from app.watch.mount_watcher import Listener
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.parts import parts


class FakeMounts:
    """A watch over mounts that tells what the test has it tell."""

    tell: Listener

    def watch(self, listener: Listener) -> "FakeMounts":
        self.tell = listener
        return self

    def close(self) -> None:
        pass


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch) -> FakeMounts:
    mounts = FakeMounts()
    defaults = dict(SourcePresence.__init__.__kwdefaults__ or {}, watch_mounts=mounts.watch)
    monkeypatch.setattr(SourcePresence.__init__, "__kwdefaults__", defaults)
    return mounts


@pytest.fixture
def desktop(open_desktop: OpenDesktop, mounts: FakeMounts, videos: Path, qtbot: QtBot) -> Desktop:
    """A window at rest, after a scan of two files."""
    del mounts
    make_files(videos, 2)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 2)
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    qtbot.waitUntil(lambda: bool(len(parts(window).source_list.sources)))
    settle(desktop, qtbot)
    return desktop


def _statuses(desktop: Desktop) -> set[FileStatus]:
    held = parts(desktop.window).model.held(parts(desktop.window).model.ids())
    return {record.status for record in held or ()}


def test_the_rows_stay_where_they_are(
    desktop: Desktop, mounts: FakeMounts, videos: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: parts(desktop.window).model.complete and _statuses(desktop) == {FileStatus.OK})
    with qtbot.assertNotEmitted(parts(desktop.window).model.modelAboutToBeReset):
        videos.rename(videos.with_name("away"))
        mounts.tell(frozenset({bytes(videos)}))
        qtbot.waitUntil(lambda: _statuses(desktop) == {FileStatus.OFFLINE})


def test_a_source_goes_and_comes_back_at_rest(
    desktop: Desktop, mounts: FakeMounts, videos: Path, qtbot: QtBot
) -> None:
    row = parts(desktop.window).source_list.index(0)
    away = videos.rename(videos.with_name("away"))
    mounts.tell(frozenset({bytes(videos)}))
    qtbot.waitUntil(lambda: row.data(SourceRole.STATE) is SourceState.OFFLINE)
    assert "There is nothing at this path." in str(row.data(Qt.ItemDataRole.ToolTipRole))
    qtbot.waitUntil(lambda: _statuses(desktop) == {FileStatus.OFFLINE})
    away.rename(videos)
    mounts.tell(frozenset({bytes(videos)}))
    qtbot.waitUntil(lambda: row.data(SourceRole.STATE) is SourceState.ONLINE)
    assert "There is nothing" not in str(row.data(Qt.ItemDataRole.ToolTipRole))
    qtbot.waitUntil(lambda: _statuses(desktop) == {FileStatus.OK})
