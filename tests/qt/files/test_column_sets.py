"""Column sets: saved under a name, chosen, replaced, deleted and brought back, kept for the next start."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.config import settings as kept
from app.core.facts.catalogue import COLUMNS
from app.qt.base.environment import UserFiles
from app.qt.files.columns_dialog import ColumnsDialog
from app.qt.files.header import FileHeader
from app.qt.shell.main_window import MainWindow
from app.qt.startup.application import Desktop
from app.qt.widgets.name_dialog import NameDialog
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

SIZE = [column.key for column in COLUMNS].index("size")


@pytest.fixture
def desktop(open_desktop: OpenDesktop) -> Desktop:
    return open_desktop(lambda _request: FakeProber())


@pytest.fixture
def window(desktop: Desktop) -> MainWindow:
    return desktop.window


@pytest.fixture
def header(window: MainWindow) -> FileHeader:
    return parts(window).files.table.header


@pytest.fixture
def dialog(window: MainWindow) -> ColumnsDialog:
    window.menu["columns"].trigger()
    dialog = window.findChild(ColumnsDialog)
    assert dialog is not None
    return dialog


def take(dialog: ColumnsDialog, name: str) -> None:
    """Choose a column set."""
    dialog.sets.setCurrentText(name)
    dialog.sets.activated.emit(dialog.sets.currentIndex())


def names(header: FileHeader) -> list[str]:
    return [each.name for each in header.sets]


def test_a_set_is_saved_chosen_and_there_at_the_next_start(
    window: MainWindow, header: FileHeader, dialog: ColumnsDialog, files: UserFiles, qtbot: QtBot
) -> None:
    header.setSectionHidden(SIZE, True)
    header.set_order((("added", True), ("name", False)))
    header.pin(0, pinned=True)
    left = header.columns()
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(NameDialog)))
    (named,) = window.findChildren(NameDialog)
    named.name.setText("  Day & night ")
    named.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert names(header) == ["Day & night"]
    take(dialog, "Usual")
    assert not header.isSectionHidden(SIZE)
    take(dialog, "Day & night")
    assert header.columns() == left
    assert header.order == (("added", True), ("name", False))
    assert kept.load(files.settings).settings.column_sets == header.sets


def test_sets_are_there_from_the_start(open_desktop: OpenDesktop, files: UserFiles) -> None:
    saved = kept.ColumnSet(name="Mine", columns=(kept.ColumnState(key="size", width=99),))
    kept.save(files.settings, kept.Settings(column_sets=(saved,)))
    window = open_desktop(lambda _request: FakeProber()).window
    header = parts(window).files.table.header
    window.menu["columns"].trigger()
    for dialog in window.findChildren(ColumnsDialog):
        take(dialog, "Mine")
    assert next(each for each in header.columns() if each.shown) == saved.columns[0]
    assert header.order == ()


def test_a_set_is_deleted_and_brought_back(
    window: MainWindow, header: FileHeader, dialog: ColumnsDialog, files: UserFiles
) -> None:
    parts(window).column_sets.save("one")
    parts(window).column_sets.save("two")
    take(dialog, "Usual")
    assert not dialog.delete.isEnabled()
    take(dialog, "one")
    dialog.delete.click()
    assert names(header) == ["two"]
    assert [each.name for each in kept.load(files.settings).settings.column_sets] == ["two"]
    assert window.notice.label.text() == "The column set “one” was deleted."
    window.notice.offer.click()
    assert sorted(names(header)) == ["one", "two"]


def test_a_set_that_is_replaced_can_be_had_back(window: MainWindow, header: FileHeader) -> None:
    parts(window).column_sets.save("one")
    (before,) = header.sets
    header.setSectionHidden(SIZE, True)
    parts(window).column_sets.save("one")
    assert header.sets != (before,)
    assert names(header) == ["one"]
    window.notice.offer.click()
    assert header.sets == (before,)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("", None), (" \t ", None), ("x" * 99, "x" * 60), ("a\n b", "a b"), ("a\u202eb", "a\ufffdb")],
)
def test_a_name_is_one_short_line(
    window: MainWindow, header: FileHeader, typed: str, name: str | None
) -> None:
    parts(window).column_sets.save(typed)
    assert names(header) == ([name] if name else [])
