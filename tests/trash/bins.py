"""A trash for tests: a folder named by the environment, which child processes have too."""

import os
import shutil
import signal
from pathlib import Path
from typing import Final

from app.core.message import Message
from app.trash.mover import NotMoved

BIN: Final = "CINVENTORY_TEST_TRASH"
TOLD: Final = "CINVENTORY_TEST_TOLD"


def to_folder(path: bytes) -> bytes:
    """Move a file into the folder, as the trash of a system does."""
    target = os.path.join(os.fsencode(os.environ[BIN]), os.path.basename(path))  # noqa: PTH118, PTH119
    while os.path.lexists(target):
        target += b"~"
    shutil.move(os.fsdecode(path), os.fsdecode(target))  # from a bind mount, by copying
    return target


def move_and_wait(path: bytes) -> bytes:
    """Move a file, tell of it through the named pipe in `TOLD`, and wait for the end of the process."""
    trash = to_folder(path)
    Path(os.environ[TOLD]).write_bytes(path)
    signal.pause()
    return trash


def to_nowhere(_path: bytes) -> bytes:
    """Refuse, as a share without a trash does."""
    raise NotMoved(Message("trash.no_trash", {"detail": "no trash here"}))


def names(folder: Path) -> set[str]:
    """Return the names in a folder."""
    return {each.name for each in folder.iterdir()}
