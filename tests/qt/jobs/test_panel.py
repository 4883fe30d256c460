"""The list of jobs in the window: seen, steered by mouse and keys, and its problems shown in the table."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.worker_state import WorkerState
from app.probe.base import ProbeAnswer, Prober, ProbeTask
from app.qt.desktop import opener
from app.qt.jobs.model import JobColumn, JobListModel
from app.qt.jobs.session import JobSession
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from app.qt.widgets.row_table import ROW_HEIGHT
from tests.doubles import FakeProber, make_files, ok
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.parts import parts
from tests.teams import TEAM

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
Begin = Callable[..., Desktop]


def _answer(task: ProbeTask) -> ProbeAnswer:
    """The files whose number is even are fine; the others are not, each in its own way."""
    bad = {b"1": FileStatus.FAILED, b"3": FileStatus.TIMEOUT, b"5": FileStatus.SKIPPED}
    status = bad.get(task.path.removesuffix(b".mkv")[-1:])
    if status is None:
        return ok(task)
    return ProbeAnswer(key=task.key, status=status, reason=Message("file.no_tracks"))


@pytest.fixture
def gate() -> threading.Semaphore:
    """Lets files through."""
    return threading.Semaphore(0)


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Two folders of six files, and one of two."""
    made = [tmp_path / name for name in ("Day 1", "Day 2", "Day 3")]
    for folder, count in zip(made, (6, 6, 2), strict=True):
        make_files(folder, count)
    return made


@pytest.fixture
def begin(open_desktop: OpenDesktop, gate: threading.Semaphore, qtbot: QtBot) -> Begin:
    """Opens a window with the list shown, and scans folders, a job each; files pass as the gate lets them."""

    def begin_(*folders: Path, files: int = 0, team: tuple[WorkerState, ...] = ()) -> Desktop:
        def prober(_request: object) -> Prober:
            fake = FakeProber(_answer, gate=gate)
            fake.team = team
            return fake

        for _ in range(files):
            gate.release()
        desktop = open_desktop(prober)
        desktop.window.menu["jobs"].setChecked(True)
        desktop.window.activateWindow()
        qtbot.waitUntil(desktop.window.isActiveWindow)
        for count, folder in enumerate(folders, 1):
            desktop.scan((os.fsencode(folder),))
            qtbot.waitUntil(lambda count=count: jobs(desktop).rowCount() == count)  # type: ignore[misc]
        return desktop

    return begin_


def jobs(desktop: Desktop) -> JobListModel:
    assert desktop.session is not None
    return desktop.session.desk.part(JobSession).commands.model


def rows(desktop: Desktop) -> list[tuple[str, str]]:
    """Return the names of the jobs with their states, from top to bottom."""
    model = jobs(desktop)
    return [
        (model.index(row, JobColumn.NAME).data(), model.index(row, JobColumn.STATE).data())
        for row in range(model.rowCount())
    ]


def choose(desktop: Desktop, name: str) -> None:
    model, flags = jobs(desktop), QItemSelectionModel.SelectionFlag
    row = [each for each, _ in rows(desktop)].index(name)
    selection = parts(desktop.window).jobs.view.selectionModel()
    selection.setCurrentIndex(model.index(row, 0), flags.ClearAndSelect | flags.Rows)
    parts(desktop.window).jobs.view.setFocus()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def wait_states(qtbot: QtBot, desktop: Desktop, *states: str) -> None:
    qtbot.waitUntil(lambda: [state for _, state in rows(desktop)] == list(states))


def shown(window: MainWindow, qtbot: QtBot) -> set[str]:
    return {os.fsdecode(record.path) for record in records_in(parts(window).model, qtbot)}


