"""Groups and saved searches in the real window: counted, chosen, named, deleted and brought back."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.query.collections import SavedSearch, SmartGroup
from app.library import open_library
from app.library.home import visits
from app.library.query import queries, saved_searches
from app.qt.jobs.controller import Controller
from app.qt.shell.main_window import MainWindow
from app.qt.sources.model import CHOICE
from app.qt.startup.application import Desktop
from app.qt.widgets.name_dialog import NameDialog
from tests.doubles import FakeProber, make_files, ok
from tests.library.endless import Endless
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import counts_of, records_in
from tests.qt.parts import parts
from tests.scan.acts import by_first_word


@pytest.fixture
def scanned(open_desktop: OpenDesktop, videos: Path, qtbot: QtBot) -> Desktop:
    """A window after two scans, with visits between: a file is missing, one new and empty, one changed."""
    files = make_files(videos, 4)

    def prober(_request: object) -> FakeProber:
        return FakeProber(lambda task: (by_first_word if b"empty" in task.path else ok)(task))

    desktop = open_desktop(prober, paths=(os.fsencode(videos),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 4 and window.menu["rescan"].isEnabled())
    qtbot.waitUntil(lambda: not window.menu["cancel"].isEnabled())
    files[0].unlink()
    files[1].write_bytes(b"other contents")
    (videos / "empty 1.mkv").touch()
    assert desktop.session is not None
    for when in (0.0, visits.VISIT_SECONDS):
        desktop.session.desk.library.write(visits.look, when).result()
    with qtbot.waitSignal(desktop.session.desk.part(Controller).scan_ended):
        window.menu["rescan"].trigger()
    return desktop


def shown(window: MainWindow, qtbot: QtBot) -> set[bytes]:
    return {record.name for record in records_in(parts(window).model, qtbot)}


def wait_for_count(window: MainWindow, text: str, count: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: counts_of(window, text) == [count])


def wait_for_files(window: MainWindow, names: set[bytes], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown(window, qtbot) == names)


def test_groups_are_counted_after_a_scan_and_show_their_files(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    for text, count in (
        ("New since last visit", "1"),
        ("Changed", "1"),
        ("Missing", "1"),
        ("All problems", "1"),
        ("Offline", "0"),
        ("In the trash", "0"),
    ):
        wait_for_count(window, text, count, qtbot)
    for group, names in (
        (SmartGroup.NEW, {b"empty 1.mkv"}),
        (SmartGroup.CHANGED, {b"clip 0001.mkv"}),
        (SmartGroup.MISSING, {b"clip 0000.mkv"}),
        (SmartGroup.PROBLEMS, {b"empty 1.mkv"}),
        (SmartGroup.OFFLINE, set()),
    ):
        parts(window).side_bar.choose(group)
        wait_for_files(window, names, qtbot)
    parts(window).side_bar.choose(None)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 5)


def test_a_chosen_group_follows_the_next_scan(scanned: Desktop, videos: Path, qtbot: QtBot) -> None:
    window = scanned.window
    parts(window).side_bar.choose(SmartGroup.NEW)
    qtbot.waitUntil(lambda: shown(window, qtbot) == {b"empty 1.mkv"})
    (videos / "newer.mkv").touch()
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: shown(window, qtbot) == {b"empty 1.mkv", b"newer.mkv"})


def answer(window: MainWindow, name: str) -> None:
    """Answer the dialog that asks for a name."""
    (dialog,) = window.findChildren(NameDialog)
    dialog.name.setText(name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)


def save(window: MainWindow, text: str, name: str, qtbot: QtBot) -> None:
    parts(window).search.setText(text)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(NameDialog)))
    answer(window, name)
    qtbot.waitUntil(lambda: counts_of(window, name) != [] and not window.findChildren(NameDialog))


def searches(window: MainWindow) -> list[SavedSearch]:
    rows = parts(window).side_bar.view.model()
    indexes = (rows.index(at, 0) for at in range(rows.rowCount()))
    return [index.data(CHOICE) for index in indexes if isinstance(index.data(CHOICE), SavedSearch)]


def test_a_search_is_saved_and_found_again_by_its_name(
    scanned: Desktop, qtbot: QtBot, library_path: Path
) -> None:
    window = scanned.window
    assert not window.menu["save_search"].isEnabled()
    save(window, "clip 0002", "The second", qtbot)
    parts(window).search.clear()
    (search,) = searches(window)
    parts(window).side_bar.choose(search)
    assert parts(window).search.text() == "clip 0002"
    qtbot.waitUntil(lambda: shown(window, qtbot) == {b"clip 0002.mkv"})
    parts(window).search.setText("clip")
    qtbot.waitUntil(lambda: parts(window).side_bar.view.chosen is None)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 4)
    save(window, "clip 0003", "The second", qtbot)
    qtbot.waitUntil(lambda: [each.text for each in searches(window)] == ["clip 0003"])


def test_a_saved_search_says_how_many_files_it_finds_now(
    scanned: Desktop, videos: Path, qtbot: QtBot
) -> None:
    window = scanned.window
    save(window, "clip", "Clips", qtbot)
    wait_for_count(window, "Clips", "4", qtbot)
    (videos / "clip 9.mkv").touch()
    window.menu["rescan"].trigger()
    wait_for_count(window, "Clips", "5", qtbot)
    parts(window).side_bar.choose(searches(window)[0])
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 5)


def test_counting_gives_way_to_what_is_asked_of_the_table_and_is_made_up_for(
    scanned: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, endless = scanned.window, Endless()
    real = queries.count
    monkeypatch.setattr(queries, "count", endless.query)
    save(window, "clip", "Clips", qtbot)
    qtbot.waitUntil(lambda: endless.running == 1)
    assert counts_of(window, "Clips") == ["—"]
    monkeypatch.setattr(queries, "count", real)
    parts(window).search.setText("clip 0002")
    wait_for_files(window, {b"clip 0002.mkv"}, qtbot)
    wait_for_count(window, "Clips", "4", qtbot)


def test_a_search_is_renamed_and_stays_chosen(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    save(window, "clip", "Clips", qtbot)
    parts(window).side_bar.choose(searches(window)[0])
    parts(window).side_bar.view.setFocus()
    window.menu["rename_search"].trigger()
    answer(window, "All clips")
    qtbot.waitUntil(lambda: counts_of(window, "All clips") != [])
    assert parts(window).side_bar.view.chosen == searches(window)[0]
    assert counts_of(window, "Clips") == []


def test_a_deleted_search_can_be_brought_back(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    save(window, "clip", "Clips", qtbot)
    parts(window).side_bar.choose(searches(window)[0])
    window.menu["delete_search"].trigger()
    qtbot.waitUntil(lambda: not searches(window))
    assert parts(window).side_bar.view.chosen is None
    assert counts_of(window, "Saved searches") == []
    assert "Clips" in window.notice.label.text()
    window.notice.offer.click()
    qtbot.waitUntil(lambda: [each.name for each in searches(window)] == ["Clips"])


def test_a_name_is_needed(theme: object, qtbot: QtBot) -> None:
    dialog = NameDialog("Save search", " x ", "What the search is called")
    qtbot.addWidget(dialog)
    named: list[str] = []
    dialog.named.connect(named.append)
    save_button = dialog.buttons.buttons()[0]
    dialog.name.setText("  ")
    assert not save_button.isEnabled()
    dialog.name.setText("  a b ")
    save_button.click()
    assert named == ["a b"]


def test_searches_of_a_library_that_is_only_read_cannot_be_changed(
    open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path
) -> None:
    first = open_library(library_path)
    first.write(saved_searches.save, "Clips", "clip").result()
    try:
        window = open_desktop(lambda _request: FakeProber()).window
        qtbot.waitUntil(lambda: bool(searches(window)))
        parts(window).side_bar.choose(searches(window)[0])
        assert parts(window).search.text() == "clip"
        wait_for_count(window, "Clips", "0", qtbot)
        actions = (window.menu[key] for key in ("save_search", "rename_search", "delete_search"))
        assert [action.isEnabled() for action in actions] == [False] * 3
    finally:
        first.close()


def test_every_change_of_searches_is_undone_and_done_again(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    undo, redo = window.menu["undo"], window.menu["redo"]
    assert not undo.isEnabled()
    assert window.menu.reason("undo") == "There is nothing to undo"

    def saved() -> list[str]:
        return [search.name for search in searches(window)]

    save(window, "clip", "Clips", qtbot)
    save(window, "empty", "Empty ones", qtbot)
    parts(window).side_bar.choose(searches(window)[0])
    window.menu["rename_search"].trigger()
    answer(window, "Empty ones")
    qtbot.waitUntil(lambda: saved() == ["Empty ones"])
    assert undo.text() == "Undo renaming of a search to “Empty ones”"
    undo.trigger()
    qtbot.waitUntil(lambda: saved() == ["Clips", "Empty ones"])
    undo.trigger()
    undo.trigger()
    qtbot.waitUntil(lambda: saved() == [])
    assert not undo.isEnabled()
    for _ in range(3):
        redo.trigger()
    qtbot.waitUntil(lambda: saved() == ["Empty ones"])
    assert searches(window)[0].text == "clip"
    assert not redo.isEnabled()


def test_a_search_that_another_program_has_changed_is_left_alone(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    save(window, "clip", "Clips", qtbot)
    assert scanned.session is not None
    scanned.session.desk.library.write(saved_searches.save, "Clips", "others").result()
    window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: "This can no longer be undone" in window.notice.label.text())
    assert not window.menu["undo"].isEnabled()
    assert not window.menu["redo"].isEnabled()


def test_in_a_text_field_the_keys_are_its_own(scanned: Desktop, qtbot: QtBot) -> None:
    window = scanned.window
    save(window, "clip", "Clips", qtbot)
    field = parts(window).search
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.clear()
    field.setFocus()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert window.menu["undo"].isEnabled()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 5)
    window.activateWindow()  # the list of offers, which has come and gone, may have been the active window
    qtbot.waitUntil(window.isActiveWindow)
    parts(window).files.table.setFocus()
    qtbot.waitUntil(parts(window).files.table.hasFocus)
    QTest.keyClick(parts(window).files.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not searches(window))
