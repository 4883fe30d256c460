"""The trash of the system, through Qt: a file that has no trash to go to stays where it is."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from app.config.private_files import make_folder
from app.core.message import Message
from app.core.text.names import as_text
from app.trash.mover import NotMoved


def move_to_trash(path: bytes) -> bytes | None:
    """Move a file to the trash, and return its path there; None if the system does not tell.

    Needs no application object. Raises `NotMoved`.
    """
    text = as_text(path)
    if not _is_unicode(text):
        raise NotMoved(Message("trash.name"))
    _make_data_folder()
    file = QFile(text)
    if not file.moveToTrash():
        raise NotMoved(Message("trash.no_trash", {"detail": file.errorString()}))
    trash = file.fileName()
    return os.fsencode(trash) if trash and trash != text else None


def _make_data_folder() -> None:
    """Make the folder around the trash of the user, which Qt does not make: any move would fail."""
    location = QStandardPaths.StandardLocation.GenericDataLocation
    with suppress(OSError):
        make_folder(Path(QStandardPaths.writableLocation(location)))


def _is_unicode(text: str) -> bool:
    """Return whether Qt can hold a path: of any other, it would look for another file."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
