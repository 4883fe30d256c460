"""What is done with selected files: played, shown, copied."""

import csv
import sys
from collections.abc import Iterable

import msgspec
import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.config.window_state import WindowState
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import FileRecord, FileStatus
from app.qt.base.action import Menu, Scope
from app.qt.base.formatting import Formatter
from app.qt.base.need import Need
from app.qt.base.theme import Theme
from app.qt.base.window import Window
from app.qt.desktop.drop_paths import dropped_paths
from app.qt.desktop.opener import Command, Opener
from app.qt.files.commands import FileCommands
from app.qt.files.hand_out import HandOut
from app.qt.files.model import FileTableModel
from app.qt.files.selection import FileSelection
from app.qt.files.view import FileTable
from app.qt.startup.features import acts
from tests.qt.fake_library import FakeLibrary
from tests.qt.gestures import select

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


def record(number: int, name: bytes) -> FileRecord:
    return FileRecord(id=number, folder=b"/v", name=name, size=1500, mtime_ns=0, status=FileStatus.OK)


class Desk:
    """A table of three files with its commands, and what was started."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.started: list[Command] = []
        self.window = Window(WindowState())
        texts = Formatter(QLocale("en_US"), self.window)
        self.actions = Menu(acts(), theme, self.window)
        self.model = FileTableModel(texts, theme.ink, self.window)
        self.view = FileTable(FileSelection(self.model, self.model), self.actions)
        self.view.header.arrange()
        self.window.setCentralWidget(self.view)
        self.window.addActions(self.actions.in_scope(Scope.WINDOW))
        self.opener = Opener(self.launch, parent=self.window)
        self.records = FakeLibrary(
            self.model, [record(1, b"a.mkv"), record(2, b"-b\t.mkv"), record(3, b"c\xe9.mkv")]
        )
        self.commands = FileCommands(
            menu=self.actions,
            view=self.view,
            selection=self.view.selection,
            texts=texts,
            opener=self.opener,
            play=self.play,
            records=self.records,
        )
        self.dragged: list[QMimeData] = []
        self.handing = HandOut(
            menu=self.actions,
            header=self.view.header,
            selection=self.view.selection,
            texts=texts,
            records=self.records,
            drag=lambda _source, mime: self.dragged.append(mime),
        )
        self.window.drag_begun.connect(self.handing.drag)
        self.actions.follow(
            {
                Need.LIBRARY: lambda: True,
                Need.WRITABLE: lambda: True,
                Need.SHOWN: lambda: self.model.rowCount() > 0,
                Need.SELECTED: lambda: self.view.selection.count() > 0,
            },
            *(self.view.selection.changed, self.model.totals_changed),
        )
        qtbot.addWidget(self.window)
        self.window.show()
        self.view.setFocus()

    def select(self, *rows: int) -> None:
        select(self.view, *rows)

    def play(self, records: Iterable[FileRecord]) -> None:
        for each in records:
            self.opener.open_file(each.path)

    def launch(self, command: Command) -> bool:
        self.started.append(command)
        return True


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(theme, qtbot)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_without_a_selection_only_all_can_be_selected_and_exported(desk: Desk) -> None:
    enabled = [action.text() for action in desk.actions.in_scope(Scope.FILES) if action.isEnabled()]
    assert enabled == ["Select all"]
    assert desk.actions["export"].isEnabled()
    desk.select(0)
    keys = ("checksum", "verify", "accept", "check_damage", "trash_files", "compare_videos")
    of_others = [desk.actions[key] for key in keys]
    assert all(action.isEnabled() for action in desk.actions.in_scope(Scope.FILES) if action not in of_others)
    desk.records.records.clear()
    desk.records.answer()
    assert not any(
        action.isEnabled() for action in [*desk.actions.in_scope(Scope.FILES), desk.actions["export"]]
    )


def test_enter_plays_the_file(desk: Desk) -> None:
    desk.select(0)
    QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert len(desk.started) == 1
    assert "a.mkv" in " ".join((*desk.started[0].arguments, desk.started[0].native))


def test_very_many_are_not_played_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.records.take(*(record(number, b"x.mkv") for number in range(4, 40)))
    QTest.keyClick(desk.view, Qt.Key.Key_A, CONTROL)
    with qtbot.waitSignal(desk.commands.notice_raised) as told:
        QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert told.args == ["39 files are too many to open at once."]
    assert desk.started == []


def test_copied_rows_are_what_the_table_shows(desk: Desk) -> None:
    """But a name that a spreadsheet would take for a formula gets an apostrophe."""
    desk.select(1)
    QTest.keyClick(desk.view, Qt.Key.Key_C, CONTROL)
    cells = clipboard().split("\t")
    assert cells[:3] == ["'-b␉.mkv", "/v", "1.5 kB"]
    assert len(cells) == sum(column.main for column in COLUMNS)
    desk.view.header.setSectionHidden(1, True)
    desk.select(0, 1, 2)
    QTest.keyClick(desk.view, Qt.Key.Key_C, CONTROL)
    assert [line.split("\t")[1] for line in clipboard().split("\n")] == ["1.5 kB"] * 3


def test_rows_copied_as_csv_are_those_of_an_export(desk: Desk) -> None:
    desk.select(0, 1, 2)
    QTest.keyClick(desk.view, Qt.Key.Key_C, CONTROL | SHIFT)
    rows = list(csv.DictReader(clipboard().splitlines()))
    assert [row["size"] for row in rows] == ["1500"] * 3
    assert rows[0]["name"] == "a.mkv"
    assert rows[1]["name"].startswith("'-b")


def test_paths_are_copied_a_line_each(desk: Desk) -> None:
    desk.select(0)
    desk.actions["copy_path"].trigger()
    assert clipboard().replace("\\", "/").endswith("/v/a.mkv")


def test_a_clipboard_is_no_place_for_a_million_rows(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.qt.files.hand_out.COPIED", 2)
    QGuiApplication.clipboard().setText("before")
    desk.actions["select_all"].trigger()
    with qtbot.waitSignal(desk.handing.notice_raised) as told:
        desk.actions["copy"].trigger()
    assert told.args == ["3 rows are too many for the clipboard: export them to a file."]
    assert clipboard() == "before"


def drag(view: QTableView, row: int) -> None:
    """Drag a row to the right by the mouse."""
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for step in (5, QApplication.startDragDistance() + 5):
        move = QPointF(at + QPoint(step, 0))
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, move, view.viewport().mapToGlobal(move), left, left, NO_KEY
        )
        QApplication.sendEvent(view.viewport(), event)


def test_selected_files_are_dragged_byte_for_byte(desk: Desk, qtbot: QtBot) -> None:
    desk.select(0, 2)
    drag(desk.view, 2)
    qtbot.waitUntil(lambda: len(desk.dragged) == 1)
    (mime,) = desk.dragged
    assert dropped_paths(mime) == ((b"/v/a.mkv", b"/v/c\xe9.mkv"), 0)
    assert b"c%E9.mkv" in bytes(mime.data("text/uri-list").data())
    assert desk.view.selection.count() == 2


def test_a_row_that_is_not_selected_is_dragged_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.select(0)
    drag(desk.view, 1)
    qtbot.waitUntil(lambda: len(desk.dragged) == 1)
    assert dropped_paths(desk.dragged[0])[0] == (b"/v/-b\t.mkv",)
    assert list(desk.view.selection.chosen()) == [2]


def test_all_files_are_dragged_unless_they_are_too_many(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.actions["select_all"].trigger()
    drag(desk.view, 1)
    qtbot.waitUntil(lambda: len(desk.dragged) == 1)
    assert len(dropped_paths(desk.dragged[0])[0]) == 3
    monkeypatch.setattr("app.qt.files.hand_out.COPIED", 2)
    with qtbot.waitSignal(desk.handing.notice_raised) as told:
        drag(desk.view, 1)
    assert told.args == ["3 files are too many to drag: export them to a file."]
    assert len(desk.dragged) == 1


def test_a_click_in_the_selection_of_everything_selects_one_row(desk: Desk) -> None:
    desk.actions["select_all"].trigger()
    at = desk.view.visualRect(desk.model.index(1, 0)).center()
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert desk.view.selection.count() == 3
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert list(desk.view.selection.chosen()) == [2]


def test_files_that_are_away_are_left_out_and_told(desk: Desk, qtbot: QtBot) -> None:
    away = msgspec.structs.replace(record(2, b"-b\t.mkv"), status=FileStatus.OFFLINE)
    desk.records.take(away)
    desk.select(0, 1)
    with qtbot.waitSignal(desk.handing.notice_raised) as told:
        drag(desk.view, 1)
    assert told.args == ["“-b␉.mkv” is left out: it is missing, or its disk is not connected."]
    qtbot.waitUntil(lambda: len(desk.dragged) == 1)
    assert dropped_paths(desk.dragged[0])[0] == (b"/v/a.mkv",)
    desk.select(1)
    with qtbot.waitSignal(desk.handing.notice_raised):
        drag(desk.view, 1)
    assert len(desk.dragged) == 1


def test_copied_rows_can_be_pasted_as_files(desk: Desk) -> None:
    desk.select(0, 2)
    desk.actions["copy"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert dropped_paths(mime)[0] == (b"/v/a.mkv", b"/v/c\xe9.mkv")
    assert len(clipboard().split("\n")) == 2
    if sys.platform == "linux":
        copied = bytes(mime.data("x-special/gnome-copied-files").data())
        assert copied == b"copy\nfile:///v/a.mkv\nfile:///v/c%E9.mkv"


def test_the_selection_is_inverted_unless_it_has_too_many_parts(desk: Desk, qtbot: QtBot) -> None:
    desk.records.take(*(record(number, b"x.mkv") for number in range(4, 301)))
    desk.select(1, 5)
    desk.actions["invert_selection"].trigger()
    chosen = desk.view.selection.chosen()
    assert list(chosen) == [id_ for id_ in desk.model.ids() if id_ not in desk.model.ids((1, 5))]
    desk.select(*range(0, 300, 2))
    with qtbot.waitSignal(desk.commands.notice_raised) as told:
        desk.actions["invert_selection"].trigger()
    assert told.args == ["The selection has too many parts to be inverted. Search for the other files."]
    assert desk.view.selection.count() == 150
