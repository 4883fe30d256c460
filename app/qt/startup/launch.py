"""The start of a window.

If a window is open already, it takes the paths, and this process loads nothing else.
"""

import builtins
import gc
import importlib
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.config import paths as places
from app.config.presence import is_there
from app.config.program import BACKGROUND
from app.core.arguments import unknown_word
from app.qt.startup.instance_lock import InstanceLock

DONE: Final = 0


def run(arguments: Sequence[str]) -> int:
    """Show the window as the command line asks for. Raise `SystemExit` for invalid arguments."""
    parser = ArgumentParser(prog="cinventory", description="Open the window, and scan PATH at once.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders and files to scan")
    parser.add_argument("--library", metavar="FILE", type=Path, help="another library than the usual one")
    parser.add_argument(
        "--new-window", action="store_true", help="a window of its own, though one is open already"
    )
    parser.add_argument(
        BACKGROUND, action="store_true", help="start without a window, if the system has a place for an icon"
    )
    asked = parser.parse_args(arguments)
    if asked.paths and not is_there(os.fsencode(asked.paths[0])):
        parser.error(unknown_word(asked.paths[0]))
    paths = tuple(os.path.abspath(os.fsencode(path)) for path in asked.paths)  # noqa: PTH100 - bytes
    library = asked.library or _last_library() or places.default_library()
    claim = InstanceLock(library, places.runtime_folder())
    if not asked.new_window and not claim.take() and (asked.background or _taken(claim, paths)):
        return DONE
    gc.disable()  # what modules make is no garbage; the window has a collector of its own
    load_pyside()
    from app.qt.startup.show import show  # noqa: PLC0415 - the second start needs none of it

    gc.freeze()
    show(library, paths, claim, hidden=asked.background)
    return DONE


def _last_library() -> Path | None:
    """Return the library that the window showed last; None if there is none, or its file is gone."""
    file = places.recent_file()
    if not file.is_file():
        return None
    from app.config import recent  # noqa: PLC0415 - the first start needs none of it

    return recent.last(file)


def _taken(claim: InstanceLock, paths: Sequence[bytes]) -> bool:
    from app.qt.startup.single_instance import hand_over  # noqa: PLC0415 - only if there is a first process

    return hand_over(claim, paths)


def load_pyside() -> None:
    """Import PySide without its hook on imports, unless another module has done so.

    Call this before the window's modules are imported: the hook takes a twentieth of a start.
    PySide replaces `__import__` to offer `from __feature__ import …`, which no module of the program uses.
    The replacement reads the source of every module that is imported later.
    """
    if "PySide6" not in sys.modules:
        original = builtins.__import__
        importlib.import_module("PySide6.QtCore")
        builtins.__import__ = original
