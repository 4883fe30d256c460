"""A slow file is named in the activity bar, with a button to go on without it (P2)."""

import os
import threading
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.core.run.progress import SLOW_SECONDS
from app.probe.base import Prober
from app.qt.jobs.activity import Activity
from app.qt.jobs.activity_bar import ActivityBar
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.scanning import detail, wait_scanned

FILES = 6


class Disk:
    """Hands out so many files in no time, and is slow over each of the others."""

    def __init__(self, seconds: float = SLOW_SECONDS + 7) -> None:
        self.gate = threading.Semaphore(2)
        self.probers: list[FakeProber] = []
        self._seconds = seconds

    def prober(self, _request: object) -> Prober:
        prober = FakeProber(gate=self.gate)
        prober.seconds = self._seconds
        self.probers.append(prober)
        return prober


def _slow(desktop: Desktop) -> str:
    """Return the name of the file that is said to be slow; files come in no order."""
    name, _, seconds = detail(desktop).removeprefix("Slow: ").partition(" · ")
    assert seconds == "12 s"
    return name


def _records(desktop: Desktop, qtbot: QtBot) -> dict[bytes, FileRecord]:
    return {record.name: record for record in records_in(parts(desktop.window).model, qtbot)}


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def desktop(open_desktop: OpenDesktop, disk: Disk, qtbot: QtBot, videos: Path) -> Desktop:
    """A window on a scan that a slow file holds up, the third."""
    make_files(videos, FILES)
    desktop = open_desktop(disk.prober, paths=(os.fsencode(videos),))

    def waits_for_the_third() -> bool:
        """Return whether the file that is named has not passed: the first two may be named for a moment."""
        passed = [os.path.basename(path) for path in disk.probers[-1].probed]  # noqa: PTH119 - bytes
        return len(passed) == 2 and _slow(desktop).encode() not in passed

    qtbot.waitUntil(parts(desktop.window).activity.skip.isVisible)
    qtbot.waitUntil(waits_for_the_third)
    return desktop


def test_a_slow_file_is_named_and_skipped(desktop: Desktop, disk: Disk, qtbot: QtBot) -> None:
    activity = parts(desktop.window).activity
    assert detail(desktop).startswith("Slow: clip 0")
    assert activity.skip.isEnabled()
    slow = _slow(desktop)
    activity.skip.click()
    qtbot.waitUntil(lambda: _slow(desktop) != slow)
    disk.gate.release(FILES)
    qtbot.waitUntil(lambda: activity.heading.accessibleName().startswith("Finished"))
    assert not activity.skip.isVisible()
    assert not desktop.window.menu["skip"].isEnabled()
    assert "1 skipped" in detail(desktop)
    wait_scanned(qtbot, desktop, FILES)
    records = _records(desktop, qtbot)
    skipped = records.pop(slow.encode())
    assert (skipped.status, skipped.reason) == (FileStatus.SKIPPED, Message("probe.skipped"))
    assert {record.status for record in records.values()} == {FileStatus.OK}


def test_the_next_scan_tries_it_again(desktop: Desktop, disk: Disk, qtbot: QtBot) -> None:
    window = desktop.window
    qtbot.waitUntil(window.menu["skip"].isEnabled)
    slow = _slow(desktop)
    window.menu["skip"].trigger()
    qtbot.waitUntil(lambda: _slow(desktop) != slow)
    disk.gate.release(2 * FILES)
    qtbot.waitUntil(lambda: window.menu["rescan"].isEnabled() and len(_records(desktop, qtbot)) == FILES)
    qtbot.waitUntil(lambda: "1 skipped" in detail(desktop))
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: "5 unchanged" in detail(desktop))
    assert {record.status for record in _records(desktop, qtbot).values()} == {FileStatus.OK}


def test_while_it_pauses_nothing_can_be_skipped(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    parts(window).activity.pause.click()
    qtbot.waitUntil(lambda: not parts(window).activity.skip.isVisible())
    assert not window.menu["skip"].isEnabled()
    window.menu["skip"].trigger()
    qtbot.waitUntil(parts(window).activity.resume.isVisible)
    assert "skipped" not in detail(desktop)


def test_a_file_that_takes_a_moment_is_not_called_slow(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    make_files(videos, FILES)
    desktop = open_desktop(Disk(SLOW_SECONDS - 1).prober, paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: len(_records(desktop, qtbot)) == 2)
    qtbot.waitUntil(lambda: detail(desktop).startswith("clip 0"))
    assert not parts(desktop.window).activity.skip.isVisible()
    assert not desktop.window.menu["skip"].isEnabled()


def test_the_button_says_what_it_does(desktop: Desktop) -> None:
    skip, action = parts(desktop.window).activity.skip, desktop.window.menu["skip"]
    assert (skip.text(), skip.accessibleName()) == ("Skip file", "Skip file that is slow")
    assert skip.toolTip() == action.toolTip()
    assert "the next scan tries it again" in skip.toolTip()
    assert desktop.window.menu.act("skip").places


def test_a_narrow_window_names_it_rather_than_telling_figures(desktop: Desktop, qtbot: QtBot) -> None:
    window, activity = desktop.window, parts(desktop.window).activity
    window.resize(1200, 600)
    qtbot.waitUntil(activity.figures.isVisible)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: not activity.figures.isVisible())
    qtbot.waitUntil(lambda: activity.detail.width() >= 80)
    window.resize(1200, 600)
    qtbot.waitUntil(activity.figures.isVisible)
    activity.pause.click()
    qtbot.waitUntil(activity.resume.isVisible)


def test_a_screen_reader_is_told_of_each_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(ActivityBar, "_say", lambda _panel, text: said.append(text))
    panel = ActivityBar(QAction("Skip file"), QAction("Pause"), QAction("Cancel"))
    qtbot.addWidget(panel)
    slow = Activity(job_id="1", heading="Scanning", detail="Slow: a.mkv · 5 s", running=True, slow=b"a.mkv")
    quick = replace(slow, detail="b.mkv", slow=None)
    later = replace(slow, detail="Slow: a.mkv · 6 s")
    next_one = replace(slow, detail="Slow: c.mkv · 5 s", slow=b"c.mkv")
    for activity in (quick, slow, later, later, next_one, quick, replace(slow, detail="Slow: a.mkv · 9 s")):
        panel.show_activity(activity)
    assert said == ["Slow: a.mkv · 5 s", "Slow: c.mkv · 5 s", "Slow: a.mkv · 9 s"]
