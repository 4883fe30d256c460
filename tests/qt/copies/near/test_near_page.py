"""Videos with the same pictures in the real window: listed, told apart, compared, narrowed."""

import sqlite3
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.near.least_quality import LeastQuality
from app.core.near.likeness import NearKind
from app.core.problems.catalogue import COPY_HINTS
from app.library.query import near_hints
from app.qt.copies.near.formatting import PICTURES
from app.qt.copies.near.loader import NearLoader
from app.qt.copies.near.panel import NearPanel
from app.qt.copies.near.pictures import ROW_HEIGHT
from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from tests.library.filling import run_sql
from tests.qt.controls import activate, controls, stops
from tests.qt.copies.near.conftest import bests, choose, listed
from tests.qt.copies.views import shown_view
from tests.qt.tables import column_of, texts_of


def test_groups_tell_how_sure_they_are_and_why_one_is_best(panel: NearPanel, qtbot: QtBot) -> None:
    assert texts_of(panel.model, "Same") == ["perhaps", "probable"]
    assert texts_of(panel.model, "Videos") == ["3", "2"]
    qtbot.waitUntil(lambda: all("damage" in text for text in texts_of(panel.model, "Why the best")))
    assert panel.totals.text().startswith("2 groups of videos with the same pictures")
    assert [box.text() for box in panel.kinds.values()] == ["Certain (0)", "Probable (1)", "Perhaps (1)"]
    assert panel.keeper.text().startswith("Keep “large.mkv”.")
    assert panel.bar.isHidden()


def test_what_differs_is_shown_with_the_better_value_marked(panel: NearPanel) -> None:
    assert texts_of(panel.files_model, "Proposal") == ["Keep", "", ""]
    assert texts_of(panel.files_model, "Same") == ["", "certain", "perhaps"]
    damage = column_of(panel.files_model, "Damage")
    assert not panel.files.isColumnHidden(damage)
    assert texts_of(panel.files_model, "Damage")[0].startswith("★")
    assert not texts_of(panel.files_model, "Damage")[1].startswith("★")
    assert panel.files.isColumnHidden(column_of(panel.files_model, "Resolution"))


def test_kinds_are_hidden_by_their_boxes(panel: NearPanel, qtbot: QtBot) -> None:
    panel.kinds[NearKind.PERHAPS].click()
    qtbot.waitUntil(lambda: bests(panel) == ["best.mkv"])
    panel.kinds[NearKind.PROBABLE].click()
    qtbot.waitUntil(lambda: panel.states.currentWidget() is panel.nothing)
    assert panel.nothing.text.text() == "The boxes above hide all groups of the search."
    panel.kinds[NearKind.PERHAPS].click()
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv"])


def test_a_search_narrows_the_groups(panel: NearPanel, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.browse.set_text("name:other")
    qtbot.waitUntil(lambda: bests(panel) == ["best.mkv"])
    qtbot.waitUntil(lambda: listed(panel) == ["best.mkv", "other.mkv"])
    desktop.window.browse.set_text("name:alone")
    qtbot.waitUntil(lambda: panel.states.currentWidget() is panel.nothing)
    assert "name:alone" in panel.nothing.text.text()


def test_not_the_same_is_noted_and_undone(panel: NearPanel, desktop: Desktop, qtbot: QtBot) -> None:
    assert not panel.apart.isEnabled()  # of three files, one has to be chosen
    choose(panel, 2)
    panel.apart.click()
    qtbot.waitUntil(panel.only_rejected.isVisible)
    qtbot.waitUntil(lambda: listed(panel) == ["large.mkv", "small.mkv"])
    assert panel.only_rejected.text() == "Not the same (1)"
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)  # the small one is like the odd one, too
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv", "best.mkv"])
    qtbot.waitUntil(lambda: not panel.only_rejected.isVisible())
    desktop.window.menu["redo"].trigger()
    qtbot.waitUntil(panel.only_rejected.isVisible)


def test_what_is_not_the_same_is_listed_and_taken_back(panel: NearPanel, qtbot: QtBot) -> None:
    panel.groups.selectRow(1)
    qtbot.waitUntil(lambda: listed(panel) == ["best.mkv", "other.mkv"])
    qtbot.waitUntil(panel.apart.isEnabled)
    panel.apart.click()  # of two files, the other one is meant
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv"])
    panel.only_rejected.click()
    qtbot.waitUntil(lambda: bests(panel) == ["best.mkv"])
    assert panel.apart.text() == "The same after all"
    assert not panel.remove.isEnabled()
    qtbot.waitUntil(panel.apart.isEnabled)
    panel.apart.click()
    qtbot.waitUntil(lambda: bests(panel) == [])
    panel.only_rejected.click()
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv", "best.mkv"])


