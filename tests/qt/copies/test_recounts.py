"""Copies that the library counts again by itself are shown, without a job that would tell of it."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.qt.sources.disks.page import DisksPage
from app.qt.startup.application import Desktop
from tests.library.filling import run_sql
from tests.qt.parts import parts


def set_missing(desktop: Desktop, name: str, missing: int) -> None:
    """Change a file behind the back of the window. The writer counts the copies of its size then."""
    assert desktop.session is not None
    library, statement = desktop.session.desk.library, "UPDATE file SET missing = ? WHERE name = ?"
    run_sql(library, statement, missing, name.encode())


@pytest.mark.usefixtures("page")
def test_the_rows_of_the_table_follow_it(desktop: Desktop, qtbot: QtBot) -> None:
    model = parts(desktop.window).model

    def copies() -> int | None:
        shown = [model.record(row) for row in range(model.rowCount())]
        return next((each.copies for each in shown if each and each.name == b"d.mkv"), None)

    qtbot.waitUntil(lambda: copies() == 2)
    set_missing(desktop, "c.mkv", 1)
    qtbot.waitUntil(lambda: copies() == 1)
    set_missing(desktop, "c.mkv", 0)
    qtbot.waitUntil(lambda: copies() == 2)


@pytest.mark.usefixtures("page")
def test_home_and_disks_follow_it(desktop: Desktop, qtbot: QtBot) -> None:
    def copies_take(size: str) -> bool:
        shown = [label.text() for label in desktop.window.findChildren(QLabel) if label.isVisible()]
        return any(text.startswith(f"Copies on the same disk take at most {size}") for text in shown)

    def only_here() -> list[object]:
        disks = desktop.window.findChild(DisksPage)
        model = disks.table.model() if disks else None
        return [model.index(row, 4).data() for row in range(model.rowCount())] if model else []

    desktop.window.show_page("home")
    qtbot.waitUntil(lambda: copies_take("13 B"))
    set_missing(desktop, "c.mkv", 1)
    qtbot.waitUntil(lambda: copies_take("9 B"))
    desktop.window.show_page("disks")
    qtbot.waitUntil(lambda: only_here() == ["4"])
    set_missing(desktop, "a.mkv", 1)
    qtbot.waitUntil(lambda: only_here() == ["3"])
