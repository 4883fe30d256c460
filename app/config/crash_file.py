"""The file into which a crash of the window itself writes where it happened, for the next start."""

import faulthandler
import logging
import os
from pathlib import Path
from typing import Final

from app.config import private_files

log = logging.getLogger(__name__)

_MOST: Final = 100_000
"""Bytes of a crash that are read."""
_FATAL: Final = ("Fatal Python error: ", "Windows fatal exception: ")
"""The first words of a crash."""
_HANDLED: Final = "Windows fatal exception: code 0x"
"""On Windows, what has only a number is often handled by a library."""


class CrashFile:
    """An open file to which this process writes if it crashes, and others that share it.

    All append, so that no crash overwrites another.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or log why that is not possible."""
        self._path = path
        self._descriptor: int | None = None
        try:
            private_files.make_own_folder(path.parent)
            self._descriptor = private_files.open_to_write(path, os.O_RDWR | os.O_APPEND)
        except OSError as error:
            log.warning("no crash can be noted in %s: %r", path, error)

    def take(self) -> bool:
        """Move the crash of an earlier run into the log, and return whether there was one."""
        if self._descriptor is None:
            return False
        try:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            text = os.read(self._descriptor, _MOST)
            if not text:
                return False
            os.ftruncate(self._descriptor, 0)
        except OSError as error:
            log.warning("no crash can be read from %s: %r", self._path, error)
            return False
        said = text.decode("utf-8", "replace")
        crashed = any(line.startswith(_FATAL) and not line.startswith(_HANDLED) for line in said.splitlines())
        if crashed:
            log.error("an earlier run of the window crashed:\n%s", said.rstrip())
        return crashed

    def watch(self) -> None:
        """Have a crash of this process written to the file, with what each thread was doing."""
        if self._descriptor is not None:
            faulthandler.enable(self._descriptor, all_threads=True)

    def close(self) -> None:
        """Leave crashes to the system again."""
        if self._descriptor is not None:
            faulthandler.disable()
            os.close(self._descriptor)
            self._descriptor = None
