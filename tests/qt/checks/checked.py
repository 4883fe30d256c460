"""A window with three files, what is known of their checksums, and the dialogs before checks."""

import os
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.core.file.record import FileRecord
from app.qt.checks.check_dialog import CheckDialog
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading


def opened(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> Desktop:
    make_files(videos, 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: len(rows(desktop, qtbot)) == 3)
    wait_heading(qtbot, desktop, "Finished")
    return desktop


def rows(desktop: Desktop, qtbot: QtBot) -> list[FileRecord]:
    return sorted(records_in(parts(desktop.window).model, qtbot), key=lambda record: record.id)


def verdicts(desktop: Desktop, qtbot: QtBot) -> list[ChecksumVerdict | None]:
    return [record.verdict for record in rows(desktop, qtbot)]


D = TypeVar("D", bound=QDialog)


def asked(desktop: Desktop, kind: type[D], qtbot: QtBot) -> D:
    """Return the dialog of a kind, once it is shown."""

    def shown() -> list[D]:
        return [each for each in desktop.window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def agree(dialog: CheckDialog) -> None:
    """Press the button that begins the check."""
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
