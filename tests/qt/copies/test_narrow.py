"""The page of copies in a narrow window, in German, whose words are long: nothing is cut."""

import os
from pathlib import Path

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.core.copies.group import GroupSummaries
from app.qt.copies.loader import GroupList, GroupsAsked
from app.qt.copies.page import CopiesPage
from app.qt.widgets.row_table import RowTable
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Install, OpenDesktop
from tests.qt.cut_labels import cut_in

_GROUPS = GroupSummaries((content, 10**9, 2, True, 1, 10**9, 10**9) for content in range(1, 30))


def last_title_fits(table: RowTable) -> bool:
    header = table.horizontalHeader()
    last = header.count() - 1
    return header.sectionSizeHint(last) <= header.sectionSize(last)


def test_no_word_of_a_narrow_page_is_cut(
    install: Install, open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path
) -> None:
    install("de")
    make_files(tmp_path / "Tag 1", 3)
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(tmp_path / "Tag 1"),))
    window = desktop.window
    qtbot.waitUntil(window.menu["copies"].isEnabled)
    window.menu["copies"].trigger()
    window.resize(1024, 700)
    page = window.findChild(CopiesPage)
    assert page is not None

    def is_whole() -> bool:
        page.show_groups(
            GroupList(GroupsAsked(), _GROUPS, counted=True)
        )  # again: the page reads when a job ends
        groups_fit = page.tabs.currentIndex() > 0 or last_title_fits(page.groups)
        return groups_fit and not any(button.isVisible() for button in page.tabs.findChildren(QToolButton))

    for view in range(page.tabs.count()):
        page.tabs.setCurrentIndex(view)
        qtbot.waitUntil(is_whole)
        qtbot.waitUntil(lambda: list(cut_in(page)) == [])
