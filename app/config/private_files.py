"""Private files that hold a secret or lead to one. They are read only if no other user can have made them."""

import os
import stat
from pathlib import Path
from typing import Final

SECRET: Final = 0o077
"""Mode bits that must be off, so that others can neither read nor write the file."""
TRUSTED: Final = 0o022
"""Mode bits that must be off, so that others cannot write the file."""


class NotPrivate(Exception):
    """The file belongs to another user, or its mode gives others too many rights."""


def read(path: Path, most: int, forbidden: int) -> bytes:
    """Return the first `most` bytes of a file whose mode has no bit of `forbidden`; b"" if it is not regular.

    Raises `NotPrivate` and `OSError`.
    """
    # Opening a FIFO would block without O_NONBLOCK; Windows has neither.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with open(descriptor, "rb") as file:  # noqa: PTH123
        status = os.fstat(descriptor)
        if os.name == "posix" and (status.st_mode & forbidden or status.st_uid not in {os.geteuid(), 0}):
            raise NotPrivate
        return file.read(most) if stat.S_ISREG(status.st_mode) else b""
