"""The dialogs keep the same rules: one main button, Enter and Escape lose nothing, all has a name."""

import os
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.qt.base.desk import Desk
from app.qt.base.theme import Theme
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.controls import activate, check_tab, controls, misnamed, said, shows_focus, stops, unsaid
from tests.qt.dialogs import DIALOGS, kinds, opened, prepare, shown
from tests.qt.parts import parts

_BUTTONLESS: Final = {"palette"}
"""Dialogs that a choice ends."""
_BUTTONED: Final = sorted(DIALOGS.keys() - _BUTTONLESS)
Key = Qt.Key


@pytest.fixture
def desk(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with some files, of which one is selected."""
    make_files(tmp_path / "Day 1", 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(tmp_path / "Day 1"),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    return prepare(desktop, qtbot)


def buttons(dialog: QDialog) -> list[QPushButton]:
    return [each for each in dialog.findChildren(QPushButton) if each.isVisible()]


_WARN: Final = {
    *("accept", "cancel", "quit", "leave", "update", "error", "error with its report"),
    "index of what is said",
}
"""Dialogs with a button that warns."""


def test_each_dialog_of_the_program_keeps_the_rules(desk: Desk, qtbot: QtBot) -> None:
    """One after the other in one window, as each takes a while to open."""
    seen = set()
    for name in DIALOGS:
        with opened(name, desk, qtbot) as dialog:
            seen.add(type(dialog))
            assert dialog.windowTitle(), name
            assert controls(dialog), name
            assert (unsaid(dialog), misnamed(dialog)) == ([], []), name
            if name not in _BUTTONLESS:
                check_main_button(name, dialog)
                activate(dialog, qtbot)
                check_warning(name, dialog)
                check_tab(dialog)
                check_focus_is_seen(name)
    assert {kind.__name__ for kind in kinds() - seen} == set()


def test_what_has_the_keyboard_is_seen_in_dark_colours(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    theme.dress(dark=True)
    for name in _BUTTONED:
        with opened(name, desk, qtbot) as dialog:
            activate(dialog, qtbot)
            check_focus_is_seen(name)


def check_main_button(name: str, dialog: QDialog) -> None:
    """Check that one button is the main one, and is shown so."""
    main = [each.text() for each in buttons(dialog) if each.isDefault()]
    blue = [each.text() for each in buttons(dialog) if each.property("primary")]
    others = [each.text() for each in buttons(dialog) if each.autoDefault()]
    assert len(main) == 1, name
    assert main == blue == others, name


def check_warning(name: str, dialog: QDialog) -> None:
    """Check that a button that warns has not the focus by itself."""
    red = [each for each in buttons(dialog) if each.property("danger")]
    assert bool(red) is (name in _WARN), name
    assert not any(each.isDefault() or each.hasFocus() for each in red), name


def check_focus_is_seen(name: str) -> None:
    unseen = {said(each)[0] for each in stops(Key.Key_Tab) if not shows_focus(each)}
    assert unseen == set(), name


def test_enter_presses_the_button_with_the_focus(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in _BUTTONED:
        with opened(name, desk, qtbot) as dialog:
            activate(dialog, qtbot)
            for button in (each for each in buttons(dialog) if each.isEnabled()):
                pressed: list[bool] = []
                monkeypatch.setattr(button, "click", partial(pressed.append, True))
                button.setFocus()
                QTest.keyClick(button, Key.Key_Return)
                assert (pressed, dialog.isVisible()) == ([True], True), (name, button.text())


def test_escape_leaves_without_a_change(desk: Desk, qtbot: QtBot) -> None:
    before = desk.preferences.settings, parts(desk.window).files.table.header.columns()
    for name in DIALOGS:
        with opened(name, desk, qtbot) as dialog:
            if name not in _BUTTONLESS:
                activate(dialog, qtbot)
            chosen: list[bool] = []
            dialog.accepted.connect(partial(chosen.append, True))
            focus = QApplication.activePopupWidget() or QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, Key.Key_Escape)
            qtbot.waitUntil(lambda: not shown())
            assert not chosen, name
    assert (desk.preferences.settings, parts(desk.window).files.table.header.columns()) == before
