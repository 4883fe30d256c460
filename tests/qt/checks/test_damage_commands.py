"""A check for damage in the window: the dialog for the depth, of selected files, of a source, of all."""

import os
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.core.coverage import Question
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileRecord
from app.core.query.collections import SmartGroup
from app.library import open_library
from app.qt.base.list_pages import TABLE
from app.qt.checks.damage_dialog import DamageDialog
from app.qt.checks.file_sets import SetKind
from app.qt.problems.page import ProblemsPage
from app.qt.startup.application import Desktop
from tests import samples
from tests.damage.damage import cut
from tests.doubles import FakeProber
from tests.library.filling import fill, run_sql
from tests.library.filling import found as known
from tests.qt.checks.checked import asked
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in
from tests.qt.parts import parts
from tests.qt.scanning import wait_heading
from tests.qt.tables import texts_of


def opened(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> Desktop:
    """Return a window on an intact and a damaged file."""
    for name in ("a.mp4", "b.mp4"):
        samples.video(videos / name)
    cut(videos / "b.mp4")
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    wait_heading(qtbot, desktop, "Finished")
    qtbot.waitUntil(lambda: len(rows(desktop, qtbot)) == 2)
    qtbot.waitUntil(desktop.window.menu["check_damage"].isEnabled)
    return desktop


def rows(desktop: Desktop, qtbot: QtBot) -> list[FileRecord]:
    return sorted(records_in(parts(desktop.window).model, qtbot), key=lambda record: record.name)


def found(desktop: Desktop, qtbot: QtBot) -> list[tuple[Depth | None, DamageVerdict | None]]:
    return [(record.depth, record.damage) for record in rows(desktop, qtbot)]


def dialog_of(desktop: Desktop, qtbot: QtBot) -> DamageDialog:
    return asked(desktop, DamageDialog, qtbot)


def test_all_files_are_checked_to_the_depth_that_is_chosen(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    desktop.window.menu["check_damage"].trigger()
    dialog = dialog_of(desktop, qtbot)
    assert dialog.chosen_depth is Depth.INDEX
    dialog.depths[Depth.FULL].setFocus()
    QTest.keyClick(dialog.depths[Depth.FULL], Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    expected = [(Depth.FULL, DamageVerdict.CLEAN), (Depth.FULL, DamageVerdict.DAMAGED)]
    qtbot.waitUntil(lambda: found(desktop, qtbot) == expected)
    desktop.window.browse.set_text("checked:full verdict:damaged")
    qtbot.waitUntil(lambda: [record.name for record in rows(desktop, qtbot)] == [b"b.mp4"])


def test_selected_files_alone_are_checked(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    parts(desktop.window).files.table.selectRow(0)
    desktop.window.menu["check_damage"].trigger()
    dialog = dialog_of(desktop, qtbot)
    assert dialog.files.buttons[SetKind.SELECTED].isChecked()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: sum(depth is Depth.INDEX for depth, _ in found(desktop, qtbot)) == 1)


def test_a_source_is_checked_by_its_menu_and_cancel_checks_nothing(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    parts(window).side_bar.choose(parts(window).source_list.sources[0].id)
    qtbot.waitUntil(window.menu["check_damage_source"].isEnabled)
    window.menu["check_damage_source"].trigger()
    dialog = dialog_of(desktop, qtbot)
    assert videos.name in dialog.files.line.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert found(desktop, qtbot) == [(None, None)] * 2


def test_an_empty_library_has_nothing_to_check(open_desktop: OpenDesktop) -> None:
    assert not open_desktop(lambda _request: FakeProber()).window.menu["check_damage"].isEnabled()


def test_the_group_says_that_nobody_has_asked_and_its_button_asks(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    parts(window).side_bar.choose(SmartGroup.DAMAGED)
    qtbot.waitUntil(lambda: parts(window).files.currentWidget() is parts(window).files.unasked)
    page = parts(window).files.unasked
    assert page.title.text() == "No check for damage has an answer yet"
    assert page.button.accessibleName() == "Check for damage…"
    cost = parts(window).files.cost
    qtbot.waitUntil(cost.isVisible)
    assert cost.text().startswith("A check of the index is as fast as the disk reads: ")
    assert cost.text().endswith(" of 2 files.")
    parts(window).side_bar.choose(SmartGroup.ROTTEN)
    qtbot.waitUntil(lambda: page.button.accessibleName() == "Store checksums")
    assert cost.text().startswith("There is nothing to compare with: no checksums are stored. ")
    parts(window).side_bar.choose(SmartGroup.DAMAGED)
    qtbot.waitUntil(lambda: page.button.accessibleName() == "Check for damage…")
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(desktop, qtbot)
    assert dialog.files.line.text().startswith("In the whole library: 2 files, ")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    wait_heading(qtbot, desktop, "Needs attention: Check")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    qtbot.waitUntil(lambda: parts(window).model.totals.coverage.of(Question.DAMAGE) == 2)
    assert parts(window).files.currentWidget() is parts(window).files.table
    assert parts(window).activity.links.accessibleName() == "Show: 1 damaged, 1 without damage"


def test_checksums_are_stored_once_and_then_verified(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    files = parts(opened(open_desktop, qtbot, videos).window)
    files.side_bar.choose(SmartGroup.ROTTEN)
    button, cost = files.files.unasked.button, files.files.cost
    qtbot.waitUntil(lambda: button.accessibleName() == "Store checksums")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.accessibleName() == "Verify checksums")
    assert "no checksums are stored" not in cost.text()


def test_a_group_that_was_asked_of_some_says_of_how_many(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    row = next(at for at in range(2) if records_in(parts(window).model, qtbot)[at].name == b"a.mp4")
    parts(window).files.table.selectRow(row)
    window.menu["check_damage"].trigger()
    dialog_of(desktop, qtbot).buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    wait_heading(qtbot, desktop, "Finished: Check")
    parts(window).side_bar.choose(SmartGroup.DAMAGED)
    qtbot.waitUntil(lambda: parts(window).files.currentWidget() is parts(window).files.unasked)
    told = parts(window).files.unasked.title
    qtbot.waitUntil(lambda: told.text() == "Not the one checked")
    assert (
        parts(window)
        .files.unasked.text.text()
        .startswith("Checks for damage have an answer about 1 of 2 files.")
    )
    window.browse.set_text("codec:none")
    qtbot.waitUntil(lambda: told.text() == "No file matches")  # the search may have left out what is damaged
    window.browse.search_everywhere("no such name")
    qtbot.waitUntil(lambda: parts(window).files.currentWidget() is parts(window).files.nothing)


def test_the_files_that_no_check_has_read_are_one_act_away(
    open_desktop: OpenDesktop, qtbot: QtBot, videos: Path
) -> None:
    desktop = opened(open_desktop, qtbot, videos)
    window = desktop.window
    window.menu["home"].trigger()
    window.menu["never_checked"].trigger()
    assert window.page == TABLE
    assert window.browse.state.text.startswith("decoded:none")
    qtbot.waitUntil(lambda: len(rows(desktop, qtbot)) == 2)


def test_files_that_could_not_be_checked_have_a_list(
    open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path
) -> None:
    with closing(open_library(library_path)) as library:
        fill(library, b"/v", [(b"/v", [known(b"1.mkv"), known(b"2.mkv"), known(b"3.mkv")])])
        run_sql(library, "UPDATE file SET damage = 'clean' WHERE id = 1")
        run_sql(library, "UPDATE file SET damage = 'not_finished' WHERE id = 2")
    window = open_desktop(lambda _request: FakeProber()).window
    files = parts(window).files
    qtbot.waitUntil(lambda: parts(window).model.totals.coverage.failed == 1)
    parts(window).side_bar.choose(SmartGroup.DAMAGED)
    qtbot.waitUntil(lambda: files.currentWidget() is files.unasked)
    told = "1 file could not be checked for damage; its details say why."
    qtbot.waitUntil(lambda: told in files.unasked.text.text())
    assert files.failed.isVisible()
    QTest.mouseClick(files.failed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts_of(parts(window).model, "Name") == ["2.mkv"])
    window.show_page("problems")
    page = window.findChild(ProblemsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.failed.text.text() == told)
    QTest.mouseClick(page.failed.button, Qt.MouseButton.LeftButton)
    assert (window.page, window.browse.state.text) == ("table_view", "verdict:not_finished")
