"""Videos of which a better one stays, moved to the trash from the real window, and back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.qt.copies.near.panel import NearPanel
from app.qt.copies.page import CopiesPage
from app.qt.copies.trash_panel import TrashPanel
from app.qt.startup.application import Desktop
from tests.library.filling import run_sql
from tests.qt.copies.near.conftest import SIZES, bests, choose
from tests.qt.copies.views import shown_view
from tests.trash.bins import names


def plan_of(page: CopiesPage) -> TrashPanel:
    plan = page.findChild(TrashPanel)
    assert plan is not None
    return plan


def test_a_file_goes_and_comes_back(
    panel: NearPanel, page: CopiesPage, desktop: Desktop, qtbot: QtBot, videos: Path, trash: Path
) -> None:
    choose(panel, 0, 1, 2)
    panel.remove.of_files.trigger()
    plan = plan_of(page)
    qtbot.waitUntil(lambda: plan.model.count_files() == 3)
    assert "read whole" in plan.promise.text()
    assert plan.move_button.text() == "Move 1 file to Trash"
    assert "2 not moved" in plan.totals.text()
    plan.move_button.click()
    qtbot.waitUntil(lambda: names(trash) == {"small.mkv"})
    assert panel.isVisible()  # where the plan came from
    qtbot.waitUntil(lambda: panel.files_model.rowCount() == 2)
    assert names(videos) == set(SIZES) - {"small.mkv"}
    qtbot.waitUntil(desktop.window.menu["undo"].isEnabled)
    desktop.window.menu["undo"].trigger()
    qtbot.waitUntil(lambda: names(videos) == set(SIZES))
    qtbot.waitUntil(lambda: panel.files_model.rowCount() == 3)


def test_of_selected_groups_all_but_the_best_are_planned(
    panel: NearPanel, page: CopiesPage, qtbot: QtBot
) -> None:
    panel.groups.selectAll()
    panel.remove.of_groups.trigger()
    plan = plan_of(page)
    qtbot.waitUntil(lambda: plan.model.count_files() == 3)
    assert plan.move_button.text() == "Move 2 files to Trash"
    assert bests(panel) == ["large.mkv", "best.mkv"]


def test_the_promise_of_exact_copies_is_another_one(page: CopiesPage) -> None:
    plan = shown_view(page, "Trash plan", TrashPanel)
    assert plan.promise.text().startswith("Just before a file goes, it is compared byte for byte")


def test_a_language_that_the_better_file_lacks_keeps_a_file_until_a_box_lets_it_go(
    panel: NearPanel, page: CopiesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    assert desktop.session is not None
    library = desktop.session.desk.library
    run_sql(library, "UPDATE file SET audio_languages = iif(name = ?, 'fr', 'de')", b"small.mkv")
    choose(panel, 1)
    panel.remove.of_files.trigger()
    plan = plan_of(page)
    qtbot.waitUntil(lambda: "1 not moved" in plan.totals.text())
    assert plan.dubs.text().startswith("1 file stays, as it has sound in a language")
    plan.rules.languages.click()
    qtbot.waitUntil(lambda: plan.move_button.text() == "Move 1 file to Trash")
    assert plan.dubs.text().startswith("1 file has sound in a language that the file that stays lacks")
    row = plan.model.index(0, 0, plan.model.index(0, 0)).siblingAtColumn(2)
    assert str(row.data()).endswith("large.mkv, without sound in: fr")