def test_the_workers_of_the_chosen_job_are_below_the_list(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(*folders[:2], team=TEAM)
    panel = parts(desktop.window).jobs
    qtbot.waitUntil(panel.workers.isVisible)
    assert panel.workers.model().rowCount() == len(TEAM)
    qtbot.waitUntil(lambda: panel.workers.viewport().height() == len(TEAM) * ROW_HEIGHT)
    choose(desktop, "Day 2")
    assert not panel.workers.isVisible()
    choose(desktop, "Day 1")
    assert panel.workers.isVisible()
    for _ in range(12):
        gate.release()
    wait_states(qtbot, desktop, *["Finished"] * 2)
    assert not panel.workers.isVisible()


def test_it_is_folded_away_until_it_is_wanted_and_then_remembered(
    open_desktop: OpenDesktop, lives: Lives, qtbot: QtBot
) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    window = desktop.window
    assert not parts(window).jobs.isVisible()
    assert parts(window).job_count.text() == "Jobs"
    parts(window).job_count.click()
    assert parts(window).jobs.isVisible()
    assert window.menu["jobs"].isChecked()
    window.menu["jobs"].trigger()
    assert not parts(window).jobs.isVisible()
    assert not parts(window).job_count.isChecked()
    window.menu["jobs"].trigger()
    window.close()
    qtbot.waitUntil(lives[desktop].done)
    again = open_desktop(lambda _request: FakeProber()).window
    assert parts(again).jobs.isVisible()
    assert parts(again).job_count.isChecked()


def test_jobs_are_listed_as_they_run_wait_and_end(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(*folders)
    wait_states(qtbot, desktop, "Scanning", "Waiting", "Waiting")
    assert [name for name, _ in rows(desktop)] == ["Day 1", "Day 2", "Day 3"]
    qtbot.waitUntil(lambda: parts(desktop.window).job_count.text() == "Jobs: 1 running, 2 waiting")
    gate.release(14)
    wait_states(qtbot, desktop, "Finished", "Finished", "Finished")
    assert [name for name, _ in rows(desktop)] == ["Day 3", "Day 2", "Day 1"]
    assert parts(desktop.window).job_count.text() == "Jobs"


def test_history_is_there_after_a_restart(
    begin: Begin, folders: list[Path], open_desktop: OpenDesktop, lives: Lives, qtbot: QtBot
) -> None:
    desktop = begin(folders[0], files=6)
    wait_states(qtbot, desktop, "Finished")
    desktop.window.close()
    qtbot.waitUntil(lives[desktop].done)
    again = open_desktop(lambda _request: FakeProber())
    assert rows(again) == [("Day 1", "Finished")]
    assert jobs(again).index(0, JobColumn.PROBLEMS).data() == "3 files not read"


def test_without_a_job_it_says_what_will_be_listed(begin: Begin, folders: list[Path], qtbot: QtBot) -> None:
    desktop = begin()
    panel = parts(desktop.window).jobs
    assert panel.none.text().startswith("No job has run yet.")
    assert (panel.none.isVisible(), panel.view.isVisible()) == (True, False)
    desktop.scan((os.fsencode(folders[0]),))
    qtbot.waitUntil(panel.view.isVisible)
    assert not panel.none.isVisible()


def test_it_opens_at_the_newest_job(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(folders[0], files=6)
    wait_states(qtbot, desktop, "Finished")
    shown, view = desktop.window.menu["jobs"], parts(desktop.window).jobs.view
    assert view.row == 0
    shown.setChecked(False)
    gate.release(6)
    desktop.scan((os.fsencode(folders[1]),))
    qtbot.waitUntil(lambda: jobs(desktop).rowCount() == 2)
    wait_states(qtbot, desktop, "Finished", "Finished")
    assert view.row == 1  # the chosen job has stayed the same
    shown.setChecked(True)
    assert (view.row, rows(desktop)[0][0]) == (0, "Day 2")


def test_problems_are_shown_in_the_table_and_all_files_come_back(
    begin: Begin, folders: list[Path], qtbot: QtBot
) -> None:
    desktop = begin(*folders[:2], files=12)
    wait_states(qtbot, desktop, "Finished", "Finished")
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 12)
    parts(window).search.setText("nothing like this")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 0)
    choose(desktop, "Day 1")
    assert parts(window).jobs.problems.isEnabled()
    press(Key.Key_Return)
    settle(desktop, qtbot)
    assert shown(window, qtbot) == {str(folders[0] / f"clip 000{number}.mkv") for number in (1, 3, 5)}
    assert parts(window).search.text() == ""
    assert parts(window).filter.back.isVisible()
    assert "Day 1" in parts(window).filter.label.text()
    window.menu["show_all"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 12)
    assert not parts(window).filter.label.text().startswith("Only")


def test_a_click_on_the_number_of_problems_shows_them_and_another_source_ends_that(
    begin: Begin, folders: list[Path], qtbot: QtBot
) -> None:
    desktop = begin(*folders[:2], files=12)
    wait_states(qtbot, desktop, "Finished", "Finished")
    window, view = desktop.window, parts(desktop.window).jobs.view
    qtbot.waitUntil(
        lambda: parts(window).model.rowCount() == 12 and len(parts(window).source_list.sources) == 2
    )
    row = [name for name, _ in rows(desktop)].index("Day 2")
    at = view.visualRect(jobs(desktop).index(row, JobColumn.PROBLEMS)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 3)
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 6)
    assert not parts(window).filter.label.text().startswith("Only")


