"""Errors that nobody expected, forced where code runs: each ends in one dialog, and in the log."""

import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import log
from app.core.errors import SettingsError
from app.manifests import folder_child
from app.player.process import NAME as PLAYER
from app.probe.base import Prober
from app.process.child_process import child
from app.process.spawn import ChildCrashed
from app.qt.help.error_dialog import ErrorDialog, Kept, UnexpectedError
from app.qt.startup.application import Desktop
from app.qt.startup.unexpected_errors import say_crash
from app.scan.listing import lister_child
from app.trash.worker import NAME as TRASH
from tests.config.acts import bare_logging
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.dialogs import shown
from tests.qt.startup.crashing import crash

Fail = Callable[[Desktop], object]


@pytest.fixture(autouse=True)
def signals_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a window that guards the loop leave the signals of this process alone."""
    monkeypatch.setattr("app.qt.startup.application.end_signals", tuple)


@pytest.fixture(autouse=True)
def log_path(tmp_path: Path) -> Iterator[Path]:
    """The log, to which the hooks for uncaught errors write, in place of those of the tests."""
    path = tmp_path / "log" / "cinventory.log"
    with bare_logging():
        log.start(path)
        yield path


@pytest.fixture
def desktop(open_desktop: OpenDesktop) -> Iterator[Desktop]:
    desktop = open_desktop(_no_prober)
    desktop.errors.listen()
    yield desktop
    for dialog in errors():
        dialog.reject()


def _no_prober(_request: object) -> Prober:
    raise RuntimeError("no prober")


def errors() -> list[ErrorDialog]:
    return [each for each in shown() if isinstance(each, ErrorDialog)]


def the_dialog(qtbot: QtBot) -> ErrorDialog:
    qtbot.waitUntil(lambda: bool(errors()))
    (dialog,) = errors()
    return dialog


def in_slot(_desktop: Desktop) -> None:
    QTimer.singleShot(0, fail)


def in_job(desktop: Desktop) -> None:
    videos = desktop._opening.path.parent / "videos"
    make_files(videos, 1)
    desktop.scan((os.fsencode(videos),))


def in_thread(_desktop: Desktop) -> None:
    thread = threading.Thread(target=fail, name="a worker")
    thread.start()
    thread.join()


def in_coroutine(desktop: Desktop) -> None:
    async def work() -> None:
        fail()

    desktop._tasks.spawn(work())


def in_loop(desktop: Desktop) -> None:
    desktop.guard(asyncio.get_running_loop())
    asyncio.get_running_loop().call_soon(fail)


def in_child(_desktop: Desktop) -> None:
    with child(crash) as connection, pytest.raises(EOFError):
        connection.recv()


def is_told(desktop: Desktop, text: str) -> bool:
    return any(text in notice for notice in desktop.window.notice.notices())


def fail() -> NoReturn:
    raise ZeroDivisionError("divided")


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (in_slot, "ZeroDivisionError: divided"),
        (in_job, "A job failed because of an error in the program: RuntimeError: no prober"),
        (in_thread, "ZeroDivisionError: divided"),
        (in_coroutine, "ZeroDivisionError: divided"),
        (in_loop, "ZeroDivisionError: divided"),
        (in_child, "A process that helps the window has ended by itself: "),
    ],
)
def test_an_error_ends_in_one_dialog(
    desktop: Desktop, qtbot: QtBot, log_path: Path, act: Fail, told: str
) -> None:
    act(desktop)
    dialog = the_dialog(qtbot)
    assert told in dialog.what.text()
    assert "saved in the library" in dialog.kept.text() or "are saved" in dialog.kept.text()
    assert dialog.more.isHidden()
    assert dialog.text.isHidden()
    assert "Error" in log_path.read_text("utf-8") or "Crashed" in log_path.read_text("utf-8")
    dialog.go_on.click()
    qtbot.waitUntil(lambda: not errors())
    assert desktop.window.isVisible()


def test_a_storm_is_counted_in_one_dialog_and_later_in_a_notice(
    desktop: Desktop, qtbot: QtBot, log_path: Path
) -> None:
    for _ in range(300):
        in_slot(desktop)
    qtbot.waitUntil(lambda: bool(errors()) and "300 times" in the_dialog(qtbot).more.text())
    in_coroutine(desktop)
    dialog = the_dialog(qtbot)
    logging.getLogger("other").error("another one", exc_info=KeyError("other"))
    qtbot.waitUntil(lambda: "1 other error is in the log" in dialog.more.text())
    assert log_path.read_text("utf-8").count("Traceback") == 1
    dialog.go_on.click()
    qtbot.waitUntil(lambda: not errors())
    for text in ("302 times so far", "303 times so far"):
        in_slot(desktop)
        qtbot.waitUntil(partial(is_told, desktop, text))
    assert errors() == []
    assert len(desktop.window.notice.notices()) == 1
    desktop.window.notice.offer.click()
    assert the_dialog(qtbot).text.isVisible()


def test_a_dialog_that_fails_leaves_errors_to_the_log(
    desktop: Desktop, qtbot: QtBot, log_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise RuntimeError("no dialog")

    monkeypatch.setattr("app.qt.help.error_dialog.ErrorDialog", refuse)
    in_slot(desktop)
    qtbot.waitUntil(lambda: log_path.exists() and "cannot be shown" in log_path.read_text("utf-8"))
    in_slot(desktop)
    qtbot.waitUntil(lambda: "2 times" in log_path.read_text("utf-8"))
    QTest.qWait(0)
    assert log_path.read_text("utf-8").count("an error cannot be shown") == 1


def test_what_was_expected_has_no_dialog(desktop: Desktop, qtbot: QtBot) -> None:
    async def refuse() -> None:
        raise SettingsError("preferences.too_new_kept", path="x")

    desktop._tasks.spawn(refuse())
    qtbot.waitUntil(lambda: bool(desktop.window.notice.notices()))
    logging.getLogger("app").error("a sentence without an error")
    QTest.qWait(0)
    assert errors() == []


def test_quit_ends_the_program_in_order(desktop: Desktop, qtbot: QtBot) -> None:
    in_slot(desktop)
    dialog = the_dialog(qtbot)
    with qtbot.waitSignal(desktop.window.close_requested):
        dialog.leave.click()


def test_the_report_is_read_before_it_is_saved(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    del desktop
    file = tmp_path / "log.txt"
    file.write_text("KeyError: 'secret name'\n")
    met = UnexpectedError("KeyError", KeyError("x"))
    dialog = ErrorDialog(met, Kept(), None, (sys.executable, "-c", "print('ok engine')"), file)
    dialog.open()
    assert not dialog.save.isVisible()
    dialog.details.click()
    assert "KeyError" in dialog.text.toPlainText()
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert "ok engine" in dialog.text.toPlainText()
    assert "secret" not in dialog.text.toPlainText()
    dialog.names.setChecked(True)
    assert "secret name" in dialog.text.toPlainText()
    dialog.reject()


def test_the_processes_that_can_crash_have_sentences(qtbot: QtBot) -> None:
    of_modules = (lister_child, folder_child)
    names = [f"cinventory-{module.__name__.rpartition('.')[2]}" for module in of_modules]
    for name, word in zip((*names, PLAYER, TRASH), ("folders", "manifest", "plays", "trash"), strict=True):
        met = UnexpectedError(name, ChildCrashed(name, -signal.SIGSEGV))
        dialog = ErrorDialog(met, Kept(is_open=True), None)
        qtbot.addWidget(dialog)
        assert word in dialog.what.text()
        assert dialog.what.text().endswith("has ended by itself: SIGSEGV.")
        assert "only reads the library" in dialog.kept.text()


def test_a_crash_of_before_is_a_notice(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    window = open_desktop(FakeProber).window
    say_crash(window)
    assert window.notice.notices() == ("Cinventory ended unexpectedly. A report can be saved.",)
    window.notice.offer.click()
    (dialog,) = shown()
    assert dialog.windowTitle() == "Report a problem"
    dialog.reject()
    qtbot.waitUntil(lambda: not shown())
