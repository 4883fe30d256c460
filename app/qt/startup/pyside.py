"""Loads PySide without its hook on imports, which takes a twentieth of a start."""

import builtins
import importlib
import sys


def load() -> None:
    """Import PySide, unless another module has done so. Call this before the window's modules are imported.

    PySide replaces `__import__` to offer `from __feature__ import …`, which no module of the program uses.
    The replacement reads the source of every module that is imported later.
    """
    if "PySide6" not in sys.modules:
        original = builtins.__import__
        importlib.import_module("PySide6.QtCore")
        builtins.__import__ = original
