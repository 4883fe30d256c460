"""Problems in the real window: counted, shown, marked OK and back, switched off and on."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import settings as kept
from app.config.settings import Settings
from app.core.file.record import FileRecord, FileStatus
from app.core.problems.catalogue import BY_CODE
from app.core.query.collections import SmartGroup
from app.library import open_library
from app.probe.base import ProbeAnswer, ProbeTask
from app.qt.base.environment import UserFiles
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from tests.doubles import MEDIA, FakeProber, make_files
from tests.library.filling import fill, found, run_sql
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import counts_of
from tests.qt.gestures import select
from tests.qt.parts import parts

CUT = BY_CODE["truncated"].bit


def _answer(task: ProbeTask) -> ProbeAnswer:
    """Have the first file be cut off, the second be silent, the third be all right."""
    number = int(task.path[-5:-4])
    media = (replace(MEDIA, truncated=True), replace(MEDIA, audio=()), MEDIA)[number]
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=media)


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window in which three files were scanned."""
    make_files(tmp_path / "Day 1", 3)
    desktop = open_desktop(lambda _request: FakeProber(_answer), paths=(os.fsencode(tmp_path / "Day 1"),))
    window = desktop.window
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    return desktop


def known(window: MainWindow) -> list[FileRecord]:
    """Return the records of the rows, none while they are being read."""
    return parts(window).model.held(parts(window).model.ids()) or []


def names(window: MainWindow) -> list[bytes]:
    return sorted(record.name for record in known(window))


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def titles(window: MainWindow) -> list[tuple[str, bool]]:
    """Return title, and whether it is marked, of each card."""
    if not parts(window).details.cards.isVisible():
        return []
    return [(card.title.text(), card.marked) for card in parts(window).details.cards.shown]


def test_the_status_line_counts_errors_and_warnings_and_leads_to_them(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).problem_count.text() == "1 file with problems")
    parts(window).search.setText("no such file")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 0)
    click(parts(window).problem_count)
    qtbot.waitUntil(lambda: names(window) == [b"clip 0000.mkv"])
    assert parts(window).search.text() == ""
    assert parts(window).filter.back.isVisible()
    assert parts(window).filter.label.text() == "Only files with errors and warnings"
    click(parts(window).filter.back)
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    assert parts(window).filter.label.text() == "All files"


