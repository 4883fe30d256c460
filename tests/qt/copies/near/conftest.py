"""A window with videos that show the same pictures."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from app.config.settings import Settings, save
from app.qt.base.environment import UserFiles
from app.qt.copies.near.panel import NearPanel
from app.qt.copies.page import CopiesPage
from app.qt.startup.application import Desktop
from tests.core.near.made_prints import changed, film
from tests.doubles import FakeProber
from tests.library.filling import run_sql
from tests.library.near.near_library import match_known
from tests.qt.conftest import OpenDesktop
from tests.qt.copies.views import shown_view
from tests.qt.parts import parts
from tests.qt.tables import texts_of
from tests.trash.conftest import trash

__all__ = ["trash"]  # a fixture

FILMS = {
    "large.mkv": film(1),
    "small.mkv": changed(film(1), 2),
    "odd.mkv": changed(film(1), 12),
    "best.mkv": film(2),
    "other.mkv": changed(film(2), 8),
    "alone.mkv": film(3),
}
"""Two films, of which one has a version that is perhaps another one, and a third film."""
SIZES = {"large.mkv": 900, "small.mkv": 300, "odd.mkv": 200, "best.mkv": 80, "other.mkv": 70, "alone.mkv": 60}
DAMAGED = ("small.mkv", "odd.mkv", "other.mkv")
"""Files that are worse for a reason that tests need not make: their bytes are no videos."""


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, videos: Path, files: UserFiles, trash: Path) -> Desktop:
    """A window on these films, with prints that are matched."""
    save(files.settings, Settings(trash=True))
    for name, size in SIZES.items():
        (videos / name).write_bytes(bytes(map(ord, name * (size // 10)))[:size])
        os.utime(videos / name, (1e9, 1e9))
    desktop = open_desktop(lambda _request: FakeProber(), paths=(os.fsencode(videos),))
    heading = parts(desktop.window).activity.heading
    qtbot.waitUntil(lambda: heading.accessibleName().startswith("Finished"))
    qtbot.waitUntil(desktop.window.menu["find_copies"].isEnabled)
    assert desktop.session is not None
    library = desktop.session.desk.library
    match_known(library, FILMS)
    for name in DAMAGED:
        run_sql(library, "UPDATE file SET damage = 'damaged' WHERE name = ?", name.encode())
    return desktop


@pytest.fixture
def page(desktop: Desktop) -> CopiesPage:
    desktop.window.menu["copies"].trigger()
    page = desktop.window.findChild(CopiesPage)
    assert page is not None
    return page


@pytest.fixture
def panel(page: CopiesPage, qtbot: QtBot) -> NearPanel:
    """The view with its groups, and the files of the first one."""
    panel = shown_view(page, "Same pictures", NearPanel)
    qtbot.waitUntil(lambda: bests(panel) == ["large.mkv", "best.mkv"])
    qtbot.waitUntil(lambda: listed(panel) == ["large.mkv", "small.mkv", "odd.mkv"])
    qtbot.waitUntil(panel.bar.isHidden)  # all groups are made, so that acts are possible
    return panel


def bests(panel: NearPanel) -> list[str]:
    """Return the names of the best files of all groups."""
    return texts_of(panel.model, "Best video")


def listed(panel: NearPanel) -> list[str]:
    """Return the names of the files of the chosen group."""
    return texts_of(panel.files_model, "File")


def choose(panel: NearPanel, *rows: int) -> None:
    """Select files by the model, whatever keys earlier tests pressed."""
    flags = QItemSelectionModel.SelectionFlag
    panel.files.clearSelection()
    for row in rows:
        panel.files.selectionModel().select(panel.files_model.index(row, 0), flags.Select | flags.Rows)
