"""Files of ours that hold a secret or lead to one: read only where nobody else can have made them."""

import os
import stat
from pathlib import Path
from typing import Final

SECRET: Final = 0o077
"""Others may not even read it."""
TRUSTED: Final = 0o022
"""Others may not write it."""


class Exposed(Exception):
    """The file is another user's, or others may do what they must not."""


def read(path: Path, most: int, shut: int) -> bytes:
    """Return the first `most` bytes of a file whose mode has none of `shut`, nothing of what is no file.

    Raises `Exposed` and `OSError`.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with open(descriptor, "rb") as file:  # noqa: PTH123
        status = os.fstat(descriptor)
        if os.name == "posix" and (status.st_mode & shut or status.st_uid not in {os.geteuid(), 0}):
            raise Exposed
        return file.read(most) if stat.S_ISREG(status.st_mode) else b""
