"""Both palettes can be read, and the window changes from one to the other while it is open."""

import pytest
from msgspec.structs import asdict, replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config.settings import Loaded, Settings
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.qt.base.environment import UserFiles
from app.qt.base.theme import DARK, LIGHT, Colours, Theme
from app.qt.shell.main_window import MainWindow
from app.qt.startup import first_window
from app.qt.startup.first_window import FirstWindow
from tests.qt.contrast import contrast

NAME, FOLDER = COLUMNS[0], COLUMNS[1]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "panel"),
        ("text", "background"),
        ("text", "selection"),
        ("dim", "panel"),
        ("dim", "side"),
        ("red", "panel"),
        ("amber", "panel"),
        ("amber", "amber_ground"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
    ],
)
def test_text_can_be_read_on_its_ground(colours: Colours, ink: str, ground: str) -> None:
    values = asdict(colours)
    assert contrast(values[ink], values[ground]) >= 4.5


def record(status: FileStatus) -> FileRecord:
    return FileRecord(id=1, folder=b"/", name=b"x", size=0, mtime_ns=0, status=status)


def test_ink_says_what_state_a_file_is_in(theme: Theme) -> None:
    assert theme.ink(NAME, record(FileStatus.OK)) is None
    assert theme.ink(FOLDER, record(FileStatus.OK)) == QColor(LIGHT.dim)
    assert theme.ink(FOLDER, record(FileStatus.FAILED)) == QColor(LIGHT.red)
    assert theme.ink(NAME, record(FileStatus.TIMEOUT)) == QColor(LIGHT.amber)
    picture = replace(record(FileStatus.FAILED), reason=Message("file.picture", {"format": "HEIF"}))
    assert theme.ink(NAME, picture) == QColor(LIGHT.amber)
    assert theme.ink(NAME, record(FileStatus.OFFLINE)) == QColor(LIGHT.dim)


def test_ink_says_how_grave_the_problem_in_the_state_of_a_file_is(theme: Theme) -> None:
    state, ill = BY_KEY["status"], record(FileStatus.OK)
    told = {
        code: theme.ink(state, replace(ill, problems=problem_bits([code])))
        for code in ("truncated", "lengths", "no-audio")
    }
    assert told == {"truncated": QColor(LIGHT.red), "lengths": QColor(LIGHT.amber), "no-audio": None}
    away = replace(ill, status=FileStatus.OFFLINE, problems=problem_bits(["truncated"]))
    assert theme.ink(state, away) == QColor(LIGHT.dim)


def test_it_changes_while_the_window_is_open(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.dress(dark=True)
    assert qapp.palette().base().color() == QColor(DARK.panel)
    assert theme.ink(NAME, record(FileStatus.FAILED)) == QColor(DARK.red)
    with qtbot.waitSignal(theme.changed):
        theme.follow()
    assert qapp.palette().base().color() == QColor(LIGHT.panel)


def test_a_window_is_made_without_the_style_sheet_and_has_it_afterwards(
    theme: Theme, files: UserFiles, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would style each widget again with each parent that it gets."""
    sheet, meanwhile = qapp.styleSheet(), []

    def make(*given: object) -> MainWindow:
        meanwhile.append(qapp.styleSheet())
        return MainWindow(*given)  # type: ignore[arg-type] # passed on

    monkeypatch.setattr(first_window, "MainWindow", make)
    first = FirstWindow(theme, files, Loaded(Settings()), QLocale("en_US"))
    qtbot.addWidget(first.window)
    assert meanwhile == [""]
    assert qapp.styleSheet() == sheet != ""


def test_the_style_sheet_is_there_again_after_an_error(theme: Theme, qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    with pytest.raises(ZeroDivisionError), theme.unstyled():
        raise ZeroDivisionError
    assert qapp.styleSheet() == sheet
