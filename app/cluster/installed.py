"""Tells whether the packages of the extra `cluster` are installed, without loading them."""

import importlib.util
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import app
from app.core.errors import ClusterRefused

_LOCK: Final = "requirements-cluster.lock"
_PACKAGE: Final = "distributed"


def check_installed() -> None:
    """Raise `ClusterRefused` if work by several machines is not possible here, with what to do."""
    if importlib.util.find_spec(_PACKAGE) is not None:
        return
    if getattr(sys, "frozen", False):  # nothing can be added to it
        raise ClusterRefused("cluster.not_packaged")
    command = [sys.executable, "-m", "pip", "install", *_requirements()]
    line = subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)
    raise ClusterRefused("cluster.not_installed", command=line)


def _requirements() -> list[str]:
    """Return the arguments of pip: the locked versions in a checkout, else any version that fits."""
    lock = Path(app.__file__).resolve().parent.parent / _LOCK
    return ["--require-hashes", "-r", str(lock)] if lock.is_file() else [f"{_PACKAGE}>=2026.7"]
