"""The test language, which is longer and reads from the right: nothing is cut or stays on its side."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
import pytestqt.exceptions
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.qt.startup.application import Desktop
from app.qt.startup.mirrored_english import VARIABLE, longer
from app.qt.widgets.side_margins import set_margins
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Install, OpenDesktop
from tests.qt.cut_labels import cut_in
from tests.qt.dialogs import opened, prepare
from tests.qt.fake_library import settle
from tests.qt.mirroring import unmirrored
from tests.qt.parts import parts

_SETTLED_MS = 60_000
PAGES = ("table_view", "gallery", "copies", "home")
DIALOGS = ("check_damage", "target", "look_after")


@pytest.fixture
def chosen(install: Install, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Has the window speak the test language."""
    monkeypatch.setenv(VARIABLE, "1")
    install("")
    qtbot.waitUntil(lambda: QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    monkeypatch.delenv(VARIABLE)  # the test ends in English


@pytest.fixture
def desktop(chosen: None, open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window with some files."""
    make_files(tmp_path / "Day 1", 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(tmp_path / "Day 1"),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    return desktop


def test_the_window_is_whole_and_mirrored(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.resize(1024, 700)
    found: list[str] = []
    for key in PAGES:
        qtbot.waitUntil(window.menu[key].isEnabled)
        window.menu[key].trigger()
        settle(desktop, qtbot)
        found += [f"{key}: {what}" for what in wrong_at_last(window, qtbot)]
    window.menu["table_view"].trigger()
    desk = prepare(desktop, qtbot)
    for name in DIALOGS:
        with opened(name, desk, qtbot) as dialog:
            found += [f"{name}: {what}" for what in wrong_at_last(dialog, qtbot)]
    assert not found, "\n".join(found)


def wrong_at_last(top: QWidget, qtbot: QtBot) -> list[str]:
    """Return what is wrong when nothing changes any more: a scroll bar comes with the last of a page."""
    found: list[str] = []

    def is_right() -> bool:
        found[:] = (*cut_in(top), *unmirrored(top))
        return not found

    with suppress(pytestqt.exceptions.TimeoutError):
        qtbot.waitUntil(is_right, timeout=_SETTLED_MS)
    return found


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("Add &folders…", "\u200f[ÁAdd &fóòldéèrs…]"),
        (
            "{count} {count:file|files} in <b>{name}</b>",
            "\u200f[{count} {count:file|files} íìn <b>{name}</b>]",
        ),
        (" %1 of ", " \u200f[%1 óòf] "),
        ("{}: {}", "{}: {}"),
        ("…", "…"),
    ],
)
def test_a_text_is_longer_and_its_values_keep_their_places(english: str, told: str) -> None:
    assert longer(english) == told


class Crooked(QWidget):
    """Paints at the left in every language."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.fillRect(QRect(0, 0, 60, 40), Qt.GlobalColor.black)


@pytest.mark.usefixtures("chosen")
def test_what_stays_at_the_left_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(400, 60)
    row = QHBoxLayout(top)
    painted, button = Crooked(), QPushButton("straight")
    for widget in (painted, button):
        row.addWidget(widget)
    top.show()
    assert [what.split()[0] for what in unmirrored(top)] == ["Crooked"]
    row.removeWidget(painted)
    painted.setGeometry(0, 0, 100, 60)
    button.setFixedWidth(80)
    assert any(what.startswith("Crooked") and " at 0 to 99" in what for what in unmirrored(top))


@pytest.mark.usefixtures("chosen")
def test_margins_change_sides(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    row = QHBoxLayout(top)
    set_margins(top, 1, 2, 3, 4)
    set_margins(top, 5, 6, 7, 8)
    margins = row.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (7, 6, 5, 8)
    top.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (5, 7)
