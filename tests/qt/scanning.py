"""A window that scans, file by file."""

import threading
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.probe.base import ProbeAnswer, Prober, ProbeTask
from app.qt.sources.add_sheet import AddSheet
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, ok
from tests.qt.fake_library import settle
from tests.qt.parts import parts


class Gate:
    """Decides when each file has been probed."""

    def __init__(self, answer: Callable[[ProbeTask], ProbeAnswer] = ok) -> None:
        self.semaphore = threading.Semaphore(0)
        self._answer = answer

    def prober(self, _request: object) -> Prober:
        return FakeProber(self._answer, gate=self.semaphore)

    def release(self, count: int = 1_000) -> None:
        self.semaphore.release(count)


def heading(desktop: Desktop) -> str:
    return parts(desktop.window).activity.heading.accessibleName()


def detail(desktop: Desktop) -> str:
    return parts(desktop.window).activity.detail.accessibleName()


def wait_heading(qtbot: QtBot, desktop: Desktop, start: str) -> None:
    qtbot.waitUntil(lambda: heading(desktop).startswith(start))


def wait_scanned(qtbot: QtBot, desktop: Desktop, files: int) -> None:
    """Wait until a scan has found files and ended, and the table shows them in their order.

    The end of a scan has the table read anew, which chooses the same files again: after a step of the test.
    """
    model = parts(desktop.window).model
    cancel = desktop.window.menu["cancel"]
    qtbot.waitUntil(lambda: model.totals.files == files and not cancel.isEnabled())
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: model.rowCount() == files and model.sorted)


def asked(desktop: Desktop, qtbot: QtBot) -> AddSheet:
    """Return the sheet that asks about chosen folders, once it is there."""
    qtbot.waitUntil(lambda: desktop.window.findChild(AddSheet) is not None)
    sheet = desktop.window.findChild(AddSheet)
    assert sheet is not None
    return sheet
