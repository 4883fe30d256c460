"""Groups of copies, and the page that shows them."""

from PySide6.QtCore import QItemSelectionModel

from app.qt.copies.page import CopiesPage
from tests.qt.tables import texts_of

LARGE, SMALL = b"long same", b"twin"


FILES = {"a.mkv": LARGE, "b copy.mkv": LARGE, "c.mkv": SMALL, "d.mkv": SMALL, "e.mkv": b"!"}


def contents(page: CopiesPage) -> list[bytes | None]:
    """Return the contents of the groups' first files: a folder lists its files in any order."""
    model = page.groups_model
    return [FILES.get(name) for name in texts_of(model, "Video")]


def files(page: CopiesPage, title: str) -> list[str]:
    return texts_of(page.files_model, title)


def choose(page: CopiesPage, *rows: int) -> None:
    """Select files by the model, whatever keys earlier tests pressed."""
    flags = QItemSelectionModel.SelectionFlag
    page.files.clearSelection()
    for row in rows:
        page.files.selectionModel().select(page.files_model.index(row, 0), flags.Select | flags.Rows)
