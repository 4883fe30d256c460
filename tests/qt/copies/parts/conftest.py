"""A window with videos that lie in longer ones."""

import pytest
from pytestqt.qtbot import QtBot

from app.qt.copies.page import CopiesPage
from app.qt.copies.parts.panel import PartsPanel
from app.qt.startup.application import Desktop
from tests.library.near.parts_library import relate
from tests.qt.copies.near.conftest import desktop, page
from tests.qt.copies.views import shown_view
from tests.qt.tables import texts_of
from tests.trash.conftest import trash

__all__ = ["desktop", "page", "trash"]  # fixtures

NAMES = {"a.mkv": "small.mkv", "b.mkv": "large.mkv", "c.mkv": "best.mkv", "z.mkv": "alone.mkv"}
"""`small` is a part of `large`, mirrored; `best` shares a part with `large`, at another speed."""


@pytest.fixture
def panel(page: CopiesPage, desktop: Desktop, qtbot: QtBot) -> PartsPanel:
    """The view with its pairs, and the files of the first one."""
    assert desktop.session is not None
    library = desktop.session.desk.library
    with library.reader() as reader:
        ids = {each.name.decode(): each.id for each in reader.records(range(1, 100))}
    relate(library, {name: ids[real] for name, real in NAMES.items()})
    panel = shown_view(page, "In longer videos", PartsPanel)
    qtbot.waitUntil(lambda: parts_of(panel) == ["small.mkv", "best.mkv"])
    qtbot.waitUntil(lambda: listed(panel) == ["large.mkv", "small.mkv"])
    return panel


def parts_of(panel: PartsPanel) -> list[str]:
    """Return the names of the parts of all pairs."""
    return texts_of(panel.model, "Video")


def listed(panel: PartsPanel) -> list[str]:
    """Return the names of the files of the chosen pair."""
    return texts_of(panel.files_model, "File")
