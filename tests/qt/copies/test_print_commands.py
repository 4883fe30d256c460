"""The act that reads pictures: it tells what can be compared, and reads the rest once that is confirmed."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.library.near.prints import PrintCoverage
from app.qt.base.formatting import Formatter
from app.qt.copies.print_commands import PrintsDialog
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.scanning import wait_heading


@pytest.mark.parametrize(
    ("coverage", "expected"),
    [
        (PrintCoverage(5, 0, 0, 0, 0), "No two videos of the library are of similar length."),
        (PrintCoverage(9, 5, 5, 0, 0), "5 of 5 videos of similar length can be compared."),
        (
            PrintCoverage(9, 5, 5, 0, 1),
            "5 of 5 videos of similar length can be compared. 1 was read, and not compared yet.",
        ),
        (
            PrintCoverage(9, 9, 6, 1, 0),
            "6 of 9 videos of similar length can be compared. 2 were not read yet. 1 cannot be compared.",
        ),
    ],
)
def test_the_dialog_tells_what_can_be_compared(qtbot: QtBot, coverage: PrintCoverage, expected: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PrintsDialog(coverage, Formatter(QLocale("en_US")), parent)
    assert dialog.state.text() == expected
    assert dialog.read.isEnabled() == (coverage.uncompared > 0)
    dialog.reject()


def test_videos_are_read_once_that_is_confirmed(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    for name in ("one.mkv", "two.mkv"):
        (videos / name).write_bytes(name.encode())
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    window = desktop.window
    qtbot.waitUntil(window.menu["compare_pictures"].isEnabled)
    window.menu["compare_pictures"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(PrintsDialog)) == 1)
    (dialog,) = window.findChildren(PrintsDialog)
    assert dialog.state.text().startswith("0 of 2 videos of similar length can be compared.")
    dialog.read.click()
    wait_heading(qtbot, desktop, "Finished: Prints of")
