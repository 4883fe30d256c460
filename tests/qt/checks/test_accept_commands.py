"""A person accepts the contents of a rotten file in the window."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.qt.checks.accept_commands import AcceptDialog
from app.qt.checks.check_dialog import ChecksumDialog
from app.qt.startup.application import Desktop
from tests.checksum.known import rot
from tests.qt.checks.checked import agree, asked, opened, rows, verdicts
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading

OK = QDialogButtonBox.StandardButton.Ok
CANCEL = QDialogButtonBox.StandardButton.Cancel


def dialog(desktop: Desktop) -> AcceptDialog | None:
    return desktop.window.findChild(AcceptDialog)


def rotten(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> Desktop:
    """Open the window with one rotten file of three, which is selected."""
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    parts(window).files.table.selectRow(0)
    qtbot.waitUntil(window.menu["checksum"].isEnabled)
    window.menu["checksum"].trigger()
    agree(asked(desktop, ChecksumDialog, qtbot))
    wait_heading(qtbot, desktop, "Finished: Checksums of")
    (checked,) = (each for each in rows(desktop, qtbot) if each.verdict is ChecksumVerdict.NEW)
    rot(Path(checked.path.decode()))
    window.menu["verify"].trigger()
    agree(asked(desktop, ChecksumDialog, qtbot))
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot).count(ChecksumVerdict.ROTTEN) == 1)
    return desktop


def test_rotten_contents_are_accepted_after_a_question(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = rotten(open_desktop, qtbot, videos)
    accept = desktop.window.menu["accept"]
    accept.trigger()
    qtbot.waitUntil(lambda: dialog(desktop) is not None)
    asked = dialog(desktop)
    assert asked is not None
    assert asked.files.toPlainText().startswith("changed unnoticed: ")
    assert "known since" in asked.files.toPlainText()
    assert asked.buttons.button(CANCEL).isDefault()
    asked.buttons.button(CANCEL).click()
    qtbot.waitUntil(lambda: dialog(desktop) is None)
    assert verdicts(desktop, qtbot).count(ChecksumVerdict.ROTTEN) == 1
    (file,) = (each for each in rows(desktop, qtbot) if each.verdict is ChecksumVerdict.ROTTEN)
    # As the card of the problem does, whatever has been selected since it was shown.
    parts(desktop.window).files.table.selectRow(1)
    parts(desktop.window).details.accept_requested.emit(file)
    qtbot.waitUntil(lambda: dialog(desktop) is not None)
    asked = dialog(desktop)
    assert asked is not None
    asked.buttons.button(OK).click()
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot).count(ChecksumVerdict.EDITED) == 1)


def test_without_other_contents_there_is_nothing_to_accept(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    assert not desktop.window.menu["accept"].isEnabled()
    parts(desktop.window).files.table.selectRow(0)
    qtbot.waitUntil(desktop.window.menu["accept"].isEnabled)
    desktop.window.menu["accept"].trigger()
    qtbot.waitUntil(lambda: any("nothing to accept" in text for text in desktop.window.notice.notices()))
