"""Checksums in the window: of the files that a person chooses, and what is shown of them."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.core.coverage import Question
from app.qt.checks.check_dialog import ChecksumDialog
from app.qt.checks.file_sets import SetKind
from app.qt.checks.files_choice import FilesChoice
from tests.doubles import FakeProber
from tests.qt.checks.checked import agree, asked, opened, rows, verdicts
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading

_SIZE = len("clip 0000.mkv")
"""Bytes of each file."""


def texts(choice: FilesChoice) -> list[str]:
    return [button.text() for button in choice.buttons.values()] or [choice.line.text()]


def test_checksums_are_asked_for_the_selected_files_those_shown_or_all(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window, table = desktop.window, parts(desktop.window).files.table
    qtbot.waitUntil(window.menu["verify"].isEnabled)  # without a selection as well
    window.menu["verify"].trigger()
    dialog = asked(desktop, ChecksumDialog, qtbot)
    assert texts(dialog.files) == [f"In the whole library: 3 files, {3 * _SIZE} B"]
    dialog.reject()
    table.selectRow(0)
    window.menu["checksum"].trigger()
    dialog = asked(desktop, ChecksumDialog, qtbot)
    assert texts(dialog.files) == [
        f"Selected: 1 file, {_SIZE} B",
        f"In the whole library: 3 files, {3 * _SIZE} B",
    ]
    agree(dialog)
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot).count(ChecksumVerdict.NEW) == 1)
    wait_heading(qtbot, desktop, "Finished: Checksums of")
    window.browse.set_text("0000")
    qtbot.waitUntil(lambda: len(rows(desktop, qtbot)) == 1)
    window.menu["checksum"].trigger()
    dialog = asked(desktop, ChecksumDialog, qtbot)
    assert f"Shown: 1 file, {_SIZE} B" in texts(dialog.files)
    dialog.files.buttons[SetKind.ALL].click()
    agree(dialog)
    window.browse.set_text("")
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot) == [ChecksumVerdict.NEW] * 3)


def test_a_check_of_no_file_says_so(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> None:
    window = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),)).window
    for key in ("verify", "check_damage"):
        qtbot.waitUntil(window.menu[key].isEnabled)
        window.menu[key].trigger()
        qtbot.waitUntil(lambda: any("no file to check" in text for text in window.notice.notices()))
        window.notice.dismiss.click()
    window.question_asked.emit(Question.DAMAGE)
    qtbot.waitUntil(lambda: any("no file to check" in text for text in window.notice.notices()))


def test_a_source_is_verified_and_what_is_wrong_can_be_listed(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    source_id = rows(desktop, qtbot)[0].source_id

    def is_chosen() -> bool:
        parts(window).side_bar.choose(source_id)  # again, since the side bar may not show the source yet
        return window.menu["verify_source"].isEnabled()

    qtbot.waitUntil(is_chosen)
    window.menu["verify_source"].trigger()
    dialog = asked(desktop, ChecksumDialog, qtbot)
    assert texts(dialog.files) == [f"In “{videos.name}”: 3 files, {3 * _SIZE} B"]
    agree(dialog)
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot) == [ChecksumVerdict.NEW] * 3)
    wait_heading(qtbot, desktop, "Finished: Verification of")
    panel = parts(window).jobs
    panel.view.selectRow(0)
    assert panel.links.accessibleName() == "Show: 3 stored"
    assert parts(window).activity.links.accessibleName() == "Show: 3 stored"
    parts(window).activity.links.linkActivated.emit("0")
    qtbot.waitUntil(lambda: parts(window).model.complete and len(rows(desktop, qtbot)) == 3)
    assert window.browse.state.text == "verdict:new"
    panel.files_requested.emit(window.browse.state.within, "verdict:rotten")
    qtbot.waitUntil(lambda: not rows(desktop, qtbot))
    assert (window.browse.state.text, window.browse.state.choice) == ("verdict:rotten", None)
