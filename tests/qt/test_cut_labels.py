"""No label is cut: each page and dialog, in each language, in a small and in a common window."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
import pytestqt.exceptions
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.qt.preferences.dialog import PreferencesDialog
from app.qt.startup.application import Desktop
from app.qt.startup.features import pages
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Install, OpenDesktop
from tests.qt.cut_labels import cut_in
from tests.qt.dialogs import DIALOGS, opened, prepare
from tests.qt.fake_library import settle
from tests.qt.parts import parts

SIZES = ((640, 480), (683, 384), (720, 600), (1366, 768))
"""Sizes of windows, px; the second is the last with a scale of 200 %."""
_SETTLED_MS = 60_000


@pytest.fixture(params=["en", "de"])
def language(install: Install, request: pytest.FixtureRequest) -> str:
    install(request.param)
    return str(request.param)


@pytest.fixture
def desktop(language: str, open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window with some files, of which one is selected."""
    make_files(tmp_path / "Day 1", 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(tmp_path / "Day 1"),))
    window = desktop.window
    qtbot.waitUntil(lambda: parts(window).model.totals.files == 3 and not window.menu["cancel"].isEnabled())
    parts(window).files.table.selectRow(0)
    return desktop


def test_no_label_of_a_page_is_cut(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    found: set[str] = set()
    for page in pages():
        act = window.menu[page.key]
        qtbot.waitUntil(act.isEnabled)
        act.trigger()
        settle(desktop, qtbot)
        for size in SIZES:
            window.resize(*size)
            found |= {f"{page.key} {size[0]}: {what}" for what in cut_at_last(window, qtbot)}
    assert found == set()


def test_no_label_of_a_dialog_is_cut(desktop: Desktop, qtbot: QtBot) -> None:
    found: set[str] = set()
    desk = prepare(desktop, qtbot)
    for name in DIALOGS:
        with opened(name, desk, qtbot) as dialog:
            found |= {f"{name}: {what}" for what in cut_at_last(dialog, qtbot)}
            for size in SIZES:
                dialog.resize(*size)
                found |= {f"{name} {size[0]}: {what}" for what in cut_at_last(dialog, qtbot)}
    assert found == set()


def test_no_label_of_the_preferences_is_cut(desktop: Desktop, qtbot: QtBot) -> None:
    found: set[str] = set()
    with opened("preferences", prepare(desktop, qtbot), qtbot) as dialog:
        assert isinstance(dialog, PreferencesDialog)
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            for size in SIZES:
                dialog.resize(*size)
                name = dialog.list.item(row).text()
                found |= {f"{name} {size[0]}: {what}" for what in cut_at_last(dialog, qtbot)}
    assert found == set()


def cut_at_last(top: QWidget, qtbot: QtBot) -> list[str]:
    """Return the texts that are cut when nothing changes any more: panels come and go with the width."""
    found: list[str] = []

    def is_whole() -> bool:
        found[:] = cut_in(top)
        return not found

    with suppress(pytestqt.exceptions.TimeoutError):
        qtbot.waitUntil(is_whole, timeout=_SETTLED_MS)
    return found
