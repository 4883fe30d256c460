"""Checksums in the window: of selected files, of a source, and what is shown of them."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from tests.qt.checks.checked import opened, rows, verdicts
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading


def test_selected_files_are_checked_and_the_table_shows_it(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    commands, table = desktop.window.menu, parts(desktop.window).files.table
    assert not commands["checksum"].isEnabled()
    table.selectRow(0)
    qtbot.waitUntil(commands["checksum"].isEnabled)
    commands["checksum"].trigger()
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot).count(ChecksumVerdict.NEW) == 1)
    wait_heading(qtbot, desktop, "Finished: Checksums of")
    assert len(rows(desktop, qtbot)) == 3


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
    qtbot.waitUntil(lambda: verdicts(desktop, qtbot) == [ChecksumVerdict.NEW] * 3)
    wait_heading(qtbot, desktop, "Finished: Verification of")
    panel = parts(window).jobs
    panel.view.selectRow(0)
    assert panel.links.accessibleName() == "Show: 3 new"
    assert parts(window).activity.links.accessibleName() == "Show: 3 new"
    parts(window).activity.links.linkActivated.emit("0")
    qtbot.waitUntil(lambda: parts(window).model.complete and len(rows(desktop, qtbot)) == 3)
    assert window.browse.state.text == "verdict:new"
    panel.files_requested.emit(window.browse.state.within, "verdict:rotten")
    qtbot.waitUntil(lambda: not rows(desktop, qtbot))
    assert (window.browse.state.text, window.browse.state.choice) == ("verdict:rotten", None)
