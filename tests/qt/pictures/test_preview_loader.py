"""Pictures and long reports in the real window: of the file that is looked at, and of no other."""

import asyncio
import os
import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.core.details.file_details import FileDetails
from app.core.file.record import FileStatus
from app.core.message import Message
from app.preview.base import Preview, PreviewFrame
from app.preview.cache import Cache
from app.preview.frames import take
from app.preview.previewer import Previewer, preview_prober
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile
from app.probe.pool import MediaInfoProber
from app.process.opening import open_file
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.pictures.decoding import shots
from app.qt.pictures.preview_loader import PreviewLoader
from app.qt.pictures.shots import Shots
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.preview import clips
from tests.qt.conftest import OpenDesktop
from tests.qt.entries import ENTRY, RECORD
from tests.qt.fake_library import settle
from tests.qt.gestures import select
from tests.qt.parts import parts


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three videos and a file that is none, to be copied."""
    folder = tmp_path_factory.mktemp("footage")
    for number in range(3):
        clips.write(folder / f"{number}.mp4", frames=50 * (number + 1))
    clips.with_cover(folder / "3.mp4")
    return folder


@pytest.fixture
def desktop(open_desktop: OpenDesktop, footage: Path, tmp_path: Path, qtbot: QtBot) -> Desktop:
    """A window on three videos and a file that is none, with all children real."""
    folder = tmp_path / "videos"
    shutil.copytree(footage, folder)
    desktop = open_desktop(
        lambda request: MediaInfoProber(1, request.limits),
        paths=(os.fsencode(folder),),
        preview_prober=preview_prober,
    )
    window = desktop.window
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 4 and not window.menu["cancel"].isEnabled())
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == 1)
    settle(desktop, qtbot)
    return desktop


def test_the_details_show_what_the_file_looks_like(desktop: Desktop, qtbot: QtBot) -> None:
    details = parts(desktop.window).details
    assert not details.pictures.isVisible()
    select(parts(desktop.window).files.table, 0)
    qtbot.waitUntil(lambda: details.pictures.poster.image is not None)
    assert details.pictures.isVisible()
    assert details.pictures.strip.isVisible()
    select(parts(desktop.window).files.table, 3)
    qtbot.waitUntil(lambda: details.pictures.poster.text == "The file has no video to show.")
    select(parts(desktop.window).files.table, 0, 1)
    qtbot.waitUntil(lambda: details.pages.currentWidget() is details.beside)
    assert not details.pictures.isVisible()


def test_the_report_is_of_a_long_look(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    assert desktop.session is not None
    reported = QSignalSpy(desktop.session.desk.part(PreviewLoader).reported)
    parts(window).details.tabs.setCurrentIndex(1)
    select(parts(window).files.table, 1)
    qtbot.waitUntil(lambda: reported.count() == 2)
    assert reported.at(0)[1] == "The file is being read…"
    assert {line.name for line in reported.at(1)[0]} >= {"General", "Video #1"}
    assert not parts(window).details.report.note.isVisible()
    assert parts(window).details.report.lines.rowCount() == len(reported.at(1)[0])


def test_without_pictures_there_is_no_room_for_them(desktop: Desktop, qtbot: QtBot) -> None:
    details, preferences = parts(desktop.window).details, desktop.preferences
    select(parts(desktop.window).files.table, 0)
    qtbot.waitUntil(lambda: details.pictures.poster.image is not None)
    preferences.keep(replace(preferences.settings, previews=False))
    assert not details.pictures.isVisible()
    preferences.keep(replace(preferences.settings, previews=True, preview_cache_mb=0))
    assert details.pictures.isVisible()


def test_what_can_be_done_with_a_file_is_beside_its_details(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    select(parts(window).files.table, 0)
    commands = window.menu
    assert parts(window).details.menu.actions() == [
        commands["quick_look"],
        commands["play_in_place"],
        commands["play_from"],
        commands["open_file"],
        commands["reveal"],
        commands["copy_path"],
        commands["show_copies"],
    ]
    qtbot.waitUntil(commands["open_file"].isEnabled)
    parts(window).details.menu_button.click()
    assert parts(window).details.menu.isVisible()
    parts(window).details.menu.close()


class Gated:
    """A prober that waits to be let on, and says whom it had to answer."""

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.prober = FakeProber(self.answer, gate=self.gate)

    def answer(self, task: ProbeTask) -> ProbeAnswer:
        reason = Message("preview.no_frame")
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=reason)


@pytest.fixture
def gated() -> Gated:
    """See `Gated`."""
    return Gated()


@pytest.fixture
def previewing(
    gated: Gated, loop: asyncio.AbstractEventLoop, tmp_path: Path, qtbot: QtBot
) -> Iterator[PreviewLoader]:
    """One that sees nothing, and only when it is let on."""
    with ThreadPoolExecutor(1) as reader:
        tasks = Tasks(reader)
        previewing = PreviewLoader(
            Previewer(Cache(tmp_path / "previews", 0), lambda: gated.prober),
            settings=Settings(),
            texts=Formatter(QLocale("en_US")),
            tasks=tasks,
        )
        yield previewing
        closed = loop.create_task(previewing.close())
        qtbot.waitUntil(closed.done)
        ended = loop.create_task(tasks.close())
        qtbot.waitUntil(ended.done)


def entry(number: int) -> FileDetails:
    return FileDetails(replace(RECORD, id=number, name=b"%d.mp4" % number), ENTRY.media)


def test_only_the_file_that_is_looked_at_is_told_of(
    previewing: PreviewLoader, gated: Gated, qtbot: QtBot
) -> None:
    pictured = QSignalSpy(previewing.pictured)
    for number in range(10):
        previewing.look(entry(number), report=False)
    gated.gate.release()
    qtbot.waitUntil(lambda: pictured.count() == 1)
    assert pictured.at(0) == ["No frame of this video could be decoded."]
    assert gated.prober.probed == [entry(9).record.path]


def test_what_is_not_wanted_any_more_is_given_up(
    previewing: PreviewLoader, gated: Gated, qtbot: QtBot
) -> None:
    pictured = QSignalSpy(previewing.pictured)
    previewing.look(entry(1), report=False)
    qtbot.waitUntil(lambda: bool(gated.prober.running()))
    previewing.look(entry(2), report=False)
    qtbot.waitUntil(lambda: [run.path for run in gated.prober.running()] == [entry(2).record.path])
    previewing.look(None, report=False)
    qtbot.waitUntil(lambda: gated.prober.probed == [entry(number).record.path for number in (1, 2)])
    assert pictured.count() == 0


def test_an_offline_file_costs_no_child(previewing: PreviewLoader, gated: Gated, qtbot: QtBot) -> None:
    offline = FileDetails(replace(RECORD, status=FileStatus.OFFLINE), ENTRY.media)
    with qtbot.waitSignal(previewing.pictured) as told:
        previewing.look(offline, report=False)
    assert told.args == ["There are no stored pictures, and the file cannot be reached now."]
    reported = QSignalSpy(previewing.reported)
    previewing.look(offline, report=True)
    qtbot.waitUntil(lambda: reported.count() == 2)
    assert reported.at(1) == [None, str(Message("preview.no_report"))]
    assert gated.prober.probed == []


def test_switched_off_it_asks_for_no_picture_but_for_reports(
    previewing: PreviewLoader, gated: Gated, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(previewing.switched) as told:
        previewing.prefer(Settings(previews=False))
    assert told.args == [False]
    gated.gate.release()
    previewing.look(entry(1), report=False)
    with qtbot.waitSignal(previewing.reported, check_params_cb=lambda _lines, note: "decoded" in note):
        previewing.look(entry(2), report=True)
    assert gated.prober.probed == [entry(2).record.path]


def test_a_picture_that_is_none_is_told() -> None:
    junk = PreviewFrame(seconds=0.0, width=640, height=360, jpeg=b"\xff\xd8\xff and no more")
    assert shots(Preview(frames=(junk,), poster=0)) == Message("preview.broken")


def test_a_picture_of_another_size_than_it_says_is_none(tmp_path: Path) -> None:
    file, status, _ = open_file(os.fsencode(clips.write(tmp_path / "a.mp4")))
    with file:
        preview = take(BoundedFile(file, status.st_size, lambda _count: None))
    assert isinstance(shots(preview), Shots)
    other = replace(preview.frames[0], width=preview.frames[0].width - 2)
    assert shots(Preview(frames=(other,), poster=0)) == Message("preview.broken")


def test_a_picture_at_a_time_is_told_unless_another_file_is_looked_at(
    previewing: PreviewLoader, gated: Gated, qtbot: QtBot
) -> None:
    told = QSignalSpy(previewing.moment_pictured)
    previewing.look_at(entry(1), 5.0)
    qtbot.waitUntil(lambda: bool(gated.prober.running()))
    previewing.look(entry(2), report=False)
    qtbot.waitUntil(lambda: [run.path for run in gated.prober.running()] == [entry(2).record.path])
    gated.gate.release()
    previewing.look_at(entry(2), 7.0)
    gated.gate.release()
    qtbot.waitUntil(lambda: told.count() == 1)
    assert told.at(0) == ["No frame of this video could be decoded."]
    assert gated.prober.probed[-1] == entry(2).record.path
