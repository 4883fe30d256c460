"""How PySide is loaded at the start."""

import subprocess
import sys
from pathlib import Path

LOADED = """
import builtins
before = builtins.__import__
from app.qt.startup.launch import load_pyside
load_pyside()
from PySide6.QtCore import QObject
print(builtins.__import__ is before, bool(QObject().objectName()))
"""


def test_imports_stay_those_of_python() -> None:
    ran = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", LOADED],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split() == ["True", "False"]
