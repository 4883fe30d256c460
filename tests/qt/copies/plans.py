"""Plans of a move to the trash, on the page that shows them."""

from pytestqt.qtbot import QtBot

from app.qt.copies.page import CopiesPage
from app.qt.copies.trash_button import TrashButton
from app.qt.copies.trash_panel import TrashPanel

PLAN = 5
"""The tab of the plan."""


def trash_button(page: CopiesPage) -> TrashButton:
    (button,) = page.below.findChildren(TrashButton)
    return button


def plan_groups(page: CopiesPage) -> None:
    """Ask for a plan of the selected groups."""
    trash_button(page).of_groups.trigger()


def preview(page: CopiesPage, qtbot: QtBot) -> TrashPanel:
    """Return the plan once it is shown."""
    found = page.findChild(TrashPanel)
    assert found is not None
    assert found.isVisible()
    qtbot.waitUntil(lambda: found.model.rowCount() > 0)
    return found


def plan_column(shown: TrashPanel, column: int) -> list[str]:
    """Return the texts of the planned files, folder by folder."""
    model = shown.model
    parents = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        str(model.index(row, column, parent).data())
        for parent in parents
        for row in range(model.rowCount(parent))
    ]
