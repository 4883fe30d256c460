"""A check whether the path of a library still leads to the opened file."""

import sys
from pathlib import Path
from typing import Final

from app.config.volumes import on_network
from app.core.errors import LibraryGone

_REPLACED: Final = "library.replaced"
_GONE: Final = "library.gone"


class Presence:
    """The identity of the opened file. SQLite keeps writing to a deleted file, and these writes are lost."""

    def __init__(self, path: Path) -> None:
        """Take the path of a file that exists, or was deleted a moment ago."""
        self._path = path
        # A share may give its files new inode numbers. Windows does not delete an open file.
        self._numbered = sys.platform != "win32" and not on_network(path.parent)
        try:
            self._number = self._look()
        except OSError:
            self._number = None

    def check(self) -> None:
        """Raise `LibraryGone` if the file was deleted, moved or replaced, or its disk is gone.

        Asks the file system, which may take long on a share.
        """
        try:
            number = self._look()
        except PermissionError:
            return  # A folder that cannot be entered says nothing about the file.
        except OSError as error:
            raise LibraryGone(_GONE, path=str(self._path)) from error
        if number != self._number:
            raise LibraryGone(_REPLACED, path=str(self._path))

    def _look(self) -> tuple[int, int] | None:
        """Return the device and inode numbers, None where they mean nothing. Raises `OSError`."""
        status = self._path.stat()
        return (status.st_dev, status.st_ino) if self._numbered else None