def test_a_change_elsewhere_is_seen_when_the_view_is_shown(
    panel: NearPanel, page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.tabs.setCurrentIndex(0)
    assert desktop.session is not None
    run_sql(desktop.session.desk.library, "UPDATE file SET missing = 3 WHERE name = ?", b"best.mkv")
    shown_view(page, "Same pictures", NearPanel)
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv"])


def test_files_are_judged_by_hints_after_the_list_is_shown(
    panel: NearPanel, page: CopiesPage, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left() -> int | None:
        sql = "SELECT last FROM least_quality"
        return library.write(lambda db: db.execute(sql).fetchone()[0]).result()  # type: ignore[no-any-return]

    def judge(db: sqlite3.Connection, limit: int) -> bool:
        done.append("judged")
        return near_hints.judge_known(db, limit)

    done: list[str] = []
    # In the loader alone: the table of files has them judged, too, at times of its own.
    monkeypatch.setattr("app.qt.copies.near.loader.near_hints", SimpleNamespace(judge_known=judge))
    (loader,) = desktop.window.findChildren(NearLoader)
    loader.found.connect(lambda _found: done.append("shown"))
    page.tabs.setCurrentIndex(0)
    assert desktop.session is not None
    library = desktop.session.desk.library
    library.write(near_hints.choose, LeastQuality(hints=COPY_HINTS)).result()
    run_sql(library, "UPDATE file SET missing = 3 WHERE name = ?", b"best.mkv")
    shown_view(page, "Same pictures", NearPanel)
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv"])
    qtbot.waitUntil(lambda: left() is None)
    assert done[0] == "shown"
    assert "judged" in done


def test_files_can_be_compared_with_those_of_their_group(
    panel: NearPanel, desktop: Desktop, page: CopiesPage, qtbot: QtBot
) -> None:
    choose(panel, 1)
    qtbot.waitUntil(panel.beside.isEnabled)
    assert len(page.selection.group()) == 3
    assert len(page.selection.chosen()) == 1
    choose(panel, 0, 2)
    assert len(page.selection.chosen()) == 2
    desktop.window.menu["table_view"].trigger()


def test_a_cancelled_grouping_is_told(panel: NearPanel) -> None:
    panel.show_found(panel._found._replace(is_whole=False), str)
    assert panel.bar.isVisible()
    assert not panel.remove.isEnabled()
    panel.cancel.click()
    assert panel.bar.isHidden()
    assert panel.totals.text().startswith("Not up to date")


def test_nothing_goes_while_pictures_are_compared(panel: NearPanel) -> None:
    assert panel.remove.isEnabled()
    panel.show_busy(busy=True)
    assert not panel.remove.isEnabled()
    panel.show_busy(busy=False)
    assert panel.remove.isEnabled()


def test_rows_have_room_for_pictures(panel: NearPanel) -> None:
    assert panel.files.rowHeight(0) >= ROW_HEIGHT
    assert panel.files.columnWidth(PICTURES) > 300


def test_tab_reaches_all_that_can_be_used(panel: NearPanel, desktop: Desktop, qtbot: QtBot) -> None:
    activate(desktop.window, qtbot)
    panel.groups.setFocus()
    reached = set(stops(Qt.Key.Key_Tab))
    assert {each for each in controls(panel) if each.isVisible() and each.isEnabled()} <= reached


def test_another_file_is_kept_and_that_is_undone(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session is not None
    run_sql(desktop.session.desk.library, "UPDATE file SET damage = NULL WHERE name = ?", b"small.mkv")
    panel = shown_view(page, "Same pictures", NearPanel)
    qtbot.waitUntil(lambda: listed(panel) == ["large.mkv", "small.mkv", "odd.mkv"])
    qtbot.waitUntil(panel.bar.isHidden)
    assert not panel.keep.isEnabled()  # nothing is selected
    choose(panel, 2)
    assert not panel.keep.isEnabled()  # a damaged file
    choose(panel, 1)
    assert panel.keep.text() == "Keep this one"
    panel.keep.click()
    qtbot.waitUntil(lambda: listed(panel)[0] == "small.mkv")
    assert panel.keeper.text() == "Keep “small.mkv”. Chosen by you."
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: listed(panel)[0] == "large.mkv")
    desktop.window.menu["redo"].trigger()
    qtbot.waitUntil(lambda: listed(panel)[0] == "small.mkv")
    qtbot.waitUntil(lambda: panel.keep.text() == "Keep the proposed one")
    panel.files.clearSelection()
    panel.files.keep.trigger()
    qtbot.waitUntil(lambda: listed(panel)[0] == "large.mkv")


def test_undo_leaves_the_last_of_earlier_choices(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.session is not None
    library = desktop.session.desk.library
    run_sql(library, "UPDATE file SET damage = NULL")
    for since, name in enumerate((b"small.mkv", b"large.mkv")):  # each when it was in a group of its own
        chosen = "SELECT m.size, m.print, ? FROM file f JOIN matched_print m ON m.file_id = f.id"
        run_sql(library, f"INSERT INTO near_keeper {chosen} WHERE f.name = ?", since, name)
    panel = shown_view(page, "Same pictures", NearPanel)
    qtbot.waitUntil(lambda: listed(panel)[:1] == ["large.mkv"])
    qtbot.waitUntil(panel.bar.isHidden)
    choose(panel, listed(panel).index("odd.mkv"))
    panel.keep.click()
    qtbot.waitUntil(lambda: listed(panel)[0] == "odd.mkv")
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: listed(panel)[0] == "large.mkv")
    assert panel.keeper.text().startswith("Keep “large.mkv”. Chosen by you.")
