"""Names that look like markup are shown as they are."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QTextDocument
from pytestqt.qtbot import QtBot

from app.core.details.report import ReportLine
from app.qt.base.browse_store import BrowseStore
from app.qt.base.comparison_model import ComparisonModel
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.details.report_model import ReportModel
from app.qt.jobs.activity import Activity
from app.qt.jobs.activity_bar import ActivityBar
from app.qt.search.filter_bar import FilterBar
from app.qt.search.search_bar import SearchBar
from app.qt.widgets.tooltips import plain_tip
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.entries import RECORD
from tests.qt.parts import parts

RAW = "<b>raw</b>"


@pytest.mark.parametrize(
    "text", [RAW, f"/media/{RAW}\n3 files  &amp; more", "<img src='/etc/x'>.mkv", "&lt;"]
)
def test_what_looks_like_markup_is_shown_as_it_is(text: str) -> None:
    page = QTextDocument()
    page.setHtml(plain_tip(text))
    assert page.toPlainText().replace("\xa0", " ") == text


@pytest.mark.parametrize("text", ["", "/media/Day 1\n3 files & more", "a < b"])
def test_other_text_is_left_alone(text: str) -> None:
    assert plain_tip(text) == text


def test_panels_that_name_folders_show_them_as_they_are(qtbot: QtBot, theme: Theme) -> None:
    activity = ActivityBar(QAction("Skip file"), QAction("Pause"), QAction("Cancel"))
    search = SearchBar(store=BrowseStore(), theme=theme, export=QAction("Export"))
    acts = QAction("Show all files"), QAction("Search in all files")
    filtered = FilterBar(*acts, search, Formatter(QLocale("en_US")))
    search.setParent(filtered)
    for panel in (activity, filtered):
        qtbot.addWidget(panel)
    activity.show_activity(Activity(job_id="1", heading=RAW, detail=RAW))
    filtered.show_filter(RAW)
    for line in (activity.heading, activity.detail):
        assert line.toolTip() == plain_tip(RAW) != RAW
        assert line.accessibleName() == RAW
    page = QTextDocument()
    page.setHtml(filtered.label.text())
    assert RAW in page.toPlainText()


def test_lists_show_a_folder_s_name_as_it_is(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "<b>raw"
    make_files(folder, 1)
    window = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(folder),)).window
    qtbot.waitUntil(
        lambda: parts(window).model.rowCount() == 1 and len(parts(window).source_list.sources) == 1
    )
    role = Qt.ItemDataRole
    assert parts(window).model.index(0, 0).data(role.ToolTipRole) == plain_tip(str(folder / "clip 0000.mkv"))
    source = parts(window).source_list.index(0)
    assert source.data(role.ToolTipRole) == plain_tip(source.data(role.AccessibleDescriptionRole))
    assert source.data(role.AccessibleDescriptionRole).startswith(str(folder))


def test_what_a_file_says_of_itself_is_shown_as_it_is() -> None:
    lines = ReportModel()
    lines.show_lines((ReportLine("Title", RAW),))
    beside = ComparisonModel(Formatter(QLocale("en_US")))
    beside.show_files([replace(RECORD, name=RAW.encode()), RECORD])
    role = Qt.ItemDataRole.ToolTipRole
    assert lines.index(0, 1).data(role) == plain_tip(RAW)
    assert beside.headerData(0, Qt.Orientation.Horizontal, role) == plain_tip(RAW)
