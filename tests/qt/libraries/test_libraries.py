"""Libraries as files in the window: another one, a new one, a backup, one that cannot be read."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.config import recent
from app.config.paths import backup_folder
from app.core.backup.backup import BackupKind
from app.library import open_library
from app.library.open.backups import back_up, backups, last_backup
from app.library.open.copying import Unattended
from app.library.tables.schema import APPLICATION_ID, MIGRATIONS
from app.qt.base.environment import UserFiles
from app.qt.jobs.controller import Controller
from app.qt.libraries.commands import LeaveQuestion, LibraryCommands
from app.qt.libraries.opening import Opening, UpdateQuestion
from app.qt.libraries.restore_dialog import RestoreDialog
from app.qt.libraries.unreadable_page import UnreadablePage
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.library.damage import DAMAGED
from tests.library.filling import fill, found
from tests.qt.conftest import Lives, MakeDesktop, OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import Gate


def _filled(path: Path, *names: bytes) -> None:
    with closing(open_library(path)) as library:
        fill(library, b"/v", [(b"/v", [found(name) for name in names])])


def _left(desktop: Desktop, lives: Lives, qtbot: QtBot) -> Opening | None:
    """Wait until the window has closed, and return what it was left for."""
    qtbot.waitUntil(lives[desktop].done)
    return desktop.following


def test_the_title_names_the_library_which_is_opened_again(
    open_desktop: OpenDesktop, library_path: Path, files: UserFiles
) -> None:
    desktop = open_desktop(FakeProber)
    assert desktop.window.windowTitle() == "library \N{EN DASH} Cinventory"
    assert recent.last(files.recent) == library_path


def test_another_library_is_opened_in_place_of_this_one(
    open_desktop: OpenDesktop, lives: Lives, tmp_path: Path, qtbot: QtBot
) -> None:
    _filled(tmp_path / "films.cinv", b"1.mkv")
    desktop = open_desktop(FakeProber)
    desktop.window.menu["library_open"].trigger()
    dialog = desktop.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "films.cinv"))
    dialog.reject()
    assert _left(desktop, lives, qtbot) == Opening(tmp_path / "films.cinv")


def test_the_library_that_is_shown_is_not_opened_again(
    open_desktop: OpenDesktop, library_path: Path, qtbot: QtBot
) -> None:
    desktop = open_desktop(FakeProber)
    with qtbot.waitSignal(desktop.libraries.chosen):
        desktop.libraries.choose(library_path)
    assert not desktop.window.leaving


@pytest.mark.parametrize("act", ["library_open", "library_new"])
def test_what_is_no_library_is_left_alone(
    open_desktop: OpenDesktop, tmp_path: Path, qtbot: QtBot, act: str
) -> None:
    film = tmp_path / "film.mkv"
    film.write_bytes(b"film" * 1000)
    desktop = open_desktop(FakeProber)
    desktop.window.menu[act].trigger()
    dialog = desktop.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(film))
    dialog.reject()
    qtbot.waitUntil(lambda: "film.mkv" in "".join(desktop.window.notice.notices()))
    assert not desktop.window.leaving
    assert film.read_bytes() == b"film" * 1000


def test_a_new_library_is_made(open_desktop: OpenDesktop, lives: Lives, tmp_path: Path, qtbot: QtBot) -> None:
    desktop = open_desktop(FakeProber)
    desktop.window.menu["library_new"].trigger()
    dialog = desktop.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "cinv"
    dialog.fileSelected.emit(str(tmp_path / "new.cinv"))
    dialog.reject()
    assert _left(desktop, lives, qtbot) == Opening(tmp_path / "new.cinv")


def test_recent_libraries_are_in_a_menu(
    open_desktop: OpenDesktop, files: UserFiles, lives: Lives, tmp_path: Path, qtbot: QtBot
) -> None:
    _filled(tmp_path / "films.cinv", b"1.mkv")
    recent.note(files.recent, tmp_path / "films.cinv")
    desktop = open_desktop(FakeProber)
    menu = desktop.window.menu["library_recent"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    shown, other = menu.actions()
    assert (shown.text(), shown.isChecked()) == ("&1  library", True)
    assert (other.text(), other.isChecked()) == ("&2  films", False)
    other.trigger()
    assert _left(desktop, lives, qtbot) == Opening(tmp_path / "films.cinv")


def test_running_jobs_are_asked_about(
    open_desktop: OpenDesktop, videos: Path, tmp_path: Path, lives: Lives, qtbot: QtBot
) -> None:
    gate = Gate()
    make_files(videos, 2)
    _filled(tmp_path / "films.cinv", b"1.mkv")
    desktop = open_desktop(gate.prober, paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: desktop.session is not None and desktop.session.desk.part(Controller).busy)

    def ask() -> LeaveQuestion:
        desktop.libraries.choose(tmp_path / "films.cinv")
        qtbot.waitUntil(lambda: desktop.window.findChild(LeaveQuestion) is not None)
        question = desktop.window.findChild(LeaveQuestion)
        assert question is not None
        return question

    question = ask()
    assert question.defaultButton() is question.stay
    question.stay.click()
    assert not desktop.window.leaving
    qtbot.waitUntil(lambda: desktop.window.findChild(LeaveQuestion) is None)
    ask().leave.click()
    gate.release()
    assert _left(desktop, lives, qtbot) == Opening(tmp_path / "films.cinv")


def test_the_library_is_backed_up_by_a_job(
    open_desktop: OpenDesktop, library_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = open_desktop(FakeProber)
    desktop.window.menu["library_backup"].trigger()
    qtbot.waitUntil(lambda: desktop.window.findChild(QFileDialog) is not None)
    dialog = desktop.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.directory().absolutePath() == str(backup_folder(library_path))
    dialog.fileSelected.emit(str(tmp_path / "copy.sqlite3"))
    dialog.reject()
    qtbot.waitUntil((tmp_path / "copy.sqlite3").exists)


@pytest.fixture
def backed_up(library_path: Path) -> Path:
    """A backup with one file of a library with two."""
    _filled(library_path, b"1.mkv")
    path, _ = back_up(library_path, backup_folder(library_path), Unattended(), BackupKind.WEEKLY)
    _filled(library_path, b"1.mkv", b"2.mkv")
    return path


def _restore_dialog(desktop: Desktop, qtbot: QtBot) -> RestoreDialog:
    qtbot.waitUntil(lambda: desktop.window.findChild(RestoreDialog) is not None)
    dialog = desktop.window.findChild(RestoreDialog)
    assert dialog is not None
    return dialog


def test_a_backup_is_chosen_by_its_date(
    open_desktop: OpenDesktop, lives: Lives, library_path: Path, backed_up: Path, qtbot: QtBot
) -> None:
    desktop = open_desktop(FakeProber)
    desktop.window.menu["library_restore"].trigger()
    dialog = _restore_dialog(desktop, qtbot)
    assert dialog.model.rowCount() == 1
    assert dialog.model.data(dialog.model.index(0, 1)) == "made each week"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert _left(desktop, lives, qtbot) == Opening(library_path, backed_up)


def test_the_next_window_shows_the_backup(
    loop: asyncio.AbstractEventLoop,
    library_path: Path,
    backed_up: Path,
    lives: Lives,
    qtbot: QtBot,
    make_desktop: MakeDesktop,
) -> None:
    desktop = make_desktop()
    lives[desktop] = loop.create_task(desktop.run(Opening(library_path, backed_up), ()))
    qtbot.waitUntil(lambda: desktop.window.settled)
    (said,) = desktop.window.notice.notices()
    assert "is kept as library.before-restore-" in said
    assert parts(desktop.window).model.rowCount() == 1


def test_a_backup_that_cannot_be_restored_leaves_the_library(
    loop: asyncio.AbstractEventLoop,
    library_path: Path,
    backed_up: Path,
    lives: Lives,
    qtbot: QtBot,
    make_desktop: MakeDesktop,
) -> None:
    backed_up.write_bytes(DAMAGED)
    desktop = make_desktop()
    lives[desktop] = loop.create_task(desktop.run(Opening(library_path, backed_up), ()))
    qtbot.waitUntil(lambda: desktop.window.settled)
    (said,) = desktop.window.notice.notices()
    assert backed_up.name in said
    assert parts(desktop.window).model.rowCount() == 2


def test_an_unreadable_library_ends_in_a_page_that_offers_its_backups(
    open_desktop: OpenDesktop, lives: Lives, library_path: Path, backed_up: Path, qtbot: QtBot
) -> None:
    library_path.write_bytes(DAMAGED)
    desktop = open_desktop(FakeProber)
    page = desktop.window.findChild(UnreadablePage)
    assert page is not None
    assert page.isVisible()
    assert not parts(desktop.window).files.isVisible()
    assert "is damaged" in page.reason.text()
    assert "The last backup is of" in page.backup.text()
    assert page.written.text().startswith("Its file was last changed 20")
    assert page.buttons["library_restore"].property("primary")
    assert not desktop.window.menu["library_backup"].isEnabled()
    QTest.keyClick(page.buttons["library_restore"], Qt.Key.Key_Return)
    dialog = _restore_dialog(desktop, qtbot)
    dialog.restore.click()
    assert _left(desktop, lives, qtbot) == Opening(library_path, backed_up)
    assert library_path.read_bytes() == DAMAGED


def test_an_older_library_is_updated_without_a_backup_only_if_the_user_agrees(
    loop: asyncio.AbstractEventLoop,
    library_path: Path,
    lives: Lives,
    qtbot: QtBot,
    make_desktop: MakeDesktop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with closing(sqlite3.connect(library_path)) as db:
        for migration in MIGRATIONS[:-1]:
            db.executescript(migration)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) - 1}")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 0}))
    for agrees in (False, True):
        desktop = make_desktop()
        lives[desktop] = loop.create_task(desktop.run(Opening(library_path), ()))
        qtbot.waitUntil(lambda desktop=desktop: desktop.window.findChild(UpdateQuestion) is not None)  # type: ignore[misc]
        question = desktop.window.findChild(UpdateQuestion)
        assert question is not None
        assert "not enough free space" in question.informativeText()
        (question.update_anyway if agrees else question.stay).click()
        qtbot.waitUntil(lambda desktop=desktop: desktop.window.settled)  # type: ignore[misc]
        assert (desktop.session is not None) is agrees
        desktop.window.close()
        qtbot.waitUntil(lives[desktop].done)


def test_without_a_backup_the_page_offers_another_library(
    open_desktop: OpenDesktop, library_path: Path, qtbot: QtBot
) -> None:
    library_path.write_bytes(DAMAGED)
    desktop = open_desktop(FakeProber)
    page = desktop.window.findChild(UnreadablePage)
    assert page is not None
    assert page.backup.text() == "There is no backup of it in the usual folder."
    assert page.buttons["library_open"].property("primary")
    assert page.buttons["library_open"].hasFocus()
    for button in page.findChildren(QPushButton):
        assert button.accessibleName()
        assert button.accessibleDescription()
    page.buttons["library_restore"].click()
    dialog = _restore_dialog(desktop, qtbot)
    assert not dialog.restore.isEnabled()
    assert not dialog.table.isVisible()
    dialog.reject()


def test_the_file_is_shown_and_a_window_opened_by_other_programs(
    open_desktop: OpenDesktop, library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_desktop(FakeProber)
    started: list[tuple[str, ...]] = []
    shown: list[bytes] = []
    (commands,) = desktop.window.findChildren(LibraryCommands)
    monkeypatch.setattr(commands._opener, "start", lambda command: started.append(tuple(command)))
    monkeypatch.setattr(commands._opener, "reveal", shown.append)
    desktop.window.menu["new_window"].trigger()
    desktop.window.menu["library_show"].trigger()
    assert shown == [os.fsencode(library_path)]
    assert started[0][-3:] == ("--new-window", "--library", str(library_path))


def test_the_backup_of_the_week_is_made_in_an_open_window(
    open_desktop: OpenDesktop, library_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.automation.last_backup", last_backup)  # in place of the fixture's
    _filled(library_path, b"1.mkv")  # added in 1970
    open_desktop(FakeProber)
    qtbot.waitUntil(lambda: [each.kind for each in backups(library_path)] == [BackupKind.WEEKLY])
