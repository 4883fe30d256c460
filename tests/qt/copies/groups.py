"""Groups of copies, and the dialog that shows them."""

from PySide6.QtCore import QItemSelectionModel

from app.qt.copies.dialog import CopiesDialog
from tests.qt.tables import texts_of

LARGE, SMALL = b"long same", b"twin"


FILES = {"a.mkv": LARGE, "b copy.mkv": LARGE, "c.mkv": SMALL, "d.mkv": SMALL, "e.mkv": b"!"}


def contents(dialog: CopiesDialog) -> list[bytes | None]:
    """Return the contents of the groups' first files: a folder lists its files in any order."""
    model = dialog.groups_model
    return [FILES.get(name) for name in texts_of(model, "Video")]


def files(dialog: CopiesDialog, title: str) -> list[str]:
    return texts_of(dialog.files_model, title)


def choose(dialog: CopiesDialog, *rows: int) -> None:
    """Select files by the model, whatever keys earlier tests pressed."""
    flags = QItemSelectionModel.SelectionFlag
    dialog.files.clearSelection()
    for row in rows:
        dialog.files.selectionModel().select(dialog.files_model.index(row, 0), flags.Select | flags.Rows)
