"""What checks of a self-test come to: a module of its own, as each child process loads it anew."""

import os
import time
from pathlib import Path

from app.self_test import CheckFailed


def passing(folder: Path) -> str:
    return f"{folder.name} is there"


def failing(_folder: Path) -> str:
    raise CheckFailed("The sky is green")


def lacking(_folder: Path) -> str:
    raise ImportError("libEGL.so.1: cannot open shared object file")


def dying(_folder: Path) -> str:
    os.write(2, b"some noise\nno platform plugin could be loaded\n")
    os._exit(7)


def hanging(_folder: Path) -> str:
    time.sleep(600)
    return "awake"