def test_a_problem_is_marked_ok_and_that_is_taken_back(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    select(parts(window).files.table, [record.problems for record in known(window)].index(CUT))
    qtbot.waitUntil(lambda: titles(window) == [("Cut off", False)])
    click(parts(window).details.cards.shown[0].button)
    qtbot.waitUntil(lambda: titles(window) == [("Cut off", True)])
    qtbot.waitUntil(lambda: parts(window).model.totals.problems == 0)
    assert not parts(window).problem_count.isVisible()
    qtbot.waitUntil(lambda: counts_of(window, "All problems") == ["0"])
    click(parts(window).details.cards.shown[0].button)
    qtbot.waitUntil(lambda: titles(window) == [("Cut off", False)])
    qtbot.waitUntil(lambda: parts(window).problem_count.text() == "1 file with problems")
    qtbot.waitUntil(lambda: counts_of(window, "All problems") == ["1"])


def test_a_problem_that_is_switched_off_is_shown_nowhere_and_comes_back(
    desktop: Desktop, files: UserFiles, qtbot: QtBot
) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    select(parts(window).files.table, [record.problems for record in known(window)].index(CUT))
    qtbot.waitUntil(lambda: titles(window) == [("Cut off", False)])
    desktop.preferences.keep(Settings(problems_off=("truncated",)))
    qtbot.waitUntil(lambda: parts(window).model.totals.problems == 0)
    qtbot.waitUntil(lambda: titles(window) == [] and not parts(window).problem_count.isVisible())
    assert kept.load(files.settings).settings.problems_off == ("truncated",)
    desktop.preferences.keep(Settings())
    qtbot.waitUntil(lambda: parts(window).model.totals.problems == 1)
    qtbot.waitUntil(lambda: titles(window) == [("Cut off", False)])


def test_a_library_of_before_is_judged_while_it_is_looked_at(
    open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path
) -> None:
    library = open_library(library_path)
    fill(library, b"/v", [(b"/v", [found(b"a.mp4"), found(b"b.mkv")])])
    run_sql(library, "UPDATE file SET problems = NULL")
    library.close()
    window = open_desktop(lambda _request: FakeProber()).window
    extension = BY_CODE["extension"].bit
    qtbot.waitUntil(lambda: [record.problems for record in known(window)] == [extension, 0])
    qtbot.waitUntil(lambda: parts(window).problem_count.text() == "1 file with problems")


def test_wanted_languages_are_a_problem_as_soon_as_they_are_chosen(
    open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path
) -> None:
    library = open_library(library_path)
    fill(library, b"/v", [(b"/v", [found(b"a.mkv")])])
    run_sql(library, "UPDATE look SET audio_languages = 'fr', audio_flags = NULL")
    run_sql(library, "UPDATE file SET audio_languages = 'fr', audio_flags = NULL")
    library.close()
    desktop = open_desktop(lambda _request: FakeProber())
    window, bit = desktop.window, BY_CODE["languages"].bit
    qtbot.waitUntil(lambda: [record.problems for record in known(window)] == [0])
    desktop.preferences.keep(Settings(wanted_languages=("de",)))
    qtbot.waitUntil(lambda: [record.problems for record in known(window)] == [bit])
    desktop.preferences.keep(Settings(wanted_languages=("de", "fr")))
    qtbot.waitUntil(lambda: [record.problems for record in known(window)] == [0])


def test_a_window_that_opens_heeds_what_is_switched_off(
    open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path, files: UserFiles
) -> None:
    kept.save(files.settings, Settings(problems_off=("extension",)))
    library = open_library(library_path)
    fill(library, b"/v", [(b"/v", [found(b"a.mp4")])])
    library.close()
    window = open_desktop(lambda _request: FakeProber()).window
    qtbot.waitUntil(lambda: [record.problems for record in known(window)] == [0])


def test_the_group_of_problems_shows_how_grave_they_are_the_gravest_first(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    header = parts(window).files.table.header
    own, order = header.columns(), header.order
    parts(window).side_bar.choose(SmartGroup.PROBLEMS)
    qtbot.waitUntil(lambda: names(window) == [b"clip 0000.mkv"])
    assert [each.key for each in header.columns() if each.shown][:2] == ["name", "problems"]
    assert header.order == (("problems", True), *order)
    section = next(at for at in range(header.count()) if header.key(at) == "problems")
    assert parts(window).model.index(0, section).data().startswith("Cut off")
    assert window.state().columns == own
    assert window.state().order == order
    parts(window).side_bar.choose(None)
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    assert (header.columns(), header.order) == (own, order)


def test_problems_of_many_files_are_marked_at_once_and_back(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).problem_count.text() == "1 file with problems")
    undo, redo = window.menu["undo"], window.menu["redo"]
    parts(window).files.table.selectAll()
    window.menu["mark_ok"].trigger()
    qtbot.waitUntil(lambda: window.notice.notices() == ("The problems of 1 file are marked OK.",))
    qtbot.waitUntil(lambda: not parts(window).problem_count.isVisible())
    assert undo.text() == "Undo mark of 1 file as OK"
    undo.trigger()
    qtbot.waitUntil(parts(window).problem_count.isVisible)
    assert window.notice.notices() == ()
    redo.trigger()
    qtbot.waitUntil(lambda: not parts(window).problem_count.isVisible())
    window.menu["mark_ok"].trigger()
    qtbot.waitUntil(lambda: window.notice.notices() == ("The selected files have no problems.",))
    assert undo.text() == "Undo mark of 1 file as OK"


def test_a_mark_of_a_file_that_has_changed_since_cannot_be_undone(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    assert desktop.session is not None
    qtbot.waitUntil(lambda: parts(window).problem_count.text() == "1 file with problems")
    parts(window).files.table.selectAll()
    window.menu["mark_ok"].trigger()
    qtbot.waitUntil(window.menu["undo"].isEnabled)
    run_sql(desktop.session.desk.library, "UPDATE file SET marked = 0")
    window.menu["undo"].trigger()
    told = "This can no longer be undone: mark of 1 file as OK."
    qtbot.waitUntil(lambda: window.notice.label.text().startswith(told))
    assert not window.menu["undo"].isEnabled()


def test_nothing_is_marked_or_undone_in_a_library_that_cannot_be_changed(
    open_desktop: OpenDesktop, library_path: Path, qtbot: QtBot
) -> None:
    with closing(open_library(library_path)) as holder:
        fill(holder, b"/v", [(b"/v/a", [found(b"one.mkv")])])
        window = open_desktop(lambda _request: FakeProber()).window
        qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
        parts(window).files.table.selectAll()
        assert window.menu.reason("mark_ok") == "Needs a library that can be changed"
        assert window.menu.reason("undo") == "There is nothing to undo"
        assert window.menu.reason("redo") == "There is nothing to redo"
