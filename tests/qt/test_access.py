"""Everybody can use the window: each control says what it is, keys reach it, and its focus is seen."""

import os
from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.config.profiles import LoadedProfiles
from app.core.copies.comparison import Presence
from app.core.details.report import ReportLine
from app.core.job import JobState
from app.core.message.number import Number
from app.core.profiles.tree import profile_of
from app.core.scan.history import START, Change, ChangeKind, ScanReport
from app.core.scan.since import NewsKind, NewsSince, Since
from app.qt.base.action import Bar, Menu, Scope
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.base.undo import UndoStack
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.page import CopiesPage
from app.qt.history.formatting import ChangeFormatter
from app.qt.history.panel import HistoryPanel
from app.qt.profiles.page import ProfilesPage
from app.qt.profiles.store import ProfileStore
from app.qt.shell.main_window import MainWindow
from app.qt.startup.features import acts
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.notice_bar import NoticeBar
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import activate, check_tab, controls, misnamed, press, said, shows_focus, stops, unsaid
from tests.qt.gestures import ask_to_remove
from tests.qt.parts import parts

Key = Qt.Key
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def full(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window with all of its parts in sight: files, details, a notice, the end of a scan, lost order."""
    folders = tmp_path / "Day 1", tmp_path / "Day 2"
    for count, folder in enumerate(folders, 2):
        make_files(folder, count)
    desktop = open_desktop(lambda _request: FakeProber(), paths=tuple(map(os.fsencode, folders)))
    window = desktop.window
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 5 and not window.menu["cancel"].isEnabled())
    qtbot.waitUntil(lambda: len(parts(window).source_list.sources) == len(folders))
    window.activateWindow()
    choose_row(window, 0)
    ask_to_remove(window, 1)
    qtbot.waitUntil(lambda: parts(window).details.pages.currentWidget() is parts(window).details.sheet)
    qtbot.waitUntil(lambda: bool(parts(window).details.pictures.poster.text))  # none: nothing to play
    window.menu["jobs"].setChecked(True)
    parts(window).sort.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def pages(theme: Theme, qtbot: QtBot) -> Iterator[list[QWidget]]:
    """Pages that ask, each in a window of its own."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    pages = [
        changes_page(theme, parent),
        copies_page(theme, parent),
        profiles_page(parent),
    ]
    for page in pages:
        page.show()
    yield [*pages]
    pages[0].close()


def profiles_page(parent: QWidget) -> QWidget:
    """A profile of the user, whose conditions can be changed."""
    tree = {"version": 1, "title": "Own", "all": [{"filter": "bits:8"}, {"any": [{"filter": "hdr:any"}]}]}
    store = ProfileStore(Path("nowhere"), Tasks(ThreadPoolExecutor(1)))
    store.loaded = LoadedProfiles((profile_of("own", tree),))
    undo = UndoStack(NoticeBar(parent), Formatter(QLocale("en_US")), Tasks(ThreadPoolExecutor(1)), parent)
    page = ProfilesPage(store, undo, (QAction("Undo", parent), QAction("Redo", parent)), Number.of)
    page.renew()
    return alone(page, parent)


def copies_page(theme: Theme, parent: QWidget) -> QWidget:
    """A window with the page of copies: no group, and two places with a file in both."""
    words = CopyFormatter(Formatter(QLocale("en_US")))
    page = CopiesPage(words, Menu(acts(), theme, parent))
    page.places.show_places([b"/a", b"/b"])
    page.places.show_comparison(b"/a", b"/b", {Presence.BOTH: array("q", [1])})
    return alone(page, parent)


def alone(page: QWidget, parent: QWidget) -> QWidget:
    """Return a page in a window of its own."""
    window = QDialog(parent)
    window.setWindowTitle(page.accessibleName())
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setAccessibleDescription("Closes the window")
    buttons.rejected.connect(window.reject)
    column = QVBoxLayout(window)
    column.addWidget(page)
    column.addWidget(buttons)
    return window


