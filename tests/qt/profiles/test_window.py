"""Profiles in the window: the filter, the facet, the details and the dialog, with a real library."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import settings
from app.core.facts.outcomes import Outcome
from app.library import open_library
from app.qt.profiles.dialog import ProfileDialog
from app.qt.startup.environment import Files
from tests.doubles import FakeProber
from tests.library.filling import fill, found
from tests.qt.conftest import OpenDesktop

OWN = {"version": 1, "title": "All matroska", "all": [{"filter": "ext:mkv"}]}


@pytest.fixture
def known(library_path, files: Files) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    """Two files, a profile of the user, and a file that is none."""
    library = open_library(library_path)
    fill(library, b"/v", [(b"/v/a", [found(b"one.mp4"), found(b"two.mkv")])])
    library.close()
    files.profiles.mkdir()
    (files.profiles / "own.json").write_text(json.dumps(OWN))
    (files.profiles / "bad.json").write_text("{")


@pytest.mark.usefixtures("known")
def test_profiles_are_searched_counted_chosen_and_shown(
    open_desktop: OpenDesktop, files: Files, qtbot: QtBot
) -> None:
    window = open_desktop(FakeProber).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    qtbot.waitUntil(lambda: any("bad.json" in text for text in window.notice.notices()))
    QTest.keyClicks(window.search.field, "plays:own")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    window.menu["show_all"].trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    window.menu["profiles"].trigger()
    dialog = window.findChild(ProfileDialog)
    assert dialog is not None
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    qtbot.waitUntil(lambda: dialog.panel.counts[Outcome.YES].text() == "✓ 1 passes")
    assert dialog.panel.counts[Outcome.NO].text() == "✗ 1 fails"
    QTest.mouseClick(dialog.panel.counts[Outcome.NO], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert window.browse.state.text == "plays:own=no"
    dialog.panel.chosen.setChecked(True)
    assert settings.load(files.settings).settings.chosen_profiles == ("own",)
    dialog.close()
    window.menu["details"].setChecked(True)
    window.panel.table.selectRow(0)
    qtbot.waitUntil(lambda: "The file does not fulfil the profile" in window.details.sheet.toPlainText())
    assert "wanted: mkv" in window.details.sheet.toPlainText()
    qtbot.waitUntil(lambda: [card.code for card in window.details.cards.shown] == ["extension", "plays"])
    card = window.details.cards.shown[1]
    assert card.title.text() == "Does not play"
    assert card.text.text().startswith("All matroska: extension of the file's name mp4, wanted: mkv")
    column = [each.key for each in window.model.columns].index("plays")
    qtbot.waitUntil(lambda: window.model.index(0, column).data() == "✗ own")  # read again after the judging
