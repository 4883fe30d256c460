"""The act “Export”: which files, as what, where to, and what comes after."""

import csv
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.config import settings as kept
from app.config.settings import ColumnChoice, ExportChoice
from app.core.export.format import Format
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.qt.base.environment import UserFiles
from app.qt.desktop.opener import Command, Opener
from app.qt.files.export_dialog import ExportFileDialog, ExportSheet
from app.qt.startup.application import Desktop
from tests.benchmarks.tables.library import make
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import settle
from tests.qt.gestures import select
from tests.qt.parts import parts

ROWS = 12


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, library_path: Path) -> Desktop:
    make(library_path, ROWS)
    desktop = open_desktop(lambda _request: FakeProber())
    settle(desktop, qtbot)
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == ROWS)
    return desktop


def sheet_of(desktop: Desktop) -> ExportSheet:
    """Return the sheet that is open, or open one."""
    opened = [each for each in desktop.window.findChildren(ExportSheet) if each.isVisible()]
    if not opened:
        desktop.window.menu["export"].trigger()
        return sheet_of(desktop)
    return opened[0]


def choose(sheet: ExportSheet, form: str, columns: ColumnChoice = ColumnChoice.TABLE) -> None:
    (sheet.report if form in {"html", "pdf"} else sheet.list).click()
    sheet.format.setCurrentIndex(sheet.format.findData(form))
    sheet.columns.setCurrentIndex(sheet.columns.findData(columns))


def write(desktop: Desktop, qtbot: QtBot, sheet: ExportSheet, name: str, folder: Path) -> None:
    """Go on to the file, and type its name."""
    sheet.buttons.accepted.emit()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in desktop.window.findChildren(ExportFileDialog)))
    (dialog,) = [each for each in desktop.window.findChildren(ExportFileDialog) if each.isVisible()]
    dialog.setDirectory(str(folder))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(name)
    dialog.accept()


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text("utf-8").splitlines()))


@pytest.mark.parametrize(("chosen", "several"), [((), False), ((0,), False), ((0, 2), True)])
def test_it_says_how_many_files_and_offers_several_selected_first(
    desktop: Desktop, chosen: tuple[int, ...], *, several: bool
) -> None:
    select(parts(desktop.window).files.table, *chosen)
    sheet = sheet_of(desktop)
    assert sheet.all_shown.text() == f"&Shown files: {ROWS}"
    assert sheet.selected.text() == f"Se&lected files: {len(chosen)}"
    assert sheet.selected.isEnabled() is bool(chosen)
    assert sheet.selected.isChecked() is several


