"""The start of a window.

If a window is open already, it takes the paths, and this process loads nothing else.
"""

import builtins
import gc
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.config import paths as places
from app.qt.startup.instance_lock import InstanceLock

DONE: Final = 0


def run(
    paths: tuple[bytes, ...], library: Path | None, *, new_window: bool = False, background: bool = False
) -> int:
    """Show the window, and return the exit status.

    It scans `paths`, which are absolute. Without a `library` it opens the last one. With `background` it
    shows an icon alone, if the system has a place for one.
    """
    library = library or _last_library() or places.default_library()
    claim = InstanceLock(library, places.runtime_folder())
    if not new_window and not claim.take() and (background or _taken(claim, paths)):
        return DONE
    gc.disable()  # what modules make is no garbage; the window has a collector of its own
    load_pyside()
    from app.qt.startup.show import show  # noqa: PLC0415 - the second start needs none of it

    gc.freeze()
    show(library, paths, claim, hidden=background)
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
