"""All that the window can do is done without a mouse: only keys, sent to whatever has the keyboard."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.core.facts.catalogue import BY_KEY
from app.qt.base.list_pages import TABLE
from app.qt.desktop.opener import Command
from app.qt.files.columns_dialog import ColumnsDialog
from app.qt.files.export_dialog import ExportFileDialog, ExportSheet
from app.qt.jobs.escape_key import CancelQuestion
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.shell.about_dialog import KeysDialog
from app.qt.shell.main_window import MainWindow
from app.qt.sources.add_sheet import AddSheet
from app.qt.startup.application import Desktop
from app.qt.startup.features import pages
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.parts import parts
from tests.qt.scanning import Gate, heading, wait_heading

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A folder with three files."""
    make_files(tmp_path / "Day 1", 3)
    return tmp_path / "Day 1"


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, day: Path) -> Desktop:
    """A window in which the folder has been scanned."""
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(day),))
    wait_heading(qtbot, desktop, "Finished: 3 files")
    desktop.window.resize(1440, 900)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.waitUntil(lambda: len(parts(desktop.window).source_list.sources) == 1)
    settle(desktop, qtbot)
    return desktop


@pytest.fixture
def window(desktop: Desktop) -> MainWindow:
    return desktop.window


def keyboard() -> QWidget:
    """Return what gets the keys now."""
    focus = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert focus is not None, "nothing has the keyboard"
    return focus


def press(*keys: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(keyboard(), key, modifiers)


def tab_to(widget: QWidget) -> None:
    """Press Tab until it is there."""
    for _ in range(30):
        if keyboard() is widget:
            return
        press(Key.Key_Tab)
    pytest.fail(f"Tab does not lead to {widget}")


def pick(qtbot: QtBot, text: str) -> None:
    """Go down in the menu that opens to an entry, and take it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = [action for action in menu.actions() if action.text() == text and action.isEnabled()]
    for _ in menu.actions():
        press(Key.Key_Down)
        if menu.activeAction() in wanted:
            press(Key.Key_Return)
            return
    pytest.fail(f"no “{text}” that can be chosen in {[each.text() for each in menu.actions()]}")


def active(qtbot: QtBot, window: MainWindow, kind: type[QWidget]) -> QWidget:
    """Return the dialog of a kind, once it has the keyboard."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    dialog = window.findChild(kind)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isAncestorOf(keyboard()))
    return dialog


def test_a_folder_is_added(open_desktop: OpenDesktop, qtbot: QtBot, day: Path) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    press(Key.Key_O, modifiers=CONTROL)
    active(qtbot, desktop.window, QFileDialog)
    QTest.keyClicks(keyboard(), str(day))
    while (popup := QApplication.activePopupWidget()) is not None:
        QTest.keyClick(popup, Key.Key_Escape)
    press(Key.Key_Return)
    active(qtbot, desktop.window, AddSheet)
    press(Key.Key_Return)
    wait_heading(qtbot, desktop, "Finished: 3 files")


def test_a_scan_is_cancelled_continued_and_waved_away(
    open_desktop: OpenDesktop, qtbot: QtBot, day: Path
) -> None:
    gate = Gate()
    desktop = open_desktop(gate.prober, paths=(os.fsencode(day),))
    window = desktop.window
    window.activateWindow()
    wait_heading(qtbot, desktop, "Scanning")
    tab_to(parts(window).activity.cancel)
    press(Key.Key_Escape)
    wait_heading(qtbot, desktop, "Cancelled")
    tab_to(parts(window).activity.resume)
    press(Key.Key_Space)
    gate.release()
    wait_heading(qtbot, desktop, "Finished")
    tab_to(parts(window).activity.dismiss)
    press(Key.Key_Space)
    assert not parts(window).activity.isVisible()
    assert keyboard() is parts(window).files.table


def test_escape_asks_before_it_cancels_what_is_shown_elsewhere(
    open_desktop: OpenDesktop, qtbot: QtBot, day: Path
) -> None:
    gate = Gate()
    desktop = open_desktop(gate.prober, paths=(os.fsencode(day),))
    window = desktop.window
    window.activateWindow()
    wait_heading(qtbot, desktop, "Scanning")
    tab_to(parts(window).side_bar.view)
    for answer in (Key.Key_Escape, Key.Key_Return):
        press(Key.Key_Escape)
        question = active(qtbot, window, CancelQuestion)
        press(answer)
        qtbot.waitUntil(lambda question=question: question not in window.findChildren(CancelQuestion))  # type: ignore[misc]
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    assert heading(desktop).startswith("Scanning")
    press(Key.Key_Escape)
    question = active(qtbot, window, CancelQuestion)
    assert isinstance(question, CancelQuestion)
    tab_to(question.stop)
    press(Key.Key_Space)
    wait_heading(qtbot, desktop, "Cancelled")


def test_the_question_goes_with_what_it_is_about(open_desktop: OpenDesktop, qtbot: QtBot, day: Path) -> None:
    gate = Gate()
    desktop = open_desktop(gate.prober, paths=(os.fsencode(day),))
    desktop.window.activateWindow()
    wait_heading(qtbot, desktop, "Scanning")
    tab_to(parts(desktop.window).side_bar.view)
    press(Key.Key_Escape)
    active(qtbot, desktop.window, CancelQuestion)
    gate.release()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(CancelQuestion))
    wait_heading(qtbot, desktop, "Finished")


