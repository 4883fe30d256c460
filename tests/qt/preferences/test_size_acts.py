"""Text size and compact rows: by the menu, at once in the whole window, and kept."""

from pytestqt.qtbot import QtBot

from app.config import settings as kept
from app.config.settings import TextSize
from app.qt.base.environment import UserFiles
from app.qt.startup.application import Desktop
from app.qt.widgets.row_table import ROW_HEIGHT
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts


def _text(desktop: Desktop) -> int:
    return parts(desktop.window).files.table.fontInfo().pixelSize()


def _row(desktop: Desktop) -> int:
    return parts(desktop.window).files.table.verticalHeader().defaultSectionSize()


def test_text_grows_and_shrinks_by_the_menu_and_is_kept(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    desktop = open_desktop(FakeProber)
    menu = desktop.window.menu
    usual = _text(desktop)
    assert _row(desktop) == ROW_HEIGHT
    menu["text_larger"].trigger()
    assert _text(desktop) > usual
    assert _row(desktop) > ROW_HEIGHT
    assert kept.load(files.settings).settings.text_size is TextSize.LARGE
    for _ in range(len(TextSize)):
        menu["text_smaller"].trigger()
    assert _text(desktop) < usual
    assert desktop.preferences.settings.text_size is TextSize.SMALL
    menu["text_normal"].trigger()
    assert (_text(desktop), _row(desktop)) == (usual, ROW_HEIGHT)


def test_rows_are_compact_by_the_menu_and_at_the_next_start(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    desktop = open_desktop(FakeProber)
    act = desktop.window.menu["compact_rows"]
    assert not act.isChecked()
    act.trigger()
    assert _row(desktop) < ROW_HEIGHT
    assert act.isChecked()
    assert kept.load(files.settings).settings.compact_rows
    act.trigger()
    assert _row(desktop) == ROW_HEIGHT
