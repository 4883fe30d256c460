"""The dialog for saving a file: the name that it proposes, and the format that comes of name and type."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.qt.desktop.save_dialog import SaveDialog

CSV, JSON = "CSV (*.csv)", "JSON (*.json)"


class Dialog(SaveDialog[str]):
    """Keeps what it says."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent, "Save", {CSV: ("csv", (".csv",)), JSON: ("json", (".json",))}, "videos")
        self.setDirectory(str(folder))
        self.said: list[tuple[Path, str]] = []

    def say(self, path: bytes, form: str) -> None:
        self.said.append((Path(os.fsdecode(path)), form))

    @property
    def name(self) -> str:
        """The name in the field."""
        return Path(self.selectedFiles()[0]).name


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(parent: QWidget, tmp_path: Path) -> Dialog:
    return Dialog(parent, tmp_path)


def choose(dialog: Dialog, name: str) -> None:
    """Choose a type as a person does: unlike `selectNameFilter` alone, that emits a signal."""
    dialog.selectNameFilter(name)
    dialog.filterSelected.emit(name)


def test_the_proposed_name_has_the_ending_of_the_type(dialog: Dialog, tmp_path: Path) -> None:
    assert dialog.name == "videos.csv"
    dialog.selectNameFilter(JSON)
    assert dialog.name == "videos.json"
    dialog.accept()
    assert dialog.said == [(tmp_path / "videos.json", "json")]


def test_the_proposed_name_that_was_typed_again_wins_over_the_type(dialog: Dialog, tmp_path: Path) -> None:
    choose(dialog, JSON)
    dialog.selectFile("videos.csv")
    dialog.accept()
    assert dialog.said == [(tmp_path / "videos.csv", "csv")]


def test_a_type_told_only_at_the_end_wins_over_the_proposed_name(dialog: Dialog, tmp_path: Path) -> None:
    """A file that nobody was asked about stays."""
    (tmp_path / "videos.json").touch()
    dialog.selectNameFilter(JSON)
    dialog.selectFile("videos.csv")
    dialog.accept()
    assert dialog.said == [(tmp_path / "videos (2).json", "json")]


def test_a_chosen_type_leaves_the_folder_of_an_empty_field(dialog: Dialog, tmp_path: Path) -> None:
    (tmp_path / "old.csv").mkdir()
    dialog.setDirectory(str(tmp_path / "old.csv"))
    dialog.findChildren(QLineEdit)[0].clear()
    choose(dialog, JSON)
    assert dialog.selectedFiles() == [str(tmp_path / "old.csv")]


def test_a_chosen_type_changes_the_name_where_the_system_leaves_it(dialog: Dialog, tmp_path: Path) -> None:
    dialog.selectNameFilter(JSON)
    dialog.selectFile("videos.csv")
    dialog.filterSelected.emit(JSON)
    assert dialog.name == "videos.json"
    dialog.accept()
    assert dialog.said == [(tmp_path / "videos.json", "json")]


def test_an_ending_that_was_typed_wins_over_the_type(dialog: Dialog, tmp_path: Path) -> None:
    dialog.selectFile("holidays.json")
    dialog.accept()
    assert dialog.said == [(tmp_path / "holidays.json", "json")]


def test_a_name_without_an_ending_gets_that_of_the_type(dialog: Dialog, tmp_path: Path) -> None:
    dialog.selectFile("holidays")
    dialog.accept()
    assert dialog.said == [(tmp_path / "holidays.csv", "csv")]
