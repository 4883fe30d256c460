"""Two sources against each other: the files of only one, or of both."""

import os
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.copies.comparison import Presence
from app.core.insights.folder_tree import folder_tree
from app.core.insights.folders import Measure, node_name
from app.library.scan import sources
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.page import CopiesPage
from app.qt.copies.place_panel import PlacePanel
from app.qt.copies.plan_rules import PlanRules
from app.qt.copies.read_models import PlaceFileModel
from app.qt.startup.application import Desktop
from app.qt.startup.features import acts
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop
from tests.qt.copies.views import shown_view
from tests.qt.parts import parts
from tests.qt.tables import column_of, texts_of


@pytest.fixture
def words() -> CopyFormatter:
    """The words in English."""
    return CopyFormatter(Formatter(QLocale("en_US")))


@pytest.fixture
def menu(theme: Theme) -> Menu:
    """The acts of the window."""
    return Menu(acts(), theme)


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window on two folders that have one file in common, after a search for copies."""
    for name, contents in (("Disk A/a.mkv", b"same"), ("Disk A/only.mkv", b"one"), ("Disk B/b.mkv", b"same")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(contents)
    folders = tuple(os.fsencode(tmp_path / name) for name in ("Disk A", "Disk B"))
    desktop = open_desktop(lambda _request: FakeProber(), paths=folders)
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(lambda: len(parts(desktop.window).source_list.sources) == 2)
    qtbot.waitUntil(desktop.window.menu["find_copies"].isEnabled)
    desktop.window.menu["find_copies"].trigger()
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished: Copies"))
    return desktop


def tabs(panel: PlacePanel) -> list[str]:
    return [panel.tabs.tabText(at) for at in range(panel.tabs.count())]


def names(panel: PlacePanel) -> list[str]:
    return texts_of(panel.model, "Video")


def test_two_sources_are_compared_and_a_file_is_shown(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.menu["copies"].trigger()
    page = window.findChild(CopiesPage)
    assert page is not None
    page.tabs.setCurrentIndex(1)
    panel = page.places
    qtbot.waitUntil(lambda: tabs(panel) == ["Only in Disk A (1)", "In both (1)"])
    qtbot.waitUntil(lambda: names(panel) == ["only.mkv"])
    panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: names(panel) == ["a.mkv"])
    panel.table.selectRow(0)
    panel.go.trigger()
    qtbot.waitUntil(lambda: parts(window).files.table.selection.count() == 1)
    window.show_page("copies")
    panel.first.setCurrentIndex(1)
    panel.second.setCurrentIndex(0)
    panel.request()
    qtbot.waitUntil(lambda: tabs(panel) == ["In both (1)", "Only in Disk A (1)"])


def test_a_renamed_source_has_its_name_in_jobs_comparisons_rules_and_the_treemap(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window, session = desktop.window, desktop.session
    assert session is not None
    source = parts(window).source_list.sources[1]
    session.desk.library.write(sources.rename, source.id, "Holidays").result()
    session.desk.files.refresh_totals()
    qtbot.waitUntil(lambda: parts(window).source_list.sources[1].given == "Holidays")
    window.menu["copies"].trigger()
    page = window.findChild(CopiesPage)
    assert page is not None
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: tabs(page.places) == ["Only in Disk A (1)", "In both (1)"])
    assert [page.places.first.itemText(at) for at in range(2)] == ["Disk A", "Holidays"]
    plan = shown_view(page, "Trash plan", PlanRules)
    qtbot.waitUntil(lambda: plan.keep_on.count() > 1)
    assert "Holidays" in [
        name for at in range(plan.keep_on.count()) for name in plan.keep_on.itemText(at).split(", ")
    ]
    window.menu["find_copies"].trigger()
    heading = parts(window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName() == "Finished: Copies of Disk A, Holidays")
    tree = folder_tree((), [source.path], Measure.SIZE, lambda _: 0)
    assert node_name(tree.children[0], session.desk.texts.source_names.by_path) == "Holidays"


def test_one_source_alone_is_not_compared(words: CopyFormatter, menu: Menu, qtbot: QtBot) -> None:
    panel = PlacePanel(words, menu)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_places([b"/a"])
    assert panel.hint.isVisible()
    assert not panel.table.isVisible()
    panel.show_places([])
    assert panel.hint.isVisible()
    with qtbot.waitSignal(panel.comparison_requested) as asked:
        panel.show_places([b"/a", b"/b"])
    assert asked.args == [b"/a", b"/b"]
    assert panel.table.isVisible()
    panel.show_comparison(b"/x", b"/b", {Presence.FIRST: array("q", [1])})  # of places chosen before
    assert tabs(panel) == []
    panel.show_comparison(b"/a", b"/b", {Presence.UNKNOWN: array("q", [1, 2])})
    assert tabs(panel) == ["Not known (2)"]
    panel.close()


def test_a_place_is_not_compared_with_itself(words: CopyFormatter, menu: Menu, qtbot: QtBot) -> None:
    panel = PlacePanel(words, menu)
    qtbot.addWidget(panel)
    panel.show()
    panel.choose(b"/b", b"/b")
    with qtbot.waitSignal(panel.comparison_requested) as asked:
        panel.show_places([b"/a", b"/b"])
    assert asked.args == [b"/b", b"/a"]
    panel.second.setCurrentIndex(1)
    with qtbot.assertNotEmitted(panel.comparison_requested):
        panel.request()
    assert panel.hint.text() == "These are the same place. Choose another one on one side."
    assert panel.hint.isVisible()
    assert not panel.table.isVisible()
    panel.first.setCurrentIndex(0)
    with qtbot.waitSignal(panel.comparison_requested):
        panel.request()
    assert not panel.hint.isVisible()
    panel.close()


def test_only_records_in_sight_are_read(words: CopyFormatter, qtbot: QtBot) -> None:
    model = PlaceFileModel(words.place_columns())
    model.show_files(array("q", range(100_000)))
    for row in (0, 50_000, 99_999):
        with qtbot.waitSignal(model.values_wanted) as wanted:
            assert model.index(row, column_of(model, "Video")).data() == "…"
        assert row in wanted.args[0]
        assert len(wanted.args[0]) < 200