def changes_page(theme: Theme, parent: QWidget) -> QWidget:
    """A window with the page of changes: two scans, and a changed file."""
    words, coverage = ChangeFormatter(Formatter(QLocale("en_US"))), CoverageWords(Number.of)
    page = HistoryPanel(words, coverage, Menu(acts(), theme, parent), "month")
    counts = {ChangeKind.ADDED: 3, ChangeKind.CHANGED: 1}
    done = JobState.COMPLETED
    reports = [ScanReport(id=id_, started=0.0, state=done, counts=counts) for id_ in (2, 1)]
    page.show_rows(reports, ())
    numbers = {**dict.fromkeys(NewsKind, 0), NewsKind.NEW: 1, NewsKind.ROTTEN: None}
    page.show_news(NewsSince(since=Since(0.0), files=numbers))
    page.show_counts((2, 2), counts)
    change = Change(kind=ChangeKind.ADDED, record=1, path=b"/v/a.mkv")
    page.show_page((2, 2), ChangeKind.ADDED, START, [change])
    return alone(page, parent)


def choose_row(window: MainWindow, row: int) -> None:
    """Select by the model: a row that the view selects depends on keys that earlier tests pressed."""
    flags = QItemSelectionModel.SelectionFlag
    parts(window).files.table.selectionModel().setCurrentIndex(
        parts(window).model.index(row, 0), flags.ClearAndSelect | flags.Rows
    )


def test_every_control_of_the_window_says_its_name_and_what_it_is_for(full: MainWindow) -> None:
    assert len(controls(full)) > 15
    parts(full).activity.resume.setText("Continue")
    assert unsaid(full) == []


def test_every_control_of_the_pages_says_its_name_and_what_it_is_for(pages: list[QWidget]) -> None:
    for page in pages:
        assert controls(page)
        assert unsaid(page) == []


def test_what_is_written_on_a_button_is_in_its_name(full: MainWindow, pages: list[QWidget]) -> None:
    parts(full).activity.resume.setText("Continue")
    assert [button for root in (full, *pages) for button in misnamed(root)] == []