def test_a_job_is_paused_and_goes_on_by_one_key(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(folders[0], files=2)
    panel = parts(desktop.window).jobs
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 2)
    choose(desktop, "Day 1")
    button = panel.buttons.buttons[panel.hold]
    assert button.accessibleName() == "Pause"
    press(Key.Key_Space)
    wait_states(qtbot, desktop, "Paused")
    assert button.accessibleName() == button.text() == "Resume"
    press(Key.Key_Space)
    wait_states(qtbot, desktop, "Scanning")
    gate.release(4)
    wait_states(qtbot, desktop, "Finished")
    assert parts(desktop.window).activity.heading.accessibleName().startswith("Finished: 6 files")
    assert not parts(desktop.window).activity.resume.isVisible()


def test_a_job_that_was_resumed_in_the_list_is_not_offered_again_in_the_bar(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(folders[0], files=2)
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    parts(window).activity.pause.click()
    wait_states(qtbot, desktop, "Paused")
    choose(desktop, "Day 1")
    parts(window).jobs.hold.trigger()
    wait_states(qtbot, desktop, "Scanning")
    parts(window).activity.cancel.click()
    wait_states(qtbot, desktop, "Cancelled")
    gate.release(20)
    parts(window).activity.resume.click()
    wait_states(qtbot, desktop, "Finished", "Cancelled")
    assert not window.notice.notices()


def test_waiting_jobs_change_places_by_keys_and_run_in_the_new_order(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(*folders)
    wait_states(qtbot, desktop, "Scanning", "Waiting", "Waiting")
    choose(desktop, "Day 3")
    panel = parts(desktop.window).jobs
    assert panel.up.isEnabled()
    assert not panel.down.isEnabled()
    press(Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: [name for name, _ in rows(desktop)] == ["Day 1", "Day 3", "Day 2"])
    job = panel.view.chosen()
    assert job is not None
    assert job.request.paths == (os.fsencode(folders[2]),)
    assert panel.down.isEnabled()
    assert not panel.up.isEnabled()
    press(Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: [name for name, _ in rows(desktop)] == ["Day 1", "Day 2", "Day 3"])
    press(Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: [name for name, _ in rows(desktop)] == ["Day 1", "Day 3", "Day 2"])
    gate.release(14)
    wait_states(qtbot, desktop, "Finished", "Finished", "Finished")
    assert [name for name, _ in rows(desktop)] == ["Day 2", "Day 3", "Day 1"]


def test_one_job_is_cancelled_and_tried_again_and_the_others_are_left_alone(
    begin: Begin, folders: list[Path], gate: threading.Semaphore, qtbot: QtBot
) -> None:
    desktop = begin(*folders)
    wait_states(qtbot, desktop, "Scanning", "Waiting", "Waiting")
    choose(desktop, "Day 2")
    press(Key.Key_Delete)
    wait_states(qtbot, desktop, "Scanning", "Waiting", "Cancelled")
    assert not parts(desktop.window).jobs.cancel.isEnabled()
    parts(desktop.window).jobs.buttons.buttons[parts(desktop.window).jobs.retry].click()
    wait_states(qtbot, desktop, "Scanning", "Waiting", "Waiting", "Cancelled")
    gate.release(14)
    wait_states(qtbot, desktop, "Finished", "Finished", "Finished", "Cancelled")
    assert [name for name, _ in rows(desktop)] == ["Day 2", "Day 3", "Day 1", "Day 2"]


def test_what_could_not_be_listed_is_explained(begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = begin(tmp_path / "gone")
    wait_states(qtbot, desktop, "Needs attention")
    panel = parts(desktop.window).jobs
    assert panel.explanation.isVisible()
    assert panel.explanation.text() == f"{tmp_path / 'gone'}: There is nothing at this path."
    assert panel.explanation.accessibleName() == panel.explanation.text()
    assert not panel.problems.isEnabled()


def test_what_was_left_behind_is_not_offered_any_more_once_it_was_resumed_in_the_list(
    begin: Begin, folders: list[Path], open_desktop: OpenDesktop, lives: Lives, qtbot: QtBot
) -> None:
    first = begin(folders[0], files=2)
    qtbot.waitUntil(lambda: parts(first.window).model.rowCount() == 2)
    first.window.close()
    qtbot.waitUntil(lives[first].done)
    desktop = open_desktop(lambda _request: FakeProber())
    qtbot.waitUntil(lambda: bool(desktop.window.notice.notices()))
    assert rows(desktop) == [("Day 1", "Interrupted")]
    choose(desktop, "Day 1")
    parts(desktop.window).jobs.hold.trigger()
    wait_states(qtbot, desktop, "Finished")
    assert desktop.window.notice.notices() == ()


def test_tab_goes_through_the_list_and_its_buttons(begin: Begin, folders: list[Path], qtbot: QtBot) -> None:
    desktop = begin(folders[0])
    wait_states(qtbot, desktop, "Scanning")
    panel = parts(desktop.window).jobs
    choose(desktop, "Day 1")
    enabled = [button for action, button in panel.buttons.buttons.items() if action.isEnabled()]
    seen = []
    for _ in range(40):
        press(Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is panel.view:
            break
        seen.append(focus)
    assert [each for each in seen if each in enabled] == enabled
    assert panel.buttons.buttons[panel.log] in enabled


def test_hiding_it_gives_the_keyboard_to_the_table(begin: Begin, folders: list[Path], qtbot: QtBot) -> None:
    desktop = begin(folders[0], files=6)
    wait_states(qtbot, desktop, "Finished")
    qtbot.waitUntil(parts(desktop.window).files.table.isVisible)
    choose(desktop, "Day 1")
    desktop.window.menu["jobs"].trigger()
    assert parts(desktop.window).files.table.hasFocus()


def test_the_menu_has_what_the_buttons_have(begin: Begin, folders: list[Path], qtbot: QtBot) -> None:
    desktop = begin(folders[0])
    wait_states(qtbot, desktop, "Scanning")
    panel = parts(desktop.window).jobs
    choose(desktop, "Day 1")
    press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(panel.menu.isVisible)
    offered = [action for action in panel.menu.actions() if not action.isSeparator()]
    assert offered == list(panel.buttons.buttons)
    panel.menu.close()


@pytest.mark.parametrize("width", [1440, 720, 560])
def test_buttons_have_words_where_there_is_room(
    begin: Begin, folders: list[Path], qtbot: QtBot, width: int
) -> None:
    window = begin(folders[0]).window
    window.resize(width, 480)
    qtbot.waitUntil(lambda: window.width() == width)
    buttons = parts(window).jobs.buttons.buttons
    style = Qt.ToolButtonStyle
    wordy = buttons[parts(window).jobs.log].toolButtonStyle() == style.ToolButtonTextBesideIcon
    assert wordy is (width == 1440)
    right = [button.mapTo(window, button.rect().topRight()).x() for button in buttons.values()]
    assert max(right) < width


def test_the_log_is_opened(
    begin: Begin, folders: list[Path], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opener, "log_file", lambda: tmp_path / "none.log")
    window = begin(folders[0]).window
    parts(window).jobs.log.trigger()
    assert "Nothing has been written to the log yet." in window.notice.notices()
