"""Profiles in the window: the filter, the facet, the details and the page, with a real library."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config import settings
from app.core.facts.outcomes import Outcome
from app.library import open_library
from app.qt.base.environment import UserFiles
from app.qt.profiles.page import ProfilesPage
from tests.doubles import FakeProber
from tests.library.filling import fill, found
from tests.qt.conftest import OpenDesktop
from tests.qt.parts import parts

OWN = {"version": 1, "title": "All matroska", "all": [{"filter": "ext:mkv"}]}


@pytest.fixture
def known(library_path, files: UserFiles) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    """Two files, a profile of the user, and a file that is none."""
    library = open_library(library_path)
    fill(library, b"/v", [(b"/v/a", [found(b"one.mp4"), found(b"two.mkv")])])
    library.close()
    files.profiles.mkdir()
    (files.profiles / "own.json").write_text(json.dumps(OWN))
    (files.profiles / "bad.json").write_text("{")


@pytest.mark.usefixtures("known")
def test_profiles_are_searched_counted_chosen_and_shown(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    window = open_desktop(FakeProber).window
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    qtbot.waitUntil(lambda: any("bad.json" in text for text in window.notice.notices()))
    QTest.keyClicks(parts(window).search, "plays:own")
    QTest.keyClick(parts(window).search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    window.menu["show_all"].trigger()
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    window.menu["profiles"].trigger()
    page = window.findChild(ProfilesPage)
    assert page is not None
    page.list.setCurrentRow(page.list.count() - 1)
    qtbot.waitUntil(lambda: page.panel.counts[Outcome.YES].text() == "✓ 1 passes")
    assert page.panel.counts[Outcome.NO].text() == "✗ 1 fails"
    QTest.mouseClick(page.panel.counts[Outcome.NO], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    assert window.browse.state.text == "plays:own=no"
    assert window.page == "table_view"
    page.panel.chosen.setChecked(True)
    assert settings.load(files.settings).settings.chosen_profiles == ("own",)
    window.menu["details"].setChecked(True)
    parts(window).files.table.selectRow(0)
    qtbot.waitUntil(
        lambda: "The file does not fulfil the profile" in parts(window).details.sheet.toPlainText()
    )
    assert "wanted: mkv" in parts(window).details.sheet.toPlainText()
    qtbot.waitUntil(
        lambda: [card.code for card in parts(window).details.cards.shown] == ["extension", "plays"]
    )
    card = parts(window).details.cards.shown[1]
    assert card.title.text() == "Does not play"
    assert card.text.text().startswith("All matroska: extension of the file's name mp4, wanted: mkv")
    column = [each.key for each in parts(window).model.columns].index("plays")
    qtbot.waitUntil(
        lambda: parts(window).model.index(0, column).data() == "✗ own"
    )  # read again after the judging


@pytest.mark.usefixtures("known")
def test_the_details_say_why_a_file_fails_the_profile_of_the_search(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    window = open_desktop(FakeProber).window
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    qtbot.waitUntil(lambda: any(each.name == "own" for each in window.browse.profiles))
    window.menu["details"].setChecked(True)
    window.browse.search_everywhere("plays:own=no")
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    parts(window).files.table.selectRow(0)
    told = parts(window).details.sheet
    qtbot.waitUntil(lambda: "wanted: mkv" in told.toPlainText())
    assert told.toPlainText().index("All matroska") < told.toPlainText().index("Size")
    window.browse.search_everywhere("ext:mp4")
    qtbot.waitUntil(lambda: "All matroska" not in told.toPlainText())


@pytest.mark.usefixtures("known")
def test_why_files_fail_is_counted_and_searched_by_a_click(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    window = open_desktop(FakeProber).window
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 2)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    page = window.findChild(ProfilesPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.list.count() > 1)
    page.list.setCurrentRow(page.list.count() - 1)
    reasons = page.panel.reasons
    qtbot.waitUntil(lambda: [row.files for row in reasons.rows()] == [1])
    model = reasons.model()
    assert model.index(0, 1).data() == "extension of the file's name; wanted: mkv"
    row = reasons.visualRect(model.index(0, 1)).center()
    QTest.mouseClick(reasons.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert window.page == "table_view"
    assert window.browse.state.text == "plays:own=no -ext:mkv"
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 1)
    window.show_page("profiles")
    assert page.list.currentRow() == page.list.count() - 1