def spoken_parts(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(of.childCount()):
        child = of.child(at)
        if not child.state().invisible:
            yield child
            yield from spoken_parts(child)


def test_nothing_that_is_seen_is_nameless_to_a_screen_reader(full: MainWindow) -> None:
    parts(full).search.setText("clip")
    role = QAccessible.Role
    spoken = list(spoken_parts(QAccessible.queryAccessibleInterface(full)))
    said_ones = {role.Button, role.Cell, role.ColumnHeader, role.ListItem, role.PageTab, role.EditableText}
    said_ones |= {role.List, role.Table, role.PageTabList, role.ProgressBar, role.StaticText}
    nameless = [
        (part.role(), part.object())
        for part in spoken
        if part.role() in said_ones and not part.text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert {role.Cell, role.ListItem, role.ColumnHeader} <= {part.role() for part in spoken}


def test_rows_and_sources_are_spoken_in_words(full: MainWindow) -> None:
    full.resize(2000, 1200)  # so that no column and no source is beyond the edge
    view = QAccessible.queryAccessibleInterface(parts(full).files.table)
    cells = [part.text(QAccessible.Text.Name) for part in spoken_parts(view)]
    assert {"clip 0000.mkv", "HEVC Main 10", "HDR: none"} <= set(cells)
    bar = QAccessible.queryAccessibleInterface(parts(full).side_bar.view)
    items = [part.text(QAccessible.Text.Name) for part in spoken_parts(bar)]
    assert {"Day 1, 2 files, online", "All files, 5 files"} <= set(items)


def test_no_key_means_two_things(full: MainWindow) -> None:
    """A key that two shortcuts of one place claim does nothing at all."""
    everywhere = [
        *full.actions(),
        *(b for b in full.findChildren(QAbstractButton) if not b.shortcut().isEmpty()),
    ]
    places: list[QWidget] = [parts(full).files.table, parts(full).side_bar.view, parts(full).jobs.view]
    for place in places:
        # Of a source and a saved search, one is chosen: the keys of the other do nothing.
        other = full.menu.in_scope(Scope.SEARCH)
        local = [each for each in (*place.actions(), *place.findChildren(QShortcut)) if each not in other]
        keys = [key.toString() for each in (*everywhere, *local) for key in _keys(each)]
        assert keys
        assert sorted(keys) == sorted(set(keys))


def _keys(of: object) -> list[QKeySequence]:
    if isinstance(of, QAction):
        return of.shortcuts()
    if isinstance(of, QShortcut):
        return of.keys()
    assert isinstance(of, QAbstractButton)
    return [of.shortcut()] if not of.shortcut().isEmpty() else []


def test_tab_goes_through_the_window_as_it_is_read_and_back(full: MainWindow) -> None:
    full.toolbar.parts[Bar.START][0].setFocus(Qt.FocusReason.TabFocusReason)
    there = stops(Key.Key_Tab)
    assert there == [
        *full.toolbar.parts[Bar.START],
        parts(full).search,
        full.toolbar.parts[Bar.SEARCH][0],
        *full.toolbar.parts[Bar.VIEWS],
        *full.toolbar.parts[Bar.END],
        parts(full).side_bar.view,
        parts(full).files.table,
        parts(full).details.tabs,
        parts(full).details.menu_button,
        parts(full).details.close_button,
        parts(full).details.sheet,
        parts(full).jobs.buttons.buttons[parts(full).jobs.retry],
        parts(full).jobs.buttons.buttons[parts(full).jobs.changes],
        parts(full).jobs.buttons.buttons[parts(full).jobs.log],
        parts(full).jobs.view,
        full.notice.offer,
        full.notice.dismiss,
        parts(full).activity.changes,
        parts(full).activity.dismiss,
        parts(full).sort,
        parts(full).job_count,
        full.toolbar.parts[Bar.HISTORY][0],  # whose neighbour is not possible
    ]
    back = stops(Key.Key_Backtab, SHIFT)
    assert back == [there[0], *there[:0:-1]]


def test_tab_passes_over_what_is_hidden(full: MainWindow) -> None:
    full.notice.dismiss.click()
    parts(full).activity.dismiss.click()
    parts(full).sort.hide()
    full.menu["side_bar"].trigger()
    full.menu["details"].trigger()
    full.menu["jobs"].trigger()
    full.toolbar.parts[Bar.START][0].setFocus()
    tools = full.toolbar
    assert stops(Key.Key_Tab) == [
        *tools.parts[Bar.START], parts(full).search, tools.parts[Bar.SEARCH][0],
        *tools.parts[Bar.VIEWS], *tools.parts[Bar.END],
        parts(full).files.table, parts(full).job_count, tools.parts[Bar.HISTORY][0]
    ]  # fmt: skip


def test_tab_reaches_the_report_and_leaves_it(full: MainWindow, qtbot: QtBot) -> None:
    parts(full).details.tabs.setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Right)
    qtbot.waitUntil(parts(full).details.report.isVisible)
    parts(full).details.report.show_lines([ReportLine("General", None, (ReportLine("Format", "AVI"),))])
    report = parts(full).details.report
    assert stops(Key.Key_Tab)[:7] == [
        parts(full).details.tabs,
        parts(full).details.menu_button,
        parts(full).details.close_button,
        report.search,
        report.tree,
        report.as_text,
        report.copy,
    ]


def test_tab_goes_through_the_pages(pages: list[QWidget], qtbot: QtBot) -> None:
    for page in pages:
        activate(page, qtbot)
        check_tab(page)
        press(Key.Key_Escape)
        assert not page.isVisible()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_has_the_keyboard_is_seen(full: MainWindow, theme: Theme, qtbot: QtBot, dark: object) -> None:
    theme.dress(dark=bool(dark))
    full.toolbar.parts[Bar.START][0].setFocus(Qt.FocusReason.TabFocusReason)
    assert {said(each)[0] for each in stops(Key.Key_Tab) if not shows_focus(each)} == set()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_has_the_keyboard_is_seen_in_the_pages(
    pages: list[QWidget], theme: Theme, qtbot: QtBot, dark: object
) -> None:
    theme.dress(dark=bool(dark))
    for page in pages:
        activate(page, qtbot)
        assert {said(each)[0] for each in stops(Key.Key_Tab) if not shows_focus(each)} == set()
