"""Files beside videos that belong to none: on a page of their own, and among the problems once asked for."""

import os
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.message import Message
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import OrphanFile
from app.qt.base.formatting import Formatter
from app.qt.problems.orphans_page import OrphansPage
from app.qt.problems.page import ProblemsPage
from tests.doubles import FakeProber, write_file
from tests.qt.conftest import OpenDesktop
from tests.qt.scanning import wait_heading
from tests.qt.tables import texts_of

GONE = Message("orphan.video_gone", {"video": "Heat.mkv"})


def _orphan(path: bytes, kind: SidecarKind = SidecarKind.SUBTITLES, size: int | None = 9) -> OrphanFile:
    return OrphanFile(path, kind, size, GONE)


def test_each_file_is_told_with_its_reason_and_can_be_opened(qtbot: QtBot) -> None:
    page = OrphansPage(Formatter(QLocale("en_US")))
    qtbot.addWidget(page)
    page.show_orphans([_orphan(b"/a/Heat.srt"), _orphan(b"/b/Ran.nfo", SidecarKind.METADATA, None)])
    assert texts_of(page.model, "Name") == ["Heat.srt", "Ran.nfo"]
    assert texts_of(page.model, "Folder") == ["/a", "/b"]
    assert texts_of(page.model, "Kind") == ["Subtitles", "Metadata"]
    assert texts_of(page.model, "Size") == ["9 B", "—"]
    assert texts_of(page.model, "Why") == ["Its video Heat.mkv is not there any more."] * 2
    opened: list[bytes] = []
    revealed: list[bytes] = []
    page.open_requested.connect(opened.append)
    page.reveal_requested.connect(revealed.append)
    assert not page.open.isEnabled()
    page.table.selectRow(1)
    page.open.click()
    page.reveal.click()
    assert opened == revealed == [b"/b/Ran.nfo"]


def test_words_narrow_the_files_down(qtbot: QtBot) -> None:
    page = OrphansPage(Formatter(QLocale("en_US")))
    qtbot.addWidget(page)
    page.show_orphans([_orphan(b"/a/Heat.srt"), _orphan(b"/b/Ran.srt")])
    page.filter.setText("RAN subtitles")
    assert texts_of(page.model, "Name") == ["Ran.srt"]
    page.filter.setText("nothing")
    assert (page.table.isHidden(), page.none.text()) == (True, "No row has these words.")
    page.show_orphans([])
    assert page.none.text().startswith("All subtitles")


def test_the_page_of_problems_leads_to_them_once_they_are_a_problem(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    write_file(videos / "Film.mkv", b"a film")
    write_file(videos / "Gone.srt", b"subtitles")
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    assert desktop.session is not None
    window, preferences = desktop.window, desktop.session.desk.preferences
    window.menu["problems"].trigger()
    problems = window.findChild(ProblemsPage)
    assert problems is not None
    assert "orphan" in preferences.settings.problems_off
    on = tuple(code for code in preferences.settings.problems_off if code != "orphan")
    preferences.keep(replace(preferences.settings, problems_off=on))
    title = "Subtitles or .nfo without a video"
    qtbot.waitUntil(lambda: title in texts_of(problems.model, "Problem"))
    at = texts_of(problems.model, "Problem").index(title)
    assert texts_of(problems.model, "Files")[at] == "1"
    problems.table.selectRow(at)
    problems.show_files.click()
    page = window.findChild(OrphansPage)
    assert page is not None
    qtbot.waitUntil(lambda: texts_of(page.model, "Name") == ["Gone.srt"])
    assert window.page == "orphans"
