"""The real window, driven as a user drives it: drop, watch, cancel, continue, close."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote_from_bytes

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import JobError, ProberBroken
from app.core.file.record import FileRecord, FileStatus
from app.core.job import Job
from app.core.message import Message
from app.library import open_library
from app.probe.base import ProbeAnswer, Prober, ProbeTask
from app.qt.libraries.unreadable_page import UnreadablePage
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.library.damage import DAMAGED
from tests.library.filling import without_measures
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.gestures import drop, uri_list
from tests.qt.parts import parts
from tests.qt.scanning import Gate, asked, detail, heading, wait_heading

FILES = 8


Leave = Callable[[Desktop], None]


@pytest.fixture
def leave(lives: Lives, qtbot: QtBot) -> Leave:
    """Closes a window, and waits until all of it has ended."""

    def leave_(desktop: Desktop) -> None:
        desktop.window.close()
        qtbot.waitUntil(lives[desktop].done)

    return leave_


def uri(path: Path | bytes) -> bytes:
    raw = os.fsencode(path).replace(b"\\", b"/")
    return b"file:///" + quote_from_bytes(raw.lstrip(b"/"), safe="/:").encode()


def middle(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center())


def drop_on_window(desktop: Desktop, *paths: Path | bytes) -> None:
    window = desktop.window
    drop(window, uri_list(uri(path) for path in paths), middle(parts(window).files))


def rows(desktop: Desktop, qtbot: QtBot) -> list[FileRecord]:
    found = map(without_measures, records_in(parts(desktop.window).model, qtbot))
    return sorted(found, key=lambda record: record.id)


def stored(path: Path) -> list[FileRecord]:
    library = open_library(path)
    try:
        return [without_measures(record) for record in library.page(0, 10_000)]
    finally:
        library.close()


def test_an_empty_library_shows_where_to_drop(open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot) -> None:
    window = open_desktop(gate.prober).window
    qtbot.waitUntil(lambda: not window.menu["rescan"].isEnabled())
    assert parts(window).files.currentWidget() is parts(window).files.hint
    assert window.status.totals.text() == "Ready"
    assert not parts(window).activity.isVisible()
    assert not window.notice.isVisible()
    assert window.menu["add_folder"].isEnabled()
    assert not window.menu["cancel"].isEnabled()
    assert not window.windowIcon().isNull()


def test_a_dropped_folder_fills_the_table_and_the_bar(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path, library_path: Path, leave: Leave
) -> None:
    make_files(videos, FILES)
    desktop = open_desktop(gate.prober)
    window = desktop.window
    values: list[int] = []
    parts(window).activity.bar.valueChanged.connect(values.append)
    drop_on_window(desktop, videos)
    wait_heading(qtbot, desktop, "Scanning “videos”")
    assert parts(window).activity.bar.isVisible()
    assert parts(window).activity.bar.maximum() == 1000
    for count in range(1, FILES + 1):
        gate.release(1)
        qtbot.waitUntil(lambda count=count: parts(window).model.rowCount() >= count)  # type: ignore[misc]
    wait_heading(qtbot, desktop, "Finished: 8 files")
    assert values == sorted(values)
    assert values[-1] == 1000
    assert values.count(1000) == 1
    assert parts(window).files.currentWidget() is parts(window).files.table
    qtbot.waitUntil(lambda: window.status.totals.text().startswith("8 files · "))
    assert not window.menu["cancel"].isEnabled()
    assert window.menu["rescan"].isEnabled()
    parts(window).activity.dismiss.click()
    assert not parts(window).activity.isVisible()
    on_screen = rows(desktop, qtbot)
    leave(desktop)
    assert on_screen == stored(library_path)


def test_a_running_scan_says_what_it_reads_and_how_much(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path
) -> None:
    make_files(videos / "Day 03", FILES)
    desktop = open_desktop(gate.prober)
    drop_on_window(desktop, videos)
    qtbot.waitUntil(lambda: parts(desktop.window).activity.figures.text().startswith("0 of 8"))
    qtbot.waitUntil(lambda: detail(desktop).startswith("Day 03"))
    gate.release()
    wait_heading(qtbot, desktop, "Finished")


@pytest.mark.parametrize("by", ["button", "key"])
def test_cancel_keeps_what_was_found_and_continue_finishes(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path, library_path: Path, by: str
) -> None:
    make_files(videos, FILES)
    desktop = open_desktop(gate.prober, paths=(os.fsencode(videos),))
    window = desktop.window
    gate.release(3)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 3)
    if by == "button":
        parts(window).activity.cancel.click()
    else:
        parts(window).activity.cancel.setFocus()
        QTest.keyClick(parts(window).activity.cancel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: heading(desktop) == "Cancelled: 3 of 8 kept")
    assert not parts(window).activity.bar.isVisible()
    assert desktop.session is not None
    assert rows(desktop, qtbot) == stored(library_path)
    assert parts(window).activity.resume.text() == "Continue"
    gate.release()
    parts(window).activity.resume.click()
    wait_heading(qtbot, desktop, "Finished: 8 files")
    assert "3 unchanged" in detail(desktop)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == FILES)
    assert rows(desktop, qtbot) == stored(library_path)


if sys.platform == "linux":  # elsewhere no file can bear such a name

    def test_names_that_are_no_text_survive_the_drop(
        open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path
    ) -> None:
        path = os.fsencode(videos) + b"/caf\xe9 \n 100%.mkv"
        Path(os.fsdecode(path)).write_bytes(b"x")
        gate.release()
        desktop = open_desktop(gate.prober)
        drop_on_window(desktop, path)
        wait_heading(qtbot, desktop, "Finished: 1 file")
        assert [record.path for record in rows(desktop, qtbot)] == [path]


def test_a_failed_file_shows_its_reason(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> None:
    def fail(task: ProbeTask) -> ProbeAnswer:
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("file.no_tracks"))

    gate = Gate(fail)
    gate.release()
    make_files(videos, 1)
    desktop = open_desktop(gate.prober)
    drop_on_window(desktop, videos)
    wait_heading(qtbot, desktop, "Finished: 1 file")
    model = parts(desktop.window).model
    state = [column.key for column in model.columns].index("status")
    assert str(model.data(model.index(0, state))).startswith("No media track was found")
    assert detail(desktop) == "1 unreadable"
    qtbot.waitUntil(lambda: parts(desktop.window).problem_count.text() == "1 file with problems")


def test_a_source_that_is_not_there_is_told_with_its_reason(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path
) -> None:
    desktop = open_desktop(gate.prober)
    drop_on_window(desktop, videos / "gone")
    wait_heading(qtbot, desktop, "Needs attention: 0 files")
    assert "gone: There is nothing at this path." in detail(desktop)
    assert parts(desktop.window).activity.property("problem")


def test_what_is_not_of_this_computer_is_refused_in_words(open_desktop: OpenDesktop, gate: Gate) -> None:
    desktop = open_desktop(gate.prober)
    window = desktop.window
    event = drop(window, uri_list([b"https://example.org/x.mp4"]), middle(parts(window).files))
    assert event.isAccepted()
    assert "of this computer" in window.notice.notices()[-1]
    assert window.notice.isVisible()
    window.notice.dismiss.click()
    assert not window.notice.isVisible()
    assert not parts(window).activity.isVisible()


def test_a_drop_is_never_a_move(open_desktop: OpenDesktop, gate: Gate) -> None:
    window = open_desktop(gate.prober).window
    event = drop(window, uri_list([b"https://example.org/x.mp4"]), middle(window.status.totals))
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_a_second_drop_waits_and_cancel_ends_both(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    make_files(tmp_path / "one", 2)
    make_files(tmp_path / "two", 2)
    desktop = open_desktop(gate.prober)
    drop_on_window(desktop, tmp_path / "one")
    wait_heading(qtbot, desktop, "Scanning “one”")
    drop_on_window(desktop, tmp_path / "two")
    drop_on_window(desktop, tmp_path / "two")
    wait_heading(qtbot, desktop, "Scanning “one” · 1 more")
    parts(desktop.window).activity.cancel.click()
    wait_heading(qtbot, desktop, "Cancelled: 0 of 2 kept")
    assert "not begun: 1 more" in detail(desktop)
    gate.release()
    parts(desktop.window).activity.resume.click()
    qtbot.waitUntil(lambda: len(rows(desktop, qtbot)) == 4)
    wait_heading(qtbot, desktop, "Finished")


def test_a_problem_of_a_scan_is_kept_when_the_next_begins(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path, tmp_path: Path
) -> None:
    make_files(videos, 2)
    desktop = open_desktop(gate.prober)
    drop_on_window(desktop, videos, tmp_path / "gone")
    wait_heading(qtbot, desktop, "Scanning")
    drop_on_window(desktop, videos)
    wait_heading(qtbot, desktop, "Scanning “videos” and 1 more · 1 more")
    gate.release()
    qtbot.waitUntil(lambda: bool(desktop.window.notice.notices()))
    assert "There is nothing at this path." in desktop.window.notice.notices()[0]
    wait_heading(qtbot, desktop, "Finished: 2 files")


def test_rescan_probes_only_what_changed(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path
) -> None:
    files = make_files(videos, 3)
    gate.release()
    desktop = open_desktop(gate.prober)
    drop_on_window(desktop, videos)
    wait_heading(qtbot, desktop, "Finished: 3 files")
    files[0].write_bytes(b"longer than before, by far")
    qtbot.waitUntil(desktop.window.menu["rescan"].isEnabled)
    QTest.keyClick(desktop.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: detail(desktop) == "1 probed · 2 unchanged in size and date")
    assert sorted(record.size for record in rows(desktop, qtbot)) == [13, 13, 26]


def test_files_of_a_source_that_is_unplugged_show_as_offline_and_come_back(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    make_files(videos, 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    model = parts(desktop.window).model

    def shown() -> set[FileStatus]:
        return {record.status for record in records_in(model, qtbot)}

    qtbot.waitUntil(lambda: model.rowCount() == 3 and desktop.window.menu["rescan"].isEnabled())
    away = videos.rename(videos.with_name("away"))
    desktop.window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: shown() == {FileStatus.OFFLINE})
    away.rename(videos)
    desktop.window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: shown() == {FileStatus.OK})


def test_files_can_be_pasted(open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path) -> None:
    (file,) = make_files(videos, 1)
    gate.release()
    desktop = open_desktop(gate.prober)
    QGuiApplication.clipboard().setMimeData(uri_list([uri(file)]))
    QTest.keyClick(desktop.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_heading(qtbot, desktop, "Finished: 1 file")


def test_a_folder_can_be_chosen(open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path) -> None:
    make_files(videos, 1)
    gate.release()
    desktop = open_desktop(gate.prober)
    desktop.window.menu["add_folder"].trigger()
    dialog = desktop.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(videos.parent))
    dialog.selectFile(str(videos))
    dialog.accept()
    asked(desktop, qtbot).buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    wait_heading(qtbot, desktop, "Finished: 1 file")


def test_closing_during_a_scan_loses_nothing(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path, library_path: Path, leave: Leave
) -> None:
    make_files(videos, FILES)
    desktop = open_desktop(gate.prober, paths=(os.fsencode(videos),))
    window = desktop.window
    gate.release(3)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 3)
    assert not window.close()
    assert not window.close()
    assert window.isVisible()
    assert heading(desktop).startswith("Finishing")
    assert not window.menu["cancel"].isEnabled()
    assert not window.menu["add_folder"].isEnabled()
    assert not drop(window, uri_list([uri(videos)]), middle(parts(window).files)).isAccepted()
    leave(desktop)
    assert not window.isVisible()
    assert [record.status for record in stored(library_path)] == [FileStatus.OK] * 3


def test_the_library_is_on_screen_at_the_next_start(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, videos: Path, leave: Leave
) -> None:
    make_files(videos, FILES)
    gate.release()
    first = open_desktop(gate.prober, paths=(os.fsencode(videos),))
    wait_heading(qtbot, first, "Finished: 8 files")
    on_screen = rows(first, qtbot)
    leave(first)
    second = open_desktop(gate.prober)
    assert rows(second, qtbot) == on_screen
    assert parts(second.window).files.currentWidget() is parts(second.window).files.table


def test_a_library_in_use_is_shown_and_not_scanned_into(
    open_desktop: OpenDesktop, gate: Gate, library_path: Path, videos: Path
) -> None:
    holder = open_library(library_path)
    try:
        desktop = open_desktop(gate.prober, paths=(os.fsencode(videos),))
        window = desktop.window
        assert window.notice.notices()[0].startswith("The library is in use by")
        assert not window.menu["add_folder"].isEnabled()
        event = drop(window, uri_list([uri(videos)]), middle(parts(window).files))
        assert not event.isAccepted()
        assert not parts(window).activity.isVisible()
    finally:
        holder.close()


def test_a_damaged_library_stays_as_it_is(open_desktop: OpenDesktop, gate: Gate, library_path: Path) -> None:
    library_path.write_bytes(DAMAGED)
    desktop = open_desktop(gate.prober)
    page = desktop.window.findChild(UnreadablePage)
    assert page is not None
    assert "is damaged" in page.reason.text()
    assert not desktop.window.menu["add_folder"].isEnabled()
    assert library_path.read_bytes() == DAMAGED


def test_without_a_library_the_window_says_why(
    open_desktop: OpenDesktop, gate: Gate, library_path: Path
) -> None:
    library_path.mkdir()
    desktop = open_desktop(gate.prober)
    page = desktop.window.findChild(UnreadablePage)
    assert page is not None
    assert "is not a regular file" in page.reason.text()
    assert not desktop.window.menu["add_folder"].isEnabled()


def test_a_scan_that_cannot_go_on_says_why_and_can_be_tried_again(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    make_files(videos, 2)
    gate = Gate()
    gate.release()
    broken = [True]

    def make_prober(request: object) -> Prober:
        if broken:
            broken.clear()
            raise ProberBroken("prober.broken", detail="no memory")
        return gate.prober(request)

    desktop = open_desktop(make_prober, paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "The scan stopped")
    assert "no memory" in detail(desktop)
    assert parts(desktop.window).activity.resume.text() == "Try again"
    parts(desktop.window).activity.resume.click()
    wait_heading(qtbot, desktop, "Finished: 2 files")


def test_a_request_that_fails_is_told(
    open_desktop: OpenDesktop, gate: Gate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_desktop(gate.prober)
    assert desktop.session is not None

    async def refuse(_job_type: str, _payload: object) -> Job:
        raise JobError("job.no_handler", job_type="scan")

    monkeypatch.setattr(desktop.session.desk.queue, "submit", refuse)
    drop_on_window(desktop, Path("/videos"))
    qtbot.waitUntil(lambda: bool(desktop.window.notice.notices()))
    assert desktop.window.notice.notices() == ("This version cannot run jobs of type scan.",)
