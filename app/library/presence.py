"""Tells whether a library's path still leads to the file that was opened."""

import sys
from pathlib import Path
from typing import Final

from app.config.volumes import on_network
from app.core.errors import LibraryGone

_REPLACED: Final = "library.replaced"
_GONE: Final = "library.gone"


class Presence:
    """Remembers the opened file. SQLite goes on with a file that was deleted, and loses what it writes."""

    def __init__(self, path: Path) -> None:
        """`path` exists, or was deleted a moment ago."""
        self._path = path
        # A share may number its files anew, and Windows lets nobody delete an open one.
        self._numbered = sys.platform != "win32" and not on_network(path.parent)
        try:
            self._number = self._look()
        except OSError:
            self._number = None

    def check(self) -> None:
        """Raise `LibraryGone` where the file was deleted, moved or replaced, or its disk is gone.

        Asks the file system, which may take long on a share.
        """
        try:
            number = self._look()
        except PermissionError:
            return
        except OSError as error:
            raise LibraryGone(_GONE, path=str(self._path)) from error
        if number != self._number:
            raise LibraryGone(_REPLACED, path=str(self._path))

    def _look(self) -> tuple[int, int] | None:
        """Return what tells the file from others, None where nothing does; raises `OSError`."""
        status = self._path.stat()
        return (status.st_dev, status.st_ino) if self._numbered else None