def test_cancel_can_be_tabbed_to(open_desktop: OpenDesktop, qtbot: QtBot, day: Path) -> None:
    gate = Gate()
    desktop = open_desktop(gate.prober, paths=(os.fsencode(day),))
    wait_heading(qtbot, desktop, "Scanning")
    desktop.window.activateWindow()
    tab_to(parts(desktop.window).activity.cancel)
    press(Key.Key_Space)
    wait_heading(qtbot, desktop, "Cancelled")


def test_what_changed_is_looked_for(desktop: Desktop, qtbot: QtBot, day: Path) -> None:
    (day / "new.mkv").write_bytes(b"new")
    press(Key.Key_F5)
    qtbot.waitUntil(lambda: parts(desktop.window).model.totals.files == 4)
    wait_heading(qtbot, desktop, "Finished: 4 files")


def names(window: MainWindow, qtbot: QtBot) -> list[bytes]:
    """Return those of the selected files."""
    chosen = parts(window).selection.chosen()
    return [record.name for record in records_in(parts(window).model, qtbot, chosen)]


def test_a_search_is_typed_left_and_cleared(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_F, modifiers=CONTROL)
    QTest.keyClicks(keyboard(), "0001")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 3)
    QTest.keyClicks(keyboard(), "nothing is called so")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 0)
    window.activateWindow()  # which offscreen leaves to the list of offers when that closes
    qtbot.waitUntil(window.isActiveWindow)
    tab_to(parts(window).files.nothing.button)
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 3)
    assert keyboard() is parts(window).files.table


def test_down_leads_from_the_search_to_what_it_found(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    press(Key.Key_F, modifiers=CONTROL)
    QTest.keyClicks(keyboard(), "000")
    press(Key.Key_Return)
    settle(desktop, qtbot)
    press(Key.Key_Down)
    assert keyboard() is parts(window).files.table
    assert names(window, qtbot) == [b"clip 0000.mkv"]


def test_tab_into_the_table_selects_a_row_and_enter_plays_it(
    desktop: Desktop, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    started: list[Command] = []

    def launch(command: Command) -> bool:
        started.append(command)
        return True

    assert desktop.session is not None
    monkeypatch.setattr(desktop.session.desk.opener, "_launch", launch)
    tab_to(parts(window).files.table)
    press(Key.Key_Return)
    press(Key.Key_Down, Key.Key_Enter)
    qtbot.waitUntil(lambda: len(started) == 2)  # the programs are looked for before
    assert ["clip%200000.mkv" in str(started[0]), "clip%200001.mkv" in str(started[1])] == [True, True]


def test_tab_into_the_table_keeps_what_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    tab_to(parts(window).files.table)
    press(Key.Key_A, modifiers=CONTROL)
    press(Key.Key_Backtab, modifiers=SHIFT)
    tab_to(parts(window).files.table)
    assert parts(window).files.table.selection.count() == 3
    press(Key.Key_Down, Key.Key_Backtab)
    tab_to(parts(window).files.table)
    assert names(window, qtbot) == [b"clip 0001.mkv"]


def test_rows_are_selected_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    tab_to(parts(window).files.table)
    press(Key.Key_Down, modifiers=SHIFT)
    assert parts(window).files.table.selection.count() == 2
    press(Key.Key_C, modifiers=CONTROL)
    assert [line.split("\t")[0] for line in QGuiApplication.clipboard().text().split("\n")] == [
        "clip 0000.mkv",
        "clip 0001.mkv",
    ]
    press(Key.Key_A, modifiers=CONTROL)
    press(Key.Key_C, modifiers=CONTROL | SHIFT)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 1 + 3 + 1
    press(Key.Key_F10, modifiers=SHIFT)
    pick(qtbot, "Copy as")
    pick(qtbot, "Copy path")


def test_columns_are_sorted_moved_and_hidden(window: MainWindow, qtbot: QtBot) -> None:
    table, header = parts(window).files.table, parts(window).files.table.header
    tab_to(table)
    press(Key.Key_Right)
    press(Key.Key_L, modifiers=CONTROL)
    dialog = window.findChild(ColumnsDialog)
    assert dialog is not None
    active(qtbot, window, ColumnsDialog)
    QTest.keyClicks(keyboard(), "durat")
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert header.isSectionHidden(list(BY_KEY).index("duration"))
    press(Key.Key_F, modifiers=ALT)
    press(Key.Key_Down)
    press(Key.Key_L, modifiers=ALT)
    qtbot.waitUntil(lambda: header.visualIndex(1) < header.visualIndex(0))
    press(Key.Key_O, modifiers=ALT)
    QTest.keyClicks(keyboard(), "Folder")
    press(Key.Key_V, modifiers=ALT)
    qtbot.waitUntil(lambda: header.order == (("folder", True),))
    press(Key.Key_T, modifiers=ALT)
    QTest.keyClicks(keyboard(), "Usual")
    assert not header.isSectionHidden(list(BY_KEY).index("duration"))
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ColumnsDialog) is None)


