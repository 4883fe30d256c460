"""What checks of a self-test come to: a module of its own, as each child process loads it anew."""

import os
import time
from collections.abc import Sequence
from pathlib import Path

from app.core.message import Message
from app.self_test.attempt import CheckFailed


def passing(folder: Path) -> Sequence[Message]:
    return (Message("self_test.icons_ok", {"count": len(folder.name)}),)


def failing(_folder: Path) -> Sequence[Message]:
    raise CheckFailed("self_test.no_font")


def lacking(_folder: Path) -> Sequence[Message]:
    raise ImportError("libEGL.so.1: cannot open shared object file")


def dying(_folder: Path) -> Sequence[Message]:
    os.write(2, b"some noise\nno platform plugin could be loaded\n")
    os._exit(7)


def hanging(_folder: Path) -> Sequence[Message]:
    time.sleep(600)
    return ()