def test_a_list_has_the_columns_of_the_table_in_their_order(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    header = parts(desktop.window).files.table.header
    header.moveSection(header.visualIndex(2), 0)
    sheet = sheet_of(desktop)
    choose(sheet, "csv")
    write(desktop, qtbot, sheet, "list", tmp_path)
    file = tmp_path / "list.csv"
    qtbot.waitUntil(file.exists)
    shown = [state.key for state in header.columns() if state.shown]
    assert list(rows(file)[0]) == [BY_KEY[key].title for key in shown]
    assert len(rows(file)) == ROWS


def test_selected_files_with_chosen_columns(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    select(parts(desktop.window).files.table, 1, 3)
    sheet = sheet_of(desktop)
    choose(sheet, "csv", ColumnChoice.CHOSEN)
    assert sheet.picker.isVisible()
    sheet.picker.show_checked({"size", "hdr"})
    write(desktop, qtbot, sheet, "list.csv", tmp_path)
    file = tmp_path / "list.csv"
    qtbot.waitUntil(file.exists)
    assert [list(row) for row in rows(file)] == [["Size", "HDR"]] * 2


def test_what_was_written_can_be_opened_and_shown(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar, seen = parts(desktop.window).activity, list[tuple[str, ...]]()
    opener = next(each for each in desktop.window.findChildren(Opener) if each.parent() is desktop.window)

    def launch(command: Command) -> bool:
        seen.append(command.arguments)
        return True

    monkeypatch.setattr(opener, "_launch", launch)
    monkeypatch.setattr(opener, "_ask", lambda method, uri, _otherwise: seen.append((method, uri)))
    sheet = sheet_of(desktop)
    choose(sheet, "csv")
    write(desktop, qtbot, sheet, "list.csv", tmp_path)
    qtbot.waitUntil(lambda: bar.reveal.isVisible() and "list.csv" in bar.detail.accessibleName())
    uri = (tmp_path / "list.csv").as_uri()
    bar.open.click()
    bar.reveal.click()
    assert seen == [(uri,), ("ShowItems", uri)]


def test_no_column_at_all_is_refused_in_the_sheet(desktop: Desktop) -> None:
    sheet = sheet_of(desktop)
    choose(sheet, "csv", ColumnChoice.CHOSEN)
    sheet.buttons.accepted.emit()
    assert sheet.isVisible()
    assert sheet.problem.text() == "Choose at least one column."


def test_all_columns_are_written_by_choice(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = sheet_of(desktop)
    choose(sheet, "csv", ColumnChoice.ALL)
    write(desktop, qtbot, sheet, "list.csv", tmp_path)
    file = tmp_path / "list.csv"
    qtbot.waitUntil(file.exists)
    assert list(rows(file)[0]) == ["Path", *(column.title for column in COLUMNS)]


@pytest.mark.parametrize(
    ("form", "name", "typed"),
    [
        ("csv", "list.csv", "list"),
        ("json", "list.json", "list"),
        ("jsonl", "list.ndjson", "list.ndjson"),
        ("html", "list.html", "list"),
        ("json", "holiday.v2.json", "holiday.v2"),
        ("csv", "taken.v2 (2).csv", "taken.v2"),
    ],
)
def test_each_format_is_written_with_its_extension(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, form: str, name: str, typed: str
) -> None:
    (tmp_path / "taken.v2.csv").write_text("mine")
    sheet = sheet_of(desktop)
    choose(sheet, form)
    write(desktop, qtbot, sheet, typed, tmp_path)
    qtbot.waitUntil((tmp_path / name).exists)
    assert (tmp_path / "taken.v2.csv").read_text() == "mine"


def test_only_a_list_has_columns_and_only_a_report_pictures(desktop: Desktop) -> None:
    sheet = sheet_of(desktop)
    for form, columns, pictures in (
        ("csv", True, False),
        ("json", False, False),
        ("html", False, True),
        ("pdf", False, True),
    ):
        choose(sheet, form)
        assert (sheet.columns.isEnabled(), sheet.pictures.isEnabled()) == (columns, pictures)


def test_the_choice_is_offered_again_and_kept(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, files: UserFiles
) -> None:
    sheet = sheet_of(desktop)
    choose(sheet, "html")
    sheet.pictures.setChecked(False)
    write(desktop, qtbot, sheet, "list", tmp_path)
    qtbot.waitUntil((tmp_path / "list.html").exists)
    again = sheet_of(desktop)
    assert again.report.isChecked()
    assert again.format.currentData() == "html"
    assert not again.pictures.isChecked()
    assert kept.load(files.settings).settings.export == ExportChoice(format=Format.HTML, pictures=False)


def test_the_result_is_opened_once_it_is_written(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr(Opener, "open_file", lambda _opener, path: opened.append(path))
    sheet = sheet_of(desktop)
    choose(sheet, "csv")
    sheet.open_result.setChecked(True)
    write(desktop, qtbot, sheet, "list.csv", tmp_path)
    qtbot.waitUntil(lambda: opened == [os.fsencode(tmp_path / "list.csv")])
    assert (tmp_path / "list.csv").exists()


def test_who_leaves_the_question_for_the_file_is_back_in_the_sheet(desktop: Desktop, qtbot: QtBot) -> None:
    sheet = sheet_of(desktop)
    choose(sheet, "jsonl")
    sheet.buttons.accepted.emit()
    (dialog,) = [each for each in desktop.window.findChildren(ExportFileDialog) if each.isVisible()]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(ExportFileDialog))
    assert sheet.isVisible()
    assert sheet.format.currentData() == "jsonl"
    sheet.reject()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(ExportSheet))


def test_a_target_that_cannot_be_written_brings_the_sheet_back_with_the_reason(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, library_path: Path
) -> None:
    sheet = sheet_of(desktop)
    choose(sheet, "jsonl")
    sheet.buttons.accepted.emit()
    (dialog,) = [each for each in desktop.window.findChildren(ExportFileDialog) if each.isVisible()]
    gone = tmp_path / "gone"
    dialog.chosen.emit(os.fsencode(gone / "list.jsonl"))
    dialog.reject()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in desktop.window.findChildren(ExportSheet)))
    back = sheet_of(desktop)
    assert "list.jsonl" in back.problem.text()
    assert back.problem.isVisible()
    assert back.format.currentData() == "jsonl"
    assert not gone.exists()
    assert sys.platform == "win32" or not list(tmp_path.glob("*.part*"))


def test_a_list_may_have_a_line_a_recording(desktop: Desktop) -> None:
    sheet = sheet_of(desktop)
    choose(sheet, "csv")
    assert not sheet.choice.by_clip
    sheet.by_clip.click()
    assert sheet.choice.by_clip
    choose(sheet, "html")
    assert not sheet.by_clip.isEnabled()
    sheet.reject()