def test_a_source_is_chosen_removed_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    tab_to(parts(window).side_bar.view)
    press(Key.Key_End)
    assert parts(window).side_bar.view.chosen == parts(window).source_list.sources[0].id
    press(Key.Key_Delete)
    tab_to(window.notice.offer)
    press(Key.Key_Space)
    qtbot.waitUntil(
        lambda: parts(window).model.totals.files == 0 and not len(parts(window).source_list.sources)
    )
    tab_to(window.notice.offer)
    assert window.notice.offer.text() == "Undo"
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3)
    assert keyboard().isVisible()


def test_a_source_has_its_menu(window: MainWindow, qtbot: QtBot) -> None:
    tab_to(parts(window).side_bar.view)
    press(Key.Key_End)
    press(Key.Key_F10, modifiers=SHIFT)
    pick(qtbot, "Copy path")
    assert QGuiApplication.clipboard().text().endswith("Day 1")


def test_the_report_is_read_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    tab_to(parts(window).files.table)
    qtbot.waitUntil(lambda: parts(window).details.pages.currentWidget() is parts(window).details.sheet)
    tab_to(parts(window).details.tabs)
    press(Key.Key_Right)
    qtbot.waitUntil(parts(window).details.report.isVisible)
    tab_to(parts(window).details.report.text)
    tab_to(parts(window).details.tabs)
    press(Key.Key_Left)
    assert parts(window).details.sheet.isVisible()


def test_what_is_hidden_by_key_gives_the_keyboard_to_the_table(window: MainWindow, qtbot: QtBot) -> None:
    parts(window).files.table.selectRow(0)
    qtbot.waitUntil(parts(window).details.isVisible)
    tab_to(parts(window).details.close_button)
    press(Key.Key_Space)
    assert not parts(window).details.isVisible()
    assert keyboard() is parts(window).files.table
    tab_to(parts(window).side_bar.view)
    press(Key.Key_F9)
    assert not parts(window).side_bar.isVisible()
    assert keyboard() is parts(window).files.table
    press(Key.Key_F9)
    press(Key.Key_I, modifiers=CONTROL)
    assert parts(window).side_bar.isVisible()
    assert parts(window).details.isVisible()


def test_every_page_takes_the_keyboard_and_gives_it_back(
    desktop: Desktop, window: MainWindow, qtbot: QtBot
) -> None:
    keys = [page.key for page in pages() if page.key != TABLE]
    assert len(keys) > 5
    middle = parts(window).files.parentWidget()
    assert isinstance(middle, QStackedWidget)
    for key in keys:
        window.menu[key].trigger()
        settle(desktop, qtbot)
        assert window.page == key
        assert middle.isAncestorOf(keyboard()), key
        QTest.keySequence(keyboard(), window.menu["back"].shortcut())
        assert window.page == TABLE
        assert keyboard() is parts(window).files.table, key


def test_a_list_is_exported(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    press(Key.Key_E, modifiers=CONTROL)
    active(qtbot, desktop.window, ExportSheet)
    press(Key.Key_Return)
    active(qtbot, desktop.window, ExportFileDialog)
    press(Key.Key_A, modifiers=CONTROL)
    QTest.keyClicks(keyboard(), str(tmp_path / "list.csv"))
    while (popup := QApplication.activePopupWidget()) is not None:
        QTest.keyClick(popup, Key.Key_Escape)
    press(Key.Key_Return)
    wait_heading(qtbot, desktop, "Exported to “list.csv”")
    assert len((tmp_path / "list.csv").read_text("utf-8").splitlines()) == 4


def _confirm() -> None:
    """Say Yes to the question whether a file is to be replaced, once it is asked."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        box.button(QMessageBox.StandardButton.Yes).click()
    else:
        QTimer.singleShot(10, _confirm)


@pytest.mark.parametrize("which", ["video", "library"])
def test_an_export_that_would_cost_a_video_or_the_library_is_refused_in_words(
    desktop: Desktop, qtbot: QtBot, day: Path, which: str
) -> None:
    assert desktop.session is not None
    target = min(day.iterdir()) if which == "video" else desktop.session.desk.library.path
    before = target.read_bytes()[:16]
    press(Key.Key_E, modifiers=CONTROL)
    active(qtbot, desktop.window, ExportSheet)
    press(Key.Key_Return)
    active(qtbot, desktop.window, ExportFileDialog)
    press(Key.Key_A, modifiers=CONTROL)
    QTest.keyClicks(keyboard(), str(target))
    while (popup := QApplication.activePopupWidget()) is not None:
        QTest.keyClick(popup, Key.Key_Escape)
    QTimer.singleShot(0, _confirm)
    press(Key.Key_Return)
    active(qtbot, desktop.window, ExportSheet)
    (sheet,) = [each for each in desktop.window.findChildren(ExportSheet) if each.isVisible()]
    assert "never replaced. Choose another name." in sheet.problem.text()
    press(Key.Key_Escape)
    assert target.read_bytes()[:16] == before


def test_preferences_are_changed(desktop: Desktop, qtbot: QtBot) -> None:
    press(Key.Key_Comma, modifiers=CONTROL)
    dialog = active(qtbot, desktop.window, PreferencesDialog)
    QTest.keyClicks(keyboard(), "scan also")
    press(Key.Key_Return)
    QTest.keyClicks(keyboard(), "xyz")
    press(Key.Key_Return)
    assert not dialog.isVisible()
    assert desktop.preferences.settings.more_extensions == ("xyz",)


def test_the_keys_are_shown_and_closed(window: MainWindow, qtbot: QtBot) -> None:
    press(Key.Key_Question, modifiers=CONTROL)
    dialog = active(qtbot, window, KeysDialog)
    assert isinstance(dialog, KeysDialog)
    _, _, of_jobs = dialog.keys.toPlainText().rpartition("\nJobs\n")
    for action in parts(window).jobs.view.actions():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert f"{keys}   \n{action.text()}\n" in f"{of_jobs}\n"
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_menu_opens_from_anywhere_and_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    for widget in (parts(window).search, parts(window).side_bar.view, parts(window).files.table):
        tab_to(widget)
        press(Key.Key_F10)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        window.activateWindow()  # which a window manager does by itself
        qtbot.waitUntil(lambda widget=widget: QApplication.focusWidget() is widget)  # type: ignore[misc]
    parts(window).files.table.selectRow(0)
    qtbot.waitUntil(parts(window).details.isVisible)
    press(Key.Key_F10)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    press(Key.Key_Right)
    press(Key.Key_Right)
    pick(qtbot, "Panels")
    pick(qtbot, "Details")
    assert not parts(window).details.isVisible()


@pytest.mark.parametrize("by", ["key", "menu"])
def test_quit_ends_it(desktop: Desktop, lives: Lives, qtbot: QtBot, by: str) -> None:
    if by == "key":
        press(Key.Key_Q, modifiers=CONTROL)
    else:
        press(Key.Key_F10)
        pick(qtbot, "Quit")
    qtbot.waitUntil(lives[desktop].done)
    assert not desktop.window.isVisible()
    assert heading(desktop)
